import type { Locale } from '#shared/i18n/locale'
import { createTranslate, type Messages, type Translate } from '#shared/i18n/translate'
import type { LaterPart } from './laterSentences'

/** Sentences that travel together, because the same pages show them. `scaffold` is for the server only; `tldraw` has names of its own. */
export type SentencePart = EarlyPart | LaterPart
/** What pages say that many come to. */
type EarlyPart = 'pages' | 'session' | 'board' | 'tldraw'

/** A board also says what a session says: its notices, its other boards, its links. And tldraw's menus speak. */
export const BOARD_SENTENCES = ['board', 'session', 'tldraw'] as const satisfies SentencePart[]

type TldrawWords = Readonly<Record<string, string>>
type Loaders = Record<
	Locale,
	Record<Exclude<EarlyPart, 'tldraw'>, () => Promise<Partial<Messages>>> & {
		tldraw: () => Promise<TldrawWords>
	}
>

const LOADERS: Loaders = {
	en: {
		pages: async () => (await import('#shared/i18n/locales/en/pages')).pages,
		session: async () => (await import('#shared/i18n/locales/en/session')).session,
		board: async () => (await import('#shared/i18n/locales/en/board')).board,
		tldraw: async () => (await import('#shared/i18n/locales/en/tldraw')).tldraw,
	},
	fi: {
		pages: async () => (await import('#shared/i18n/locales/fi/pages')).pages,
		session: async () => (await import('#shared/i18n/locales/fi/session')).session,
		board: async () => (await import('#shared/i18n/locales/fi/board')).board,
		tldraw: async () => (await import('#shared/i18n/locales/fi/tldraw')).tldraw,
	},
	sv: {
		pages: async () => (await import('#shared/i18n/locales/sv/pages')).pages,
		session: async () => (await import('#shared/i18n/locales/sv/session')).session,
		board: async () => (await import('#shared/i18n/locales/sv/board')).board,
		tldraw: async () => (await import('#shared/i18n/locales/sv/tldraw')).tldraw,
	},
	et: {
		pages: async () => (await import('#shared/i18n/locales/et/pages')).pages,
		session: async () => (await import('#shared/i18n/locales/et/session')).session,
		board: async () => (await import('#shared/i18n/locales/et/board')).board,
		tldraw: async () => (await import('#shared/i18n/locales/et/tldraw')).tldraw,
	},
	pl: {
		pages: async () => (await import('#shared/i18n/locales/pl/pages')).pages,
		session: async () => (await import('#shared/i18n/locales/pl/session')).session,
		board: async () => (await import('#shared/i18n/locales/pl/board')).board,
		tldraw: async () => (await import('#shared/i18n/locales/pl/tldraw')).tldraw,
	},
	es: {
		pages: async () => (await import('#shared/i18n/locales/es/pages')).pages,
		session: async () => (await import('#shared/i18n/locales/es/session')).session,
		board: async () => (await import('#shared/i18n/locales/es/board')).board,
		tldraw: async () => (await import('#shared/i18n/locales/es/tldraw')).tldraw,
	},
	hu: {
		pages: async () => (await import('#shared/i18n/locales/hu/pages')).pages,
		session: async () => (await import('#shared/i18n/locales/hu/session')).session,
		board: async () => (await import('#shared/i18n/locales/hu/board')).board,
		tldraw: async () => (await import('#shared/i18n/locales/hu/tldraw')).tldraw,
	},
	nl: {
		pages: async () => (await import('#shared/i18n/locales/nl/pages')).pages,
		session: async () => (await import('#shared/i18n/locales/nl/session')).session,
		board: async () => (await import('#shared/i18n/locales/nl/board')).board,
		tldraw: async () => (await import('#shared/i18n/locales/nl/tldraw')).tldraw,
	},
	it: {
		pages: async () => (await import('#shared/i18n/locales/it/pages')).pages,
		session: async () => (await import('#shared/i18n/locales/it/session')).session,
		board: async () => (await import('#shared/i18n/locales/it/board')).board,
		tldraw: async () => (await import('#shared/i18n/locales/it/tldraw')).tldraw,
	},
	el: {
		pages: async () => (await import('#shared/i18n/locales/el/pages')).pages,
		session: async () => (await import('#shared/i18n/locales/el/session')).session,
		board: async () => (await import('#shared/i18n/locales/el/board')).board,
		tldraw: async () => (await import('#shared/i18n/locales/el/tldraw')).tldraw,
	},
}

async function messagesOf(part: Exclude<SentencePart, 'tldraw'>, locale: Locale): Promise<Partial<Messages>> {
	if (part === 'pages' || part === 'session' || part === 'board') return LOADERS[locale][part]()
	// Where each of these lies is read when the first of them is wanted.
	const { LATER_LOADERS } = await import('./laterSentences')
	return LATER_LOADERS[locale][part]()
}

/** The sentences this page has fetched: the parts it showed, in the languages it was read in. */
export class Sentences {
	readonly #parts = new Set<SentencePart>()
	readonly #loads = new Map<string, Promise<void>>()
	readonly #here = new Set<string>()
	readonly #messages = new Map<Locale, Partial<Messages>>()
	readonly #tldrawWords = new Map<Locale, TldrawWords>()

	/** True when nothing has to be fetched any more. */
	has(part: SentencePart, locale: Locale): boolean {
		return this.#here.has(`${locale}/${part}`)
	}

	/** Fetches a part once; the same promise for everybody who asks, until it fails. */
	load(part: SentencePart, locale: Locale): Promise<void> {
		const name = `${locale}/${part}`
		this.#parts.add(part)
		const known = this.#loads.get(name)
		if (known) return known
		const load = this.#fetch(part, locale).then(() => {
			this.#here.add(name)
		})
		this.#loads.set(name, load)
		load.catch(() => this.#loads.delete(name))
		return load
	}

	/** The translator of a language, with every part that was wanted so far. */
	async translateIn(locale: Locale): Promise<Translate> {
		await Promise.all([...this.#parts].map((part) => this.load(part, locale)))
		return createTranslate(locale, this.#of(locale))
	}

	/** What replaces or adds to tldraw's own words; empty before the part `tldraw` is here. */
	tldrawWords(locale: Locale): TldrawWords {
		return this.#tldrawWords.get(locale) ?? {}
	}

	async #fetch(part: SentencePart, locale: Locale): Promise<void> {
		if (part === 'tldraw') this.#tldrawWords.set(locale, await LOADERS[locale].tldraw())
		else this.#messages.set(locale, Object.assign(this.#of(locale), await messagesOf(part, locale)))
	}

	#of(locale: Locale): Partial<Messages> {
		const messages = this.#messages.get(locale) ?? {}
		this.#messages.set(locale, messages)
		return messages
	}
}
