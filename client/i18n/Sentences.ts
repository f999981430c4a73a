import type { Locale } from '#shared/i18n/locale'
import { createTranslate, type Messages, type Translate } from '#shared/i18n/translate'

/** Sentences that travel together, because the same pages show them. `scaffold` is for the server only. */
export type SentencePart = 'pages' | 'session' | 'board' | 'exports'

/** A board also says what a session says: its notices, its other boards, its links. */
export const BOARD_SENTENCES = ['board', 'session'] as const satisfies SentencePart[]

type Loaders = Record<Locale, Record<SentencePart, () => Promise<Partial<Messages>>>>

const LOADERS: Loaders = {
	en: {
		pages: async () => (await import('#shared/i18n/locales/en/pages')).pages,
		session: async () => (await import('#shared/i18n/locales/en/session')).session,
		board: async () => (await import('#shared/i18n/locales/en/board')).board,
		exports: async () => (await import('#shared/i18n/locales/en/exports')).exports,
	},
	fi: {
		pages: async () => (await import('#shared/i18n/locales/fi/pages')).pages,
		session: async () => (await import('#shared/i18n/locales/fi/session')).session,
		board: async () => (await import('#shared/i18n/locales/fi/board')).board,
		exports: async () => (await import('#shared/i18n/locales/fi/exports')).exports,
	},
}

/** The sentences this page has fetched: the parts it showed, in the languages it was read in. */
export class Sentences {
	readonly #parts = new Set<SentencePart>()
	readonly #loads = new Map<string, Promise<void>>()
	readonly #here = new Set<string>()
	readonly #messages = new Map<Locale, Partial<Messages>>()

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
		const load = LOADERS[locale][part]().then((messages) => {
			this.#messages.set(locale, Object.assign(this.#of(locale), messages))
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

	#of(locale: Locale): Partial<Messages> {
		const messages = this.#messages.get(locale) ?? {}
		this.#messages.set(locale, messages)
		return messages
	}
}
