import type { Locale } from '#shared/i18n/locale'

/** Each language under its own name: whoever needs the list may not read the language the page is in. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', fi: 'Suomi' }
