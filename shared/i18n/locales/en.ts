import { about } from '#shared/i18n/locales/en/about'
import { answers } from '#shared/i18n/locales/en/answers'
import { board } from '#shared/i18n/locales/en/board'
import { exports } from '#shared/i18n/locales/en/exports'
import { pages } from '#shared/i18n/locales/en/pages'
import { roadmap } from '#shared/i18n/locales/en/roadmap'
import { scaffold } from '#shared/i18n/locales/en/scaffold'
import { session } from '#shared/i18n/locales/en/session'

/**
 * English, the language every key is defined in. Plain words (CEFR B1), no jargon, no exclamation marks. One file a
 * part, because a page fetches only the parts it shows (client/i18n); within a part grouped by place. Keep a group
 * together, in the same order in every language.
 */
export const en = {
	...pages,
	...session,
	...board,
	...exports,
	...roadmap,
	...about,
	...answers,
	...scaffold,
} as const
