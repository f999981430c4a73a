import type * as Y from 'yjs'
import type { SessionPromise } from '#shared/api/sessions'
import { scaffoldOf } from '#shared/boardDoc'
import type { Locale } from '#shared/i18n/locale'
import { changeRecord, readRecord } from '#shared/records/layout'
import { promiseWords } from '#templates/seedBoard'
import { languageOf } from './changeLanguage'

/** `lang` counts where the board does not say its own. */
type Words = { lang: Locale; title?: string; promise?: SessionPromise }

/** Writes the title or the promise at the head of a board. Call inside a transaction of the server. */
export function rewriteTitleBand(doc: Y.Doc, { lang, title, promise }: Words): void {
	const root = scaffoldOf(doc)
	for (const id of root.keys()) {
		const record = readRecord(id, root.get(id))
		if (record.type !== 'title-band') continue
		const props = {
			...record.props,
			...(title === undefined ? {} : { title }),
			...(promise === undefined ? {} : promiseWords(languageOf(doc, lang), promise)),
		}
		changeRecord(root, record, { ...record, props })
	}
}
