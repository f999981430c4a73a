import type { Locale } from '#shared/i18n/locale'
import type { Messages } from '#shared/i18n/translate'

/** Sentences of pages and dialogs that few come to, or that come when the page is there. */
export type LaterPart = 'exports' | 'roadmap' | 'about' | 'answers'

/** Where each language keeps them. */
export const LATER_LOADERS: Record<Locale, Record<LaterPart, () => Promise<Partial<Messages>>>> = {
	en: {
		exports: async () => (await import('#shared/i18n/locales/en/exports')).exports,
		roadmap: async () => (await import('#shared/i18n/locales/en/roadmap')).roadmap,
		about: async () => (await import('#shared/i18n/locales/en/about')).about,
		answers: async () => (await import('#shared/i18n/locales/en/answers')).answers,
	},
	fi: {
		exports: async () => (await import('#shared/i18n/locales/fi/exports')).exports,
		roadmap: async () => (await import('#shared/i18n/locales/fi/roadmap')).roadmap,
		about: async () => (await import('#shared/i18n/locales/fi/about')).about,
		answers: async () => (await import('#shared/i18n/locales/fi/answers')).answers,
	},
	sv: {
		exports: async () => (await import('#shared/i18n/locales/sv/exports')).exports,
		roadmap: async () => (await import('#shared/i18n/locales/sv/roadmap')).roadmap,
		about: async () => (await import('#shared/i18n/locales/sv/about')).about,
		answers: async () => (await import('#shared/i18n/locales/sv/answers')).answers,
	},
	et: {
		exports: async () => (await import('#shared/i18n/locales/et/exports')).exports,
		roadmap: async () => (await import('#shared/i18n/locales/et/roadmap')).roadmap,
		about: async () => (await import('#shared/i18n/locales/et/about')).about,
		answers: async () => (await import('#shared/i18n/locales/et/answers')).answers,
	},
	pl: {
		exports: async () => (await import('#shared/i18n/locales/pl/exports')).exports,
		roadmap: async () => (await import('#shared/i18n/locales/pl/roadmap')).roadmap,
		about: async () => (await import('#shared/i18n/locales/pl/about')).about,
		answers: async () => (await import('#shared/i18n/locales/pl/answers')).answers,
	},
	es: {
		exports: async () => (await import('#shared/i18n/locales/es/exports')).exports,
		roadmap: async () => (await import('#shared/i18n/locales/es/roadmap')).roadmap,
		about: async () => (await import('#shared/i18n/locales/es/about')).about,
		answers: async () => (await import('#shared/i18n/locales/es/answers')).answers,
	},
	hu: {
		exports: async () => (await import('#shared/i18n/locales/hu/exports')).exports,
		roadmap: async () => (await import('#shared/i18n/locales/hu/roadmap')).roadmap,
		about: async () => (await import('#shared/i18n/locales/hu/about')).about,
		answers: async () => (await import('#shared/i18n/locales/hu/answers')).answers,
	},
	nl: {
		exports: async () => (await import('#shared/i18n/locales/nl/exports')).exports,
		roadmap: async () => (await import('#shared/i18n/locales/nl/roadmap')).roadmap,
		about: async () => (await import('#shared/i18n/locales/nl/about')).about,
		answers: async () => (await import('#shared/i18n/locales/nl/answers')).answers,
	},
	it: {
		exports: async () => (await import('#shared/i18n/locales/it/exports')).exports,
		roadmap: async () => (await import('#shared/i18n/locales/it/roadmap')).roadmap,
		about: async () => (await import('#shared/i18n/locales/it/about')).about,
		answers: async () => (await import('#shared/i18n/locales/it/answers')).answers,
	},
	el: {
		exports: async () => (await import('#shared/i18n/locales/el/exports')).exports,
		roadmap: async () => (await import('#shared/i18n/locales/el/roadmap')).roadmap,
		about: async () => (await import('#shared/i18n/locales/el/about')).about,
		answers: async () => (await import('#shared/i18n/locales/el/answers')).answers,
	},
}
