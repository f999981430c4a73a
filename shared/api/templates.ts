import * as z from 'zod/mini'
import { LOCALES } from '#shared/i18n/locale'

/** `GET /api/templates?lang=fi`: one entry of the catalogue, in the wanted language. */
export const TemplateSummary = z.object({
	id: z.string(),
	/** Language of the words: English where the wanted one has none. */
	lang: z.enum(LOCALES),
	title: z.string(),
	purpose: z.string(),
	minutes: z.number(),
	people: z.object({ min: z.number(), best: z.number(), max: z.number() }),
	constellations: z.array(z.string()),
	phases: z.array(z.string()),
	/** Templates that go well after it. */
	next: z.array(z.string()),
	/** Address of a preview picture, relative to the site's root, without a leading slash; `x.svg` has a twin `x.dark.svg`. */
	preview: z.string(),
})
export type TemplateSummary = z.infer<typeof TemplateSummary>
export const TemplateList = z.array(TemplateSummary)

/** `GET /api/templates/:templateId?lang=fi`: everything there is to know before one starts the board. */
export const TemplateDetail = z.extend(TemplateSummary, {
	/** What stands on the board, in the order in which it is worked on. */
	zones: z.array(z.object({ title: z.string(), prompts: z.array(z.string()) })),
	/** How a group works with it; absent where nobody has written it down. */
	method: z.optional(
		z.object({
			lang: z.enum(LOCALES),
			when: z.string(),
			/** `isQuiet`: everybody writes alone first. */
			steps: z.array(z.object({ minutes: z.number(), text: z.string(), isQuiet: z.boolean() })),
			tips: z.array(z.string()),
			care: z.string(),
		})
	),
	/** What goes well after it, with its title. */
	after: z.array(z.object({ id: z.string(), lang: z.enum(LOCALES), title: z.string() })),
})
export type TemplateDetail = z.infer<typeof TemplateDetail>
