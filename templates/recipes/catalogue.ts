import type { RecipeSummary } from '#shared/api/recipes'
import type { Locale } from '#shared/i18n/locale'
import { templateById, textsIn } from '#templates/catalogue'
import { boardMinutes, type Recipe, type RecipeTexts, recipeMinutes } from '#templates/recipes/Recipe'
import { RECIPES, type RecipeId } from '#templates/recipes/recipes'
import { recipesEl } from '#templates/recipes/texts.el'
import { recipesEn } from '#templates/recipes/texts.en'
import { recipesEs } from '#templates/recipes/texts.es'
import { recipesEt } from '#templates/recipes/texts.et'
import { recipesFi } from '#templates/recipes/texts.fi'
import { recipesHu } from '#templates/recipes/texts.hu'
import { recipesIt } from '#templates/recipes/texts.it'
import { recipesNl } from '#templates/recipes/texts.nl'
import { recipesPl } from '#templates/recipes/texts.pl'
import { recipesSv } from '#templates/recipes/texts.sv'

/** The words of all recipes. English stands in for a language that is missing. */
export const RECIPE_TEXTS: { en: Record<RecipeId, RecipeTexts> } & Partial<
	Record<Locale, Record<RecipeId, RecipeTexts>>
> = {
	en: recipesEn,
	fi: recipesFi,
	sv: recipesSv,
	et: recipesEt,
	pl: recipesPl,
	es: recipesEs,
	hu: recipesHu,
	nl: recipesNl,
	it: recipesIt,
	el: recipesEl,
}

/** null when there is no such recipe. */
export const recipeById = (id: string): (Recipe & { id: RecipeId }) | null =>
	RECIPES.find((recipe) => recipe.id === id) ?? null

/** The title of a recipe: that of a session that is laid out by it. */
export const recipeTitle = (id: RecipeId, locale: Locale): string =>
	(RECIPE_TEXTS[locale] ?? RECIPE_TEXTS.en)[id].title

/** The recipes as `GET /api/recipes` answers them. */
export function recipeSummaries(locale: Locale): RecipeSummary[] {
	const lang = RECIPE_TEXTS[locale] ? locale : 'en'
	return RECIPES.map((known) => {
		const recipe: Recipe = known
		const { title, purpose, tips, clock = [] } = (RECIPE_TEXTS[lang] ?? RECIPE_TEXTS.en)[known.id]
		return {
			id: known.id,
			lang,
			title,
			purpose,
			tips: [...tips],
			minutes: recipeMinutes(recipe),
			people: { ...recipe.people },
			boards: recipe.boards.map((board) => {
				const entry = templateById(board.templateId)!
				const title = textsIn(entry, locale).title
				const summary = { templateId: board.templateId, title, minutes: boardMinutes(board) }
				return board.day === undefined ? summary : { ...summary, day: board.day }
			}),
			clock: (recipe.clock ?? []).map((at, i) => ({ at, text: clock[i] ?? '' })),
		}
	})
}
