import { translateFor } from '#shared/i18n/allMessages'
import type { Locale } from '#shared/i18n/locale'
import { ownValue } from '#shared/ownValue'
import type { PlainRecord } from '#shared/records/layout'
import { buildBoard } from '#templates/builder'
import { textsIn } from '#templates/catalogue'
import type { CatalogueEntry } from '#templates/Template'

/** From the board's present language into another. */
export type LanguageChange = { entry: CatalogueEntry; from: Locale; to: Locale }
/** Records before and after, only those that change; and how many texts became others, and how many people had made their own. */
export type TranslatedBoard = {
	changes: { from: PlainRecord; to: PlainRecord }[]
	changed: number
	left: number
}

type Counts = { changed: number; left: number }
type Known = { was: unknown; becomes: unknown }

/** Props that hold words, by type of shape. The promise's lines and a figure's caption are looked at by themselves. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
	'title-band': ['title', 'purpose', 'promiseTitle'],
	zone: ['title', 'prompts', 'lanes', 'rows'],
	example: ['text', 'label'],
	drawing: ['alt'],
}
const PROMISE_LINES = ['scaffold.canChange', 'scaffold.readBy', 'scaffold.hearBack'] as const

/**
 * The scaffold of a board with the words of its template in another language. A text becomes another only where it is what the
 * template says in the present one; what people wrote stays, and so does what they took away. Places and sizes are never touched. The
 * way back is the same call with the languages changed over.
 */
export function translateBoard(records: readonly PlainRecord[], change: LanguageChange): TranslatedBoard {
	const was = scaffoldIn(change.entry, change.from)
	const becomes = scaffoldIn(change.entry, change.to)
	const counts: Counts = { changed: 0, left: 0 }
	const changes: TranslatedBoard['changes'] = []
	for (const record of records) {
		const known = { was: was.get(record.id), becomes: becomes.get(record.id) }
		const to = translateRecord(record, known, change, counts)
		if (to) changes.push({ from: record, to })
	}
	return { changes, ...counts }
}

/** The title of a board in the list of its session: another only where it is the template's own. */
export function translateTitle(title: string, { entry, from, to }: LanguageChange): string {
	return title === textsIn(entry, from).title ? textsIn(entry, to).title : title
}

/** What the template would put on a new board, by id. */
function scaffoldIn(entry: CatalogueEntry, locale: Locale): Map<string, PlainRecord> {
	const t = translateFor(locale)
	const texts = textsIn(entry, locale)
	const records: readonly PlainRecord[] = buildBoard(entry, texts, {
		title: texts.title,
		promiseTitle: t('scaffold.promise'),
		promise: [],
		exampleLabel: t('scaffold.example'),
	})
	return new Map(records.map((record) => [record.id, record]))
}

type KnownRecords = { was: PlainRecord | undefined; becomes: PlainRecord | undefined }

/** null when nothing in it changes. */
function translateRecord(
	record: PlainRecord,
	known: KnownRecords,
	change: LanguageChange,
	counts: Counts
): PlainRecord | null {
	if (record.typeName === 'page') {
		// Nobody reads it beside the title of the board, so it does not count.
		const name = translateText(record.name, { was: known.was?.name, becomes: known.becomes?.name })
		return name === record.name ? null : { ...record, name }
	}
	const fields = ownValue(WORDS, String(record.type))
	if (!fields || !record.props) return null
	const isKnown = known.was?.type === record.type
	const props = { ...record.props }
	for (const field of fields) {
		if (!Object.hasOwn(props, field)) continue
		const { was, becomes } = { was: known.was?.props?.[field], becomes: known.becomes?.props?.[field] }
		props[field] = translateWords(props[field], isKnown ? { was, becomes } : NOTHING, counts)
	}
	if (record.type === 'title-band') props.promise = translatePromise(props.promise, change, counts)
	if (isFigure(props.figure)) {
		const captions = { was: captionOf(known.was), becomes: captionOf(known.becomes) }
		const caption = translateWords(props.figure.caption, isKnown ? captions : NOTHING, counts)
		if (caption !== props.figure.caption) props.figure = { ...props.figure, caption }
	}
	const isSame = Object.keys(props).every((key) => props[key] === record.props?.[key])
	return isSame ? null : { ...record, props }
}

const NOTHING: Known = { was: undefined, becomes: undefined }
const isFigure = (value: unknown): value is { caption: unknown } =>
	typeof value === 'object' && value !== null && 'caption' in value
const captionOf = (record: PlainRecord | undefined): unknown => {
	const figure = record?.props?.figure
	return isFigure(figure) ? figure.caption : undefined
}

/** One text or a list of them; the very same value when nothing in it changes. */
function translateWords(value: unknown, known: Known, counts: Counts): unknown {
	if (!Array.isArray(value)) return counted(value, translateText(value, known), known.was, counts)
	const was = Array.isArray(known.was) ? known.was : []
	const becomes = Array.isArray(known.becomes) ? known.becomes : []
	if (was.length !== becomes.length) {
		// Two questions in one language may be one in another: then they belong together.
		const isUntouched = value.length === was.length && value.every((text, i) => text === was[i])
		counts[isUntouched ? 'changed' : 'left'] += value.length
		return isUntouched ? [...becomes] : value
	}
	const isSameList = value.length === was.length
	const next = value.map((text: unknown, i) => {
		const one = isSameList ? { was: was[i], becomes: becomes[i] } : NOTHING
		return counted(text, translateText(text, one), one.was, counts)
	})
	return next.every((text, i) => text === value[i]) ? value : next
}

function translateText(value: unknown, { was, becomes }: Known): unknown {
	return value === was && typeof becomes === 'string' ? becomes : value
}

/** Empty texts are no texts, and what is the same in both languages neither changes nor is left. */
function counted(before: unknown, after: unknown, was: unknown, counts: Counts): unknown {
	if (after !== before) counts.changed++
	else if (before !== was && before !== '' && before !== undefined) counts.left++
	return after
}

/** The promise is people's, what stands before it is ours: `Who reads it: …`. */
function translatePromise(lines: unknown, { from, to }: LanguageChange, counts: Counts): unknown {
	if (!Array.isArray(lines)) return lines
	const [was, becomes] = [translateFor(from), translateFor(to)]
	const next = lines.map((line: unknown) => {
		if (typeof line !== 'string') return line
		for (const key of PROMISE_LINES) {
			const start = was(key, { text: '' })
			if (line.startsWith(start))
				return counted(line, becomes(key, { text: line.slice(start.length) }), line, counts)
		}
		return counted(line, line, undefined, counts)
	})
	return next.every((line, i) => line === lines[i]) ? lines : next
}
