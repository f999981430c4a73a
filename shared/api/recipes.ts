import * as z from 'zod/mini'
import { LOCALES } from '#shared/i18n/locale'

/** `GET /api/recipes?lang=fi`: one whole session that can be laid out at once. */
export const RecipeSummary = z.object({
	id: z.string(),
	/** Language of the words: English where the wanted one has none. */
	lang: z.enum(LOCALES),
	title: z.string(),
	purpose: z.string(),
	tips: z.array(z.string()),
	/** Of all its boards, of the steps that are taken. */
	minutes: z.number(),
	people: z.object({ min: z.number(), best: z.number(), max: z.number() }),
	/** In order; `day` from 1 where it goes over several. */
	boards: z.array(
		z.object({ templateId: z.string(), title: z.string(), minutes: z.number(), day: z.optional(z.number()) })
	),
	/** What happens when: weeks or days from the first day, or a time on one of its days. */
	clock: z.array(
		z.object({
			at: z.union([
				z.object({ weeks: z.number() }),
				z.object({ days: z.number() }),
				z.object({ day: z.number(), time: z.string() }),
			]),
			text: z.string(),
		})
	),
})
export type RecipeSummary = z.infer<typeof RecipeSummary>
export const RecipeList = z.array(RecipeSummary)
