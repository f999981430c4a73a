import * as Y from 'yjs'
import type { SessionPromise } from '#shared/api/sessions'
import { LAYOUT_VERSION, metaOf, scaffoldOf } from '#shared/boardDoc'
import { translateFor } from '#shared/i18n/allMessages'
import type { Locale } from '#shared/i18n/locale'
import { putRecord } from '#shared/records/layout'
import { createBoardSchema } from '#shared/records/schema'
import { type BoardWords, buildBoard, type ScaffoldRecord } from '#templates/builder'
import { templateById, textsIn } from '#templates/catalogue'

/** What a new board is made of. Empty texts of the promise count as not promised. */
export type BoardSeed = {
	templateId: string
	locale: Locale
	/** The session's or board's own title; without it the template's stands at the head. */
	title?: string
	promise?: SessionPromise
}

/** The promise as it stands at the head of a board: a heading and a line for each of its three main parts. */
export function promiseWords(
	locale: Locale,
	given: SessionPromise | undefined
): Pick<BoardWords, 'promiseTitle' | 'promise'> {
	const t = translateFor(locale)
	const { canChange, readBy, hearBack } = given ?? {}
	const promise = [
		canChange && t('scaffold.canChange', { text: canChange }),
		readBy && t('scaffold.readBy', { text: readBy }),
		hearBack && t('scaffold.hearBack', { text: hearBack }),
	].filter((line): line is string => Boolean(line))
	return { promiseTitle: promise.length > 0 ? t('scaffold.promise') : '', promise }
}

function boardWords(seed: BoardSeed, templateTitle: string): BoardWords {
	const t = translateFor(seed.locale)
	return {
		...promiseWords(seed.locale, seed.promise),
		title: seed.title?.trim() || templateTitle,
		exampleLabel: t('scaffold.example'),
	}
}

/** The scaffold of a new board as plain records; null when there is no such template. */
export function seedRecords(seed: BoardSeed): ScaffoldRecord[] | null {
	const entry = templateById(seed.templateId)
	if (!entry) return null
	const texts = textsIn(entry, seed.locale)
	return buildBoard(entry, texts, boardWords(seed, texts.title))
}

/**
 * A new board as one Yjs update (V1): what the document is (`meta`) and its scaffold; nobody has written anything
 * yet. Made on the server only: two clients that seeded the same board would give it two of everything. null when
 * there is no such template.
 */
export function seedBoard(seed: BoardSeed): Uint8Array | null {
	const records = seedRecords(seed)
	if (!records) return null
	const doc = new Y.Doc()
	doc.transact(() => {
		const meta = metaOf(doc)
		meta.set('v', LAYOUT_VERSION)
		meta.set('epoch', 1)
		meta.set('schema', createBoardSchema().serialize())
		meta.set('app', { name: 'constellate', templateId: seed.templateId, lang: seed.locale })
		for (const record of records) putRecord(scaffoldOf(doc), record)
	})
	const update = Y.encodeStateAsUpdate(doc)
	doc.destroy()
	return update
}
