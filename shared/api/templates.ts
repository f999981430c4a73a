import * as z from 'zod/mini'

/** `GET /api/templates?lang=fi`: one entry of the catalogue, in the wanted language. */
export const TemplateSummary = z.object({
	id: z.string(),
	title: z.string(),
	purpose: z.string(),
	minutes: z.number(),
	people: z.object({ min: z.number(), best: z.number(), max: z.number() }),
	constellations: z.array(z.string()),
	phases: z.array(z.string()),
	/** Address of a preview picture, relative to the site's root, without a leading slash; `x.svg` has a twin `x.dark.svg`. */
	preview: z.string(),
})
export type TemplateSummary = z.infer<typeof TemplateSummary>
export const TemplateList = z.array(TemplateSummary)
