import { DOCUMENT_ID, FIRST_PAGE_ID } from '#shared/records/schema'
import type {
	DrawingProps,
	ExampleProps,
	ThreadProps,
	TitleBandProps,
	ZoneProps,
} from '#shared/records/shapes'
import { noteCell } from '#shared/records/zoneGrid'
import { BOARD, type Constellation } from '#shared/theme'
import { BELOW_BAND, layOut } from '#templates/layOut'
import { type PlacedZone, threadPoints } from '#templates/rowLayout'
import type { CatalogueEntry, DrawingPlan, Template, TemplateTexts, ZoneTexts } from '#templates/Template'

type ScaffoldProps = {
	zone: ZoneProps
	'title-band': TitleBandProps
	thread: ThreadProps
	example: ExampleProps
	drawing: DrawingProps
}
type ShapeRecord<Type extends keyof ScaffoldProps> = {
	id: string
	typeName: 'shape'
	type: Type
	parentId: string
	index: string
	x: number
	y: number
	rotation: number
	opacity: number
	isLocked: boolean
	props: ScaffoldProps[Type]
	meta: Record<string, never>
}
/** A shape that a template puts on the board. */
export type ScaffoldShape = { [Type in keyof ScaffoldProps]: ShapeRecord<Type> }[keyof ScaffoldProps]
/** The two records every tldraw document starts from. */
export type ScaffoldBase =
	| { id: string; typeName: 'document'; gridSize: number; name: string; meta: Record<string, never> }
	| { id: string; typeName: 'page'; name: string; index: string; meta: Record<string, never> }
export type ScaffoldRecord = ScaffoldBase | ScaffoldShape

/** What the board of one session says besides the template's own texts. */
export type BoardWords = {
	/** Title in the title band: the session's, else the template's. */
	title: string
	promiseTitle: string
	promise: string[]
	/** The word "Example". */
	exampleLabel: string
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** tldraw's order key number `position`, from 1: `a1` … `az`, then `b00` … `bzz`. The same board has the same keys. */
export function indexKey(position: number): string {
	if (position < BASE62.length) return `a${BASE62[position]}`
	const beyond = position - BASE62.length
	return `b${BASE62[Math.floor(beyond / BASE62.length)]}${BASE62[beyond % BASE62.length]}`
}

function shape<Type extends keyof ScaffoldProps>(
	type: Type,
	place: { id: string; parentId?: string; order: number; x: number; y: number },
	props: ScaffoldProps[Type]
): ShapeRecord<Type> {
	const { id, parentId = FIRST_PAGE_ID, order, x, y } = place
	const index = indexKey(order)
	const still = { rotation: 0, opacity: 1, isLocked: false, meta: {} }
	return { id: `shape:${id}`, typeName: 'shape', type, parentId, index, x, y, ...still, props }
}

/** The document and the page that everything stands on. */
export function boardRecords(pageName: string): ScaffoldBase[] {
	return [
		{ id: DOCUMENT_ID, typeName: 'document', gridSize: 10, name: '', meta: {} },
		{ id: FIRST_PAGE_ID, typeName: 'page', name: pageName, index: indexKey(1), meta: {} },
	]
}

/** The head of the board, as wide as the board. */
export function titleBand(order: number, w: number, props: Omit<TitleBandProps, 'w' | 'h'>) {
	return shape('title-band', { id: 'title', order, x: 0, y: 0 }, { w, h: BOARD.titleBandHeight, ...props })
}

/** A numbered zone. */
export function zone(order: number, placed: PlacedZone, texts: ZoneTexts, constellation: Constellation) {
	const { plan, x, y, w, h, number, notesTop, notesLeft, figure } = placed
	const props: ZoneProps = {
		w,
		h,
		key: plan.key,
		title: texts.title,
		number,
		tone: plan.tone,
		constellation: plan.constellation ?? constellation,
		prompts: [...texts.prompts],
		notesTop,
	}
	if (texts.lanes) props.lanes = [...texts.lanes]
	if (texts.rows) props.rows = [...texts.rows]
	if (notesLeft !== undefined) props.notesLeft = notesLeft
	if (plan.look) props.look = plan.look
	if (plan.chart) props.chart = plan.chart
	if (plan.figure && figure) props.figure = { name: plan.figure, ...figure, caption: texts.caption ?? '' }
	return shape('zone', { id: `zone-${plan.key}`, order, x, y }, props)
}

/** The example notes of a zone: its children. The first cell stays free, because it is the ghost note's. */
export function examples(parent: ShapeRecord<'zone'>, placed: PlacedZone, texts: ZoneTexts, label: string) {
	return placed.plan.examples.map((tone, i) =>
		shape(
			'example',
			{
				id: `example-${placed.plan.key}-${i + 1}`,
				parentId: parent.id,
				order: i + 1,
				...noteCell(parent.props, placed.plan.exampleCells?.[i] ?? i + 1),
			},
			{ w: BOARD.noteSize, h: BOARD.noteSize, text: texts.examples?.[i] ?? '', label, tone }
		)
	)
}

/** A picture; `alt` says what it shows, once for the whole board. */
export function drawing(
	order: number,
	plan: DrawingPlan,
	words: Pick<DrawingProps, 'alt' | 'constellation'>
) {
	const { key, x, y, w, h, parts } = plan
	const props = { w, h, ...words, parts: parts.map((part) => ({ ...part })) }
	return shape('drawing', { id: `drawing-${key}`, order, x, y: y + BELOW_BAND }, props)
}

type Point = { x: number; y: number }
/** A way between two zones: its keys and its corners on the page. */
type ZoneWay = { from: string; to: string; points: readonly Point[] }

/** The ways of a board: those that it names, else from each zone to the next. */
function waysOf({ ways, rows }: Template, zones: readonly PlacedZone[]): ZoneWay[] {
	if (rows.some((row) => row.zones.some((zone) => zone.at)))
		return (ways ?? []).map(({ from, to, points }) => ({
			from,
			to,
			points: points.map(({ x, y }) => ({ x, y: y + BELOW_BAND })),
		}))
	return zones.slice(1).map((to, i) => {
		const from = zones[i]!
		return { from: from.plan.key, to: to.plan.key, points: threadPoints(from, to) }
	})
}

/** The dotted way from one zone to another. */
export function thread(order: number, { from, to, points }: ZoneWay, template: Template) {
	const x = Math.min(...points.map((point) => point.x))
	const y = Math.min(...points.map((point) => point.y))
	const w = Math.max(...points.map((point) => point.x)) - x
	const h = Math.max(...points.map((point) => point.y)) - y
	const relative = points.map((point) => ({ x: point.x - x, y: point.y - y }))
	const constellation = template.constellations[0]!
	const props: ThreadProps = { w: Math.max(w, 1), h: Math.max(h, 1), points: relative, constellation }
	return shape('thread', { id: `thread-${from}-${to}`, order, x, y }, props)
}

/** Everything a template puts on a new board, in drawing order: pictures and threads lie under the zones. */
export function buildBoard(
	{ template, drawings = [] }: Pick<CatalogueEntry, 'template' | 'drawings'>,
	texts: TemplateTexts,
	words: BoardWords
): ScaffoldRecord[] {
	const layout = layOut(template)
	const constellation = template.constellations[0]!
	const { title, promiseTitle, promise } = words
	let order = 1
	const band = titleBand(order++, layout.w, {
		title,
		purpose: texts.purpose,
		constellation,
		promiseTitle,
		promise,
	})
	const drawn = (isInFront: boolean) =>
		drawings
			.filter((plan) => (plan.isInFront ?? false) === isInFront)
			.map((plan) => {
				const alt = plan === drawings[0] ? (texts.drawing ?? '') : ''
				return drawing(order++, plan, { alt, constellation })
			})
	const under = drawn(false)
	const threads = waysOf(template, layout.zones).map((way) => thread(order++, way, template))
	const zones = layout.zones.flatMap((placed) => {
		const zoneTexts = texts.zones[placed.plan.key]
		if (!zoneTexts) throw new Error(`${template.id}: zone ${placed.plan.key} has no texts`)
		const made = zone(order++, placed, zoneTexts, constellation)
		return [made, ...examples(made, placed, zoneTexts, words.exampleLabel)]
	})
	return [...boardRecords(title), band, ...under, ...threads, ...zones, ...drawn(true)]
}
