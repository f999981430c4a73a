import { about } from '#shared/i18n/locales/pl/about'
import { answers } from '#shared/i18n/locales/pl/answers'
import { board } from '#shared/i18n/locales/pl/board'
import { exports } from '#shared/i18n/locales/pl/exports'
import { pages } from '#shared/i18n/locales/pl/pages'
import { roadmap } from '#shared/i18n/locales/pl/roadmap'
import { scaffold } from '#shared/i18n/locales/pl/scaffold'
import { session } from '#shared/i18n/locales/pl/session'
import type { Messages } from '#shared/i18n/translate'

export const pl: Messages = {
	...pages,
	...session,
	...board,
	...exports,
	...roadmap,
	...about,
	...answers,
	...scaffold,
}
