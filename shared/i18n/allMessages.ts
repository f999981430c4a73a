import type { Locale } from '#shared/i18n/locale'
import { en } from '#shared/i18n/locales/en'
import { fi } from '#shared/i18n/locales/fi'
import { createTranslate, type Messages, type Translate } from '#shared/i18n/translate'

const MESSAGES: Readonly<Record<Locale, Messages>> = { en, fi }

/** A translator for any language. For the server: a page loads its own language only (client/i18n). */
export const translateFor = (locale: Locale): Translate => createTranslate(locale, MESSAGES[locale])
