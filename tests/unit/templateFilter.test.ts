import { describe, expect, test } from 'vitest'
import { LOCALES } from '#shared/i18n/locale'
import { templateSummaries } from '#templates/catalogue'
import { ANY_TEMPLATE, filterTemplates } from '../../client/app/templateFilter'

const english = templateSummaries('en')
const idsOf = (filter: Partial<typeof ANY_TEMPLATE>, templates = english) =>
	filterTemplates(templates, { ...ANY_TEMPLATE, ...filter }).map(({ id }) => id)

describe('looking for a board', () => {
	test('an open filter leaves all of them, in their order', () => {
		expect(idsOf({})).toEqual(english.map(({ id }) => id))
	})
	test('every word has to be there, in any order, with or without capitals and accents', () => {
		expect(idsOf({ words: 'TODAY journey' })).toContain('journey-map')
		expect(idsOf({ words: 'journey xylophone' })).toEqual([])
		expect(idsOf({ words: 'tekstilahto' }, [{ ...english[0]!, title: 'Tekstilähtö' }])).toHaveLength(1)
	})
	test('theme, phase and time each leave out what does not fit', () => {
		const kept = (filter: Partial<typeof ANY_TEMPLATE>) =>
			filterTemplates(english, { ...ANY_TEMPLATE, ...filter })
		for (const { constellations } of kept({ constellation: 'catalysts' }))
			expect(constellations).toContain('catalysts')
		for (const { phases } of kept({ phase: 'co-design' })) expect(phases).toContain('co-design')
		for (const { minutes } of kept({ duration: 'half-hour' })) expect(minutes).toBeLessThanOrEqual(30)
		for (const { minutes } of kept({ duration: 'long' })) expect(minutes).toBeGreaterThan(60)
		for (const filter of [
			{ constellation: 'catalysts' },
			{ phase: 'co-design' },
			{ duration: 'long' },
		] as const) {
			expect(kept(filter).length).toBeGreaterThan(0)
			expect(kept(filter).length).toBeLessThan(english.length)
		}
	})
	test('a title finds its board in every language', () => {
		for (const templates of LOCALES.map(templateSummaries))
			for (const { id, title } of templates) expect(idsOf({ words: title }, templates)).toContain(id)
	})
})
