// Another language for a board, and back: what people wrote is untouched, and nothing but words changes.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { translateFor } from '#shared/i18n/allMessages'
import { LOCALES, type Locale } from '#shared/i18n/locale'
import type { PlainRecord } from '#shared/records/layout'
import { CATALOGUE, templateById, textsIn } from '#templates/catalogue'
import { seedRecords } from '#templates/seedBoard'
import { type LanguageChange, translateBoard, translateTitle } from '#templates/translateBoard'

const PROMISE = { canChange: 'The benches {text} $& in the park', readBy: 'Aino', hearBack: 'in May' }
/** Words that no template has. */
const OWN = 'Own words'

const boardOf = (templateId: string, locale: Locale, title?: string): PlainRecord[] =>
	seedRecords({ templateId, locale, promise: PROMISE, ...(title ? { title } : {}) }) ?? []

function translated(records: readonly PlainRecord[], change: LanguageChange) {
	const result = translateBoard(records, change)
	const becomes = new Map(result.changes.map(({ from, to }) => [from.id, to]))
	return { ...result, records: records.map((record) => becomes.get(record.id) ?? record) }
}

/** Everything but words: what must be the same before and after. */
const formOf = (records: readonly PlainRecord[]) =>
	JSON.parse(
		JSON.stringify(records, (key, value: unknown) =>
			[
				'name',
				'title',
				'purpose',
				'promiseTitle',
				'promise',
				'prompts',
				'text',
				'label',
				'alt',
				'caption',
			].includes(key) &&
			(typeof value === 'string' || Array.isArray(value))
				? undefined
				: key === 'lanes' || key === 'rows'
					? (value as unknown[]).length
					: value
		)
	) as unknown

const texts = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: Array.isArray(value)
			? value.flatMap(texts)
			: typeof value === 'object' && value !== null
				? Object.values(value).flatMap(texts)
				: []

const locale = fc.constantFrom(...LOCALES)
const templateId = fc.constantFrom(...CATALOGUE.map(({ template }) => template.id))

describe('a board in another language', () => {
	test('is what the template would have put there, for every template and language, and so is the way back', () => {
		for (const [at, one] of CATALOGUE.entries())
			for (const [n, from] of LOCALES.entries()) {
				// Over all templates every language meets every other one.
				const to = LOCALES[(n + 1 + (at % (LOCALES.length - 1))) % LOCALES.length] ?? 'en'
				const { id } = one.template
				const there = translated(boardOf(id, from), { entry: one, from, to })
				expect(there.records, `${id} ${from}-${to}`).toStrictEqual(boardOf(id, to))
				expect(there.left, `${id} ${from}-${to}`).toBe(0)
				const back = translated(there.records, { entry: one, from: to, to: from })
				expect(back.records).toStrictEqual(boardOf(id, from))
			}
	})

	test('keeps what people wrote, took away or put there, and comes back exactly', () => {
		fc.assert(
			fc.property(templateId, locale, locale, fc.infiniteStream(fc.nat(3)), (id, from, to, luck) => {
				const one = templateById(id)
				if (!one) throw new Error('no template')
				const isTouched = () => luck.next().value === 0
				const touch = (record: PlainRecord): PlainRecord => {
					if (record.typeName !== 'shape' || !record.props) return record
					const props = Object.entries(record.props).map(([key, value]) => {
						if (['title', 'purpose', 'text', 'alt'].includes(key) && isTouched()) return [key, OWN]
						if (['prompts', 'lanes', 'rows'].includes(key) && Array.isArray(value))
							return [key, value.map((text: unknown) => (isTouched() ? OWN : text))]
						return [key, value]
					})
					return { ...record, props: Object.fromEntries(props) as Record<string, unknown> }
				}
				const zone = boardOf('persona', from).find(({ type }) => type === 'zone')
				const added = {
					...zone,
					id: 'shape:zone-added',
					props: { ...zone?.props, title: OWN, prompts: [OWN] },
				}
				const before = [
					...boardOf(id, from)
						.filter(() => !isTouched())
						.map(touch),
					added as PlainRecord,
				]
				const there = translated(before, { entry: one, from, to })
				expect(formOf(there.records)).toStrictEqual(formOf(before))
				const own = (records: readonly PlainRecord[]) => texts(records).filter((text) => text === OWN).length
				expect(own(there.records)).toBe(own(before))
				expect(there.left).toBeGreaterThanOrEqual(1)
				const back = translated(there.records, { entry: one, from: to, to: from })
				expect(back.records).toStrictEqual(before)
			})
		)
	})

	test('says how many texts are others now and how many people had made their own', () => {
		const [persona] = CATALOGUE
		if (!persona) throw new Error('no template')
		const change = { entry: persona, from: 'en', to: 'fi' } as const
		const before = boardOf('persona', 'en', 'Our street')
		const { records, left, changed } = translated(before, change)
		expect(left).toBe(1)
		expect(changed).toBeGreaterThan(10)
		expect(records.find(({ type }) => type === 'title-band')?.props).toMatchObject({
			title: 'Our street',
			purpose: textsIn(persona, 'fi').purpose,
			promiseTitle: 'Lupauksemme',
			promise: [
				`Mihin tämä taulu voi vaikuttaa: ${PROMISE.canChange}`,
				'Kuka tämän lukee: Aino',
				'Milloin saat vastauksen: in May',
			],
		})
		expect(translated(records, { ...change, from: 'fi' })).toMatchObject({ changed: 0, changes: [] })
	})

	test('a title in the list of boards follows only where it is the template’s', () => {
		for (const one of CATALOGUE) {
			const change = { entry: one, from: 'en', to: 'el' } as const
			expect(translateTitle(textsIn(one, 'en').title, change)).toBe(textsIn(one, 'el').title)
			expect(translateTitle('Group 1', change)).toBe('Group 1')
		}
	})

	test('the words before a promise end where the promise begins, and no two begin alike', () => {
		for (const one of LOCALES) {
			const t = translateFor(one)
			const keys = ['scaffold.canChange', 'scaffold.readBy', 'scaffold.hearBack'] as const
			for (const key of keys) expect(t(key, { text: '#' })).toMatch(/[^#]{5}#$/)
			for (const a of keys)
				for (const b of keys)
					if (a !== b) expect(t(a, { text: '' }).startsWith(t(b, { text: '' }))).toBe(false)
		}
	})
})
