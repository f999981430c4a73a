import type { Locale } from '#shared/i18n/locale'
import { el } from '#shared/i18n/locales/el'
import { en } from '#shared/i18n/locales/en'
import { es } from '#shared/i18n/locales/es'
import { et } from '#shared/i18n/locales/et'
import { fi } from '#shared/i18n/locales/fi'
import { hu } from '#shared/i18n/locales/hu'
import { it } from '#shared/i18n/locales/it'
import { nl } from '#shared/i18n/locales/nl'
import { pl } from '#shared/i18n/locales/pl'
import { sv } from '#shared/i18n/locales/sv'
import { createTranslate, type Messages, type Translate } from '#shared/i18n/translate'

const MESSAGES: Readonly<Record<Locale, Messages>> = { en, fi, sv, et, pl, es, hu, nl, it, el }

/** A translator for any language. For the server: a page loads its own language only (client/i18n). */
export const translateFor = (locale: Locale): Translate => createTranslate(locale, MESSAGES[locale])
