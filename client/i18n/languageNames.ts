import type { Locale } from '#shared/i18n/locale'

/** Each language under its own name: whoever needs the list may not read the language the page is in. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = {
	en: 'English',
	fi: 'Suomi',
	sv: 'Svenska',
	et: 'Eesti',
	pl: 'Polski',
	es: 'Español',
	hu: 'Magyar',
	nl: 'Nederlands',
	it: 'Italiano',
	el: 'Ελληνικά',
}
