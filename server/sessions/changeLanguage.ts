import type * as Y from 'yjs'
import * as z from 'zod/mini'
import type { BoardTranslated } from '#shared/api/sessions'
import { metaOf, scaffoldOf } from '#shared/boardDoc'
import { LOCALES, type Locale } from '#shared/i18n/locale'
import type { BoardId, SessionId } from '#shared/ids'
import { changeRecord, readRecord } from '#shared/records/layout'
import { templateById } from '#templates/catalogue'
import { type LanguageChange, translateBoard, translateTitle } from '#templates/translateBoard'
import { type Refusal, refuse } from '../errors'
import { errorFields, type Log } from '../ops/Log'
import type { Rooms } from '../rooms/Rooms'
import type { BoardStore } from '../storage/BoardStore'
import type { MetadataStore, StoredSession } from '../storage/MetadataStore'

export type LanguageParts = {
	metadata: Pick<MetadataStore, 'update'>
	rooms: Pick<Rooms, 'open'>
	boards: Pick<BoardStore, 'health'>
	/** Lets open boards ask for the session again. */
	tell(sessionId: SessionId): void
	log: Log
}

/** What a document says that it was made from. */
const App = z.looseObject({ templateId: z.string(), lang: z.catch(z.optional(z.enum(LOCALES)), undefined) })

/** The language that the template's texts on this board are in. */
export function languageOf(doc: Y.Doc, otherwise: Locale): Locale {
	const app = App.safeParse(metaOf(doc).get('app'))
	return (app.success && app.data.lang) || otherwise
}

/** Writes what the template says on a board in another language: all of it in one transaction, so that nobody sees half. */
export async function changeLanguage(
	parts: LanguageParts,
	{ sessionId, lang: sessionLang }: StoredSession,
	boardId: BoardId,
	lang: Locale
): Promise<{ ok: true; value: BoardTranslated } | Refusal> {
	const room = await parts.rooms.open(boardId)
	if (!parts.boards.health(boardId).writable) return refuse('storage.unavailable')
	let done: Rewritten | null = null
	// Everybody sees it at once; a disk that has become full meanwhile takes it later, as it does with notes.
	const durable = room.transact((doc) => {
		done = rewriteIn(doc, sessionLang, lang)
	})
	durable.catch((error) => parts.log.warn('board.language_failed', { boardId, ...errorFields(error) }))
	// The compiler does not see that the transaction has run.
	const rewritten = done as Rewritten | null
	if (!rewritten) return refuse('template.not_found')
	const { change, value } = rewritten
	await parts.metadata.update(sessionId, (stored) => {
		const board = stored.boards.find((one) => one.boardId === boardId)
		if (!board) return
		board.title = translateTitle(board.title, change)
		board.lang = lang
	})
	parts.tell(sessionId)
	parts.log.info('board.language', { boardId, lang, changed: value.changed, left: value.left })
	return { ok: true, value }
}

type Rewritten = { change: LanguageChange; value: BoardTranslated }

/** null when nobody knows the template any more. Call inside a transaction of the server. */
function rewriteIn(doc: Y.Doc, otherwise: Locale, to: Locale): Rewritten | null {
	const app = App.safeParse(metaOf(doc).get('app'))
	const entry = app.success ? templateById(app.data.templateId) : null
	if (!app.success || !entry) return null
	const change = { entry, from: languageOf(doc, otherwise), to }
	const root = scaffoldOf(doc)
	const records = [...root.keys()].map((id) => readRecord(id, root.get(id)))
	const { changes, changed, left } = translateBoard(records, change)
	for (const one of changes) changeRecord(root, one.from, one.to)
	if (change.from !== to) metaOf(doc).set('app', { ...app.data, lang: to })
	return { change, value: { from: change.from, lang: to, changed, left } }
}
