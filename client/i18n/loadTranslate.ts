import type { Locale } from '#shared/i18n/locale'
import { createTranslate, type Translate } from '#shared/i18n/translate'

/** Fetches one language's sentences (only that one travels) and makes the translator of it. */
export async function loadTranslate(locale: Locale): Promise<Translate> {
	switch (locale) {
		case 'en':
			return createTranslate(locale, (await import('#shared/i18n/locales/en')).en)
		case 'fi':
			return createTranslate(locale, (await import('#shared/i18n/locales/fi')).fi)
	}
}
