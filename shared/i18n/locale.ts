/** Languages of the interface and of template texts. English is what a missing text falls back to. */
export const LOCALES = ['en', 'fi', 'sv', 'et', 'pl', 'es', 'hu', 'nl', 'it', 'el'] as const
export type Locale = (typeof LOCALES)[number]
/** Nobody who has the language as a mother tongue has read its texts yet; docs/translating.md says how that ends. */
export const UNREAD_LOCALES: readonly Locale[] = LOCALES.filter((locale) => locale !== 'en')
export const isLocale = (value: string): value is Locale => (LOCALES as readonly string[]).includes(value)

/** The first of the wanted languages (BCP 47 tags, most wanted first) that we speak; else English. */
export function chooseLocale(wanted: readonly string[]): Locale {
	for (const tag of wanted) {
		const language = tag.toLowerCase().split('-')[0] ?? ''
		if (isLocale(language)) return language
	}
	return 'en'
}
