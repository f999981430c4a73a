import { about } from '#shared/i18n/locales/es/about'
import { answers } from '#shared/i18n/locales/es/answers'
import { board } from '#shared/i18n/locales/es/board'
import { exports } from '#shared/i18n/locales/es/exports'
import { pages } from '#shared/i18n/locales/es/pages'
import { roadmap } from '#shared/i18n/locales/es/roadmap'
import { scaffold } from '#shared/i18n/locales/es/scaffold'
import { session } from '#shared/i18n/locales/es/session'
import type { Messages } from '#shared/i18n/translate'

export const es: Messages = {
	...pages,
	...session,
	...board,
	...exports,
	...roadmap,
	...about,
	...answers,
	...scaffold,
}
