import * as z from 'zod/mini'
import type { Locale } from '#shared/i18n/locale'
import { CHARTS, type DrawingPart, FIGURES, LOOKS } from '#shared/records/shapes'
import { CONSTELLATIONS, PHASES, TONES } from '#shared/theme'

const key = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,39}$/))
const count = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max))

/** One zone in a row: how many notes fit side by side, and what is drawn in it. */
const ZonePlan = z.object({
	/** Stable across languages; becomes the record id `shape:zone-<key>`. */
	key,
	tone: z.enum(TONES),
	/** Notes side by side, the columns under a figure included. */
	columns: count(2, 12),
	/** Upright strips; the columns must divide by them. Their headings are in the texts. */
	lanes: z.optional(count(2, 6)),
	/** Does each row of notes have a heading at its left? They are in the texts. */
	hasRowHeads: z.optional(z.literal(true)),
	/** A ground to draw on; its row headings are the names of its top and its bottom. */
	chart: z.optional(z.enum(CHARTS)),
	/** Takes the two columns at the right and two rows of notes. */
	figure: z.optional(z.enum(FIGURES)),
	/** Example notes, by tone; what they say is in the texts. */
	examples: z.array(z.enum(TONES)).check(z.maxLength(4)),
	/** Cells of the examples, from 0, row by row; without it they follow the first cell, which is the ghost note's. */
	exampleCells: z.optional(z.array(count(1, 59))),
	/** Upper left corner where the zone stands freely, px from the left edge of the board and from below its title band. */
	at: z.optional(z.object({ x: count(0, 20_000), y: count(0, 20_000) })),
	/** Of a zone that stands freely: wider than its notes, px, and other numbers than its row's. */
	width: z.optional(count(400, 8_000)),
	noteRows: z.optional(count(1, 5)),
	promptLines: z.optional(count(1, 4)),
	/** Without a sheet: a drawing is its ground. */
	look: z.optional(z.enum(LOOKS)),
	/** Of its star, where it is not the board's first one. */
	constellation: z.optional(z.enum(CONSTELLATIONS)),
})
export type ZonePlan = z.infer<typeof ZonePlan>

const RowPlan = z.object({
	/** Lines kept free for prompts, in every language, so that the board has one geometry. */
	promptLines: count(1, 4),
	/** Rows of notes below each other. */
	noteRows: count(1, 5),
	zones: z.array(ZonePlan).check(z.minLength(1), z.maxLength(6)),
})
export type RowPlan = z.infer<typeof RowPlan>

/** The way from a zone that stands freely to another, px as in `at`; it begins and ends beside their stars. */
const Way = z.object({
	from: key,
	to: key,
	points: z.array(z.object({ x: z.number(), y: z.number() })).check(z.minLength(2), z.maxLength(12)),
})

/** One step of working with the board; what to do in it is in the texts. */
const Step = z.object({
	minutes: count(1, 240),
	/** Zones it is about; none: the whole board, or no board at all. */
	zones: z.optional(z.array(key).check(z.minLength(1))),
	/** Everybody writes without seeing the others' notes, until they are shown together. */
	isQuiet: z.optional(z.literal(true)),
})

/** A question that somebody answers in passing, on a telephone or at a pop-up; each answer becomes a note. */
const Question = z.object({ zone: key, tone: z.enum(TONES), answer: z.enum(['text', 'faces', 'choice']) })

/**
 * A template without its words: what stands on the board and where. Zones are numbered in the order in which they are
 * written down and the thread follows the numbers.
 */
export const Template = z
	.object({
		id: key,
		minutes: count(5, 600),
		people: z.object({ min: count(1, 100), best: count(1, 100), max: count(1, 500) }),
		/** The first one gives the board its glyph and colour. */
		constellations: z.array(z.enum(CONSTELLATIONS)).check(z.minLength(1)),
		phases: z.array(z.enum(PHASES)),
		/** Where zones stand freely, ways are drawn by hand, or the drawing says how they belong together. */
		ways: z.optional(z.array(Way)),
		/** Their minutes add up to those of the template. */
		steps: z.optional(z.array(Step).check(z.minLength(1), z.maxLength(12))),
		/** Templates that go well after this one. */
		next: z.optional(z.array(key).check(z.maxLength(4))),
		question: z.optional(Question),
		rows: z.array(RowPlan).check(z.minLength(1), z.maxLength(5)),
	})
	.check(
		z.refine(
			({ people }) => people.min <= people.best && people.best <= people.max,
			'people: min <= best <= max'
		),
		z.refine(
			({ steps, minutes }) => !steps || steps.reduce((sum, step) => sum + step.minutes, 0) === minutes,
			'the steps must take as long as the template'
		),
		z.refine(({ rows, steps = [], question, ways = [] }) => {
			const known = new Set(rows.flatMap((row) => row.zones.map((zone) => zone.key)))
			const named = [
				...steps.flatMap((step) => step.zones ?? []),
				...(question ? [question.zone] : []),
				...ways.flatMap(({ from, to }) => [from, to]),
			]
			return named.every((zone) => known.has(zone))
		}, 'a step, a way or the question names a zone that is not there'),
		z.refine(({ rows }) => {
			const zones = rows.flatMap((row) => row.zones)
			return zones.every((zone) => zone.at) || zones.every((zone) => !zone.at)
		}, 'either all zones stand freely or none'),
		z.refine(
			({ rows }) => unique(rows.flatMap((row) => row.zones.map((zone) => zone.key))),
			'zone keys repeat'
		),
		z.refine(
			({ rows }) => rows.every((row) => row.zones.every((zone) => zone.columns % (zone.lanes ?? 1) === 0)),
			'columns must divide by lanes'
		),
		z.refine(
			({ rows }) =>
				rows.every((row) =>
					row.zones.every(
						(zone) => !zone.figure || (zone.columns >= 3 && (zone.noteRows ?? row.noteRows) >= 2)
					)
				),
			'a figure needs three columns and two rows'
		),
		z.refine(
			({ rows }) =>
				rows.every((row) =>
					row.zones.every((zone) => !zone.exampleCells || zone.exampleCells.length === zone.examples.length)
				),
			'as many example cells as examples'
		),
		z.refine(
			({ rows }) => rows.every((row) => row.zones.every((zone) => !zone.chart || zone.hasRowHeads)),
			'a chart needs the names of its top and bottom'
		)
	)
export type Template = z.infer<typeof Template>

const unique = (keys: readonly string[]) => new Set(keys).size === keys.length

/** The words of one zone. Prompts: two at most, all of them within the row's `promptLines`. */
export type ZoneTexts = {
	title: string
	prompts: readonly [string] | readonly [string, string]
	/** As many as the plan's `examples`. */
	examples?: readonly string[]
	/** As many as the plan's `lanes`. */
	lanes?: readonly string[]
	/** As many as the row's `noteRows` when the plan has row headings. */
	rows?: readonly string[]
	/** Words below the figure. */
	caption?: string
}
/** The words about a method, for its page and for whoever hosts. */
export type MethodTexts = {
	/** One sentence: when this board helps. */
	when: string
	/** What to do in each of the plan's `steps`: one or two sentences, said to the group. */
	steps: readonly string[]
	/** Two or three for the host. */
	tips: readonly string[]
	/** What could hurt somebody, and how to see to it that it does not. */
	care: string
	/** The question for answers in passing, and the thanks after it; when the plan has one. */
	question?: string
	thanks?: string
	/** As many as wanted, when the answer is a choice. */
	choices?: readonly string[]
}
/**
 * A picture on the board: under the zones, or above them where people never write. Its paths are px inside it; it
 * stands at `x`, `y`, px as in a zone's `at`.
 */
export type DrawingPlan = {
	/** Becomes the record id `shape:drawing-<key>`. */
	key: string
	x: number
	y: number
	w: number
	h: number
	isInFront?: true
	parts: readonly DrawingPart[]
}

/** The words of a template in one language. `Key` are the template's zones, so that none is forgotten. */
export type TemplateTexts<Key extends string = string> = {
	title: string
	/** One sentence: what this board is for. */
	purpose: string
	zones: Readonly<Record<Key, ZoneTexts>>
	/** What the board's drawing shows, in a sentence for those who do not see it; when it has one. */
	drawing?: string
	method?: MethodTexts
}

/** A template with its words. English is always there: it stands in for a language that is missing. */
export type CatalogueEntry = {
	template: Template
	/** From back to front. */
	drawings?: readonly DrawingPlan[]
	texts: { en: TemplateTexts } & Partial<Record<Locale, TemplateTexts>>
}

/** Places where a template and one of its texts do not fit together; empty when all is well. */
export function textProblems(template: Template, texts: TemplateTexts): string[] {
	const plans = template.rows.flatMap(({ zones, noteRows }) =>
		zones.map((plan) => ({ plan, noteRows: plan.noteRows ?? noteRows }))
	)
	const known = new Set(plans.map(({ plan }) => plan.key))
	const unknown = Object.keys(texts.zones).filter((zoneKey) => !known.has(zoneKey))
	return [
		...unknown.map((zoneKey) => `${zoneKey}: no such zone`),
		...plans.flatMap(({ plan, noteRows }) => zoneProblems(plan, noteRows, texts.zones[plan.key])),
		...methodProblems(template, texts.method),
	]
}

function methodProblems(
	{ steps = [], question }: Template,
	method: MethodTexts = { when: '', steps: [], tips: [], care: '' }
): string[] {
	const problems: string[] = []
	if (steps.length !== method.steps.length)
		problems.push(`method: ${steps.length} steps wanted, ${method.steps.length} given`)
	if (Boolean(question) !== Boolean(method.question && method.thanks))
		problems.push('method: the plan and the words do not agree about a question')
	if ((question?.answer === 'choice') !== Boolean(method.choices))
		problems.push('method: choices belong to a question with a choice, and to no other')
	return problems
}

function zoneProblems(plan: ZonePlan, noteRows: number, texts: ZoneTexts | undefined): string[] {
	if (!texts) return [`${plan.key}: no texts`]
	const problems: string[] = []
	const mustHave = (what: string, wanted: number, given: number) => {
		if (wanted !== given) problems.push(`${plan.key}: ${wanted} ${what} wanted, ${given} given`)
	}
	mustHave('examples', plan.examples.length, texts.examples?.length ?? 0)
	mustHave('lanes', plan.lanes ?? 0, texts.lanes?.length ?? 0)
	mustHave('rows', plan.hasRowHeads ? noteRows : 0, texts.rows?.length ?? 0)
	mustHave('captions', plan.figure ? 1 : 0, texts.caption ? 1 : 0)
	return problems
}
