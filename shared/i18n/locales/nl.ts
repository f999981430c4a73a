import { about } from '#shared/i18n/locales/nl/about'
import { answers } from '#shared/i18n/locales/nl/answers'
import { board } from '#shared/i18n/locales/nl/board'
import { exports } from '#shared/i18n/locales/nl/exports'
import { pages } from '#shared/i18n/locales/nl/pages'
import { roadmap } from '#shared/i18n/locales/nl/roadmap'
import { scaffold } from '#shared/i18n/locales/nl/scaffold'
import { session } from '#shared/i18n/locales/nl/session'
import type { Messages } from '#shared/i18n/translate'

export const nl: Messages = {
	...pages,
	...session,
	...board,
	...exports,
	...roadmap,
	...about,
	...answers,
	...scaffold,
}
