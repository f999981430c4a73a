import type { Locale } from '#shared/i18n/locale'
import { templateById } from '#templates/catalogue'

/** One board of a recipe. `steps`: those of the template's steps that are taken, from 0; without them all are. */
export type RecipeBoard = { templateId: string; steps?: readonly number[]; day?: number }

/** When something happens in a recipe that goes by the clock: weeks or days from the first day, or a time on one of its days. */
export type ClockTime = { weeks: number } | { days: number } | { day: number; time: string }

/**
 * A whole session: boards in an order that makes sense. Its minutes are those of the steps that are taken, so that no
 * recipe promises less time than its boards ask for.
 */
export type Recipe = {
	id: string
	people: { min: number; best: number; max: number }
	boards: readonly RecipeBoard[]
	/** What happens when, beside the boards; the words are in the texts. */
	clock?: readonly ClockTime[]
}

/** The words of a recipe in one language. */
export type RecipeTexts = {
	title: string
	/** One sentence: when it helps. */
	purpose: string
	/** One or two for the host. */
	tips: readonly string[]
	/** As many as the recipe's `clock`. */
	clock?: readonly string[]
}
export type RecipeEntry = {
	recipe: Recipe
	texts: { en: RecipeTexts } & Partial<Record<Locale, RecipeTexts>>
}

/** Minutes of one board in a recipe. */
export function boardMinutes({ templateId, steps }: RecipeBoard): number {
	const template = templateById(templateId)?.template
	if (!template) throw new Error(`a recipe names a template that is not there: ${templateId}`)
	const all = template.steps ?? []
	return steps ? steps.reduce((sum, at) => sum + (all[at]?.minutes ?? 0), 0) : template.minutes
}

/** Minutes of all its boards. */
export const recipeMinutes = ({ boards }: Recipe): number =>
	boards.reduce((sum, board) => sum + boardMinutes(board), 0)
