// What lies on the measured boards, the same for every server: sticky notes as tldraw keeps them, and a pen stroke.
import { createHash } from 'node:crypto'
import type { PlainRecord } from '#shared/records/layout'
import type { StrokePoint } from '#shared/records/strokes'

const WORDS =
	'persona journey hackathon service citizen living lab idea barrier need trust library transport clinic form queue mobile paper visit phone letter office'.split(
		' '
	)
const COLOURS = ['yellow', 'blue', 'green', 'orange', 'violet']
const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Numbers from 0 up to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
	let state = seed
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0
		return state / 2 ** 32
	}
}

const toHundredths = (value: number): number => Math.round(value * 100) / 100

/** A valid order key for up to 238,327 records; it ends in V, so there is room between two. */
function indexOf(position: number): string {
	const digits = [62 * 62, 62, 1].map((unit) => BASE_62[Math.floor(position / unit) % 62])
	return `a1${digits.join('')}V`
}

/** `count` notes of about 530 bytes of JSON each; the same for the same count. */
export function makeRecords(count: number): PlainRecord[] {
	const random = randomFrom(1)
	return Array.from({ length: count }, (_, position) => note(position, random))
}

function note(position: number, random: () => number): PlainRecord {
	const length = 6 + Math.floor(random() * 10)
	const words = Array.from({ length }, () => WORDS[Math.floor(random() * WORDS.length)])
	return {
		...shape(`shape:n${position}`, 'note', indexOf(position)),
		x: toHundredths(random() * 4000),
		y: toHundredths(random() * 3000),
		props: {
			color: COLOURS[Math.floor(random() * COLOURS.length)],
			labelColor: 'black',
			size: 'm',
			font: 'draw',
			fontSizeAdjustment: 0,
			align: 'middle',
			verticalAlign: 'middle',
			growY: 0,
			url: '',
			scale: 1,
			richText: {
				type: 'doc',
				content: [{ type: 'paragraph', content: [{ type: 'text', text: words.join(' ') }] }],
			},
		},
	}
}

const shape = (id: string, type: string, index: string): PlainRecord => ({
	id,
	typeName: 'shape',
	type,
	x: 100,
	y: 100,
	rotation: 0,
	index,
	parentId: 'page:page',
	isLocked: false,
	opacity: 1,
	meta: {},
})

/** The record of the pen stroke that W8 draws. */
export const STROKE_ID = 'shape:pen'

/** The stroke with these points. */
export function strokeRecord(points: readonly StrokePoint[]): PlainRecord {
	return {
		...shape(STROKE_ID, 'draw', 'a1V'),
		props: {
			color: 'black',
			fill: 'none',
			dash: 'draw',
			size: 'm',
			segments: [{ type: 'free', points }],
			isComplete: false,
			isClosed: false,
			isPen: true,
			scale: 1,
		},
	}
}

/** `count` pen points with two decimals, as tldraw keeps them. */
export function strokePoints(count: number): StrokePoint[] {
	const random = randomFrom(7)
	let [x, y] = [0, 0]
	return Array.from({ length: count }, (_, position) => {
		x += 2 + random() * 3
		y += Math.sin(position / 20) * 6 + random()
		return { x: toHundredths(x), y: toHundredths(y), z: toHundredths(0.4 + random() * 0.2) }
	})
}

/** A tldraw presence record, about 480 bytes of JSON: what the peers send as presence. */
export const tldrawPresence = (participant: number, x: number, y: number, stamp: string) => ({
	typeName: 'instance_presence',
	id: `instance_presence:p${participant}`,
	userId: `user:${participant}`,
	userName: `Participant ${participant}`,
	lastActivityTimestamp: 1_760_000_000_000,
	color: '#EC5E41',
	camera: { x: -12.5, y: 33.25, z: 1 },
	selectedShapeIds: [`shape:n${participant}`],
	currentPageId: 'page:page',
	brush: null,
	scribbles: [],
	screenBounds: { x: 0, y: 0, w: 1440, h: 900 },
	followingUserId: null,
	cursor: { x, y, type: 'default', rotation: 0 },
	chatMessage: '',
	meta: { t: stamp },
})

/** Records by their id. */
export type Records = Record<string, PlainRecord>

export const byId = (records: readonly PlainRecord[]): Records =>
	Object.fromEntries(records.map((record) => [record.id, record]))

/** The same for boards that hold the same, whatever the order of ids and fields. */
export const hashOf = (records: Records): string =>
	createHash('sha256').update(canonical(records)).digest('hex')

function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
	const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
	return `{${fields.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}
