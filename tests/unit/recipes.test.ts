import { describe, expect, test } from 'vitest'
import { RecipeList } from '#shared/api/recipes'
import { LOCALES } from '#shared/i18n/locale'
import { templateById } from '#templates/catalogue'
import { RECIPE_TEXTS, recipeSummaries } from '#templates/recipes/catalogue'
import { boardMinutes, type Recipe, recipeMinutes } from '#templates/recipes/Recipe'
import { RECIPES } from '#templates/recipes/recipes'

const EVERY: readonly Recipe[] = RECIPES

describe.each(EVERY)('the recipe $id', (recipe) => {
	test('names templates that are there, and steps that they have', () => {
		for (const { templateId, steps = [] } of recipe.boards) {
			const template = templateById(templateId)?.template
			expect(template, templateId).toBeDefined()
			for (const at of steps) expect(template!.steps![at], `${templateId} ${at}`).toBeDefined()
			expect([...steps]).toEqual([...steps].sort((a, b) => a - b))
		}
	})
	test('has minutes that are those of the steps it takes', () => {
		const steps = recipe.boards.flatMap(({ templateId, steps }) => {
			const all = templateById(templateId)!.template.steps!
			return steps ? steps.map((at) => all[at]!) : all
		})
		expect(recipeMinutes(recipe)).toBe(steps.reduce((sum, { minutes }) => sum + minutes, 0))
	})
	test('has words for everything in every language it has', () => {
		for (const locale of LOCALES) {
			const texts = RECIPE_TEXTS[locale]?.[recipe.id as keyof (typeof RECIPE_TEXTS)['en']]
			if (!texts) continue
			expect(texts.clock?.length ?? 0, locale).toBe(recipe.clock?.length ?? 0)
			for (const text of [texts.title, texts.purpose, ...texts.tips, ...(texts.clock ?? [])])
				expect(text.trim().length, locale).toBeGreaterThan(3)
		}
	})
})

describe('recipes', () => {
	test('are answered in the form of the public contract, in every language', () => {
		for (const locale of LOCALES)
			expect(RecipeList.parse(recipeSummaries(locale))).toEqual(recipeSummaries(locale))
	})
	test('keep what their titles say: an hour is an hour, and no gentle evening is longer than two and a half', () => {
		const minutes = new Map(EVERY.map((recipe) => [recipe.id, recipeMinutes(recipe)]))
		expect(minutes.get('shared-learning')).toBe(60)
		expect(minutes.get('first-meeting')).toBe(90)
		// Half a day with two breaks.
		expect(minutes.get('codesign-half-day')).toBeLessThanOrEqual(240)
		const gentle = EVERY.find(({ id }) => id === 'gentle-hackathon')!
		for (const day of [1, 2, 3]) {
			const evening = gentle.boards.filter((board) => board.day === day)
			expect(
				evening.reduce((sum, board) => sum + boardMinutes(board), 0),
				`evening ${day}`
			).toBeLessThanOrEqual(150)
		}
	})
	test('go by the clock in the order of time', () => {
		for (const { id, clock = [] } of EVERY) {
			const days = clock.map((at) => {
				if ('weeks' in at) return at.weeks * 7
				if ('days' in at) return at.days
				const [hours = 0, minutes = 0] = at.time.split(':').map(Number)
				return at.day - 1 + (hours * 60 + minutes) / 1440
			})
			expect(days, id).toEqual([...days].sort((a, b) => a - b))
		}
	})
})
