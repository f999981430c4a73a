import { about } from '#shared/i18n/locales/hu/about'
import { answers } from '#shared/i18n/locales/hu/answers'
import { board } from '#shared/i18n/locales/hu/board'
import { exports } from '#shared/i18n/locales/hu/exports'
import { pages } from '#shared/i18n/locales/hu/pages'
import { roadmap } from '#shared/i18n/locales/hu/roadmap'
import { scaffold } from '#shared/i18n/locales/hu/scaffold'
import { session } from '#shared/i18n/locales/hu/session'
import type { Messages } from '#shared/i18n/translate'

export const hu: Messages = {
	...pages,
	...session,
	...board,
	...exports,
	...roadmap,
	...about,
	...answers,
	...scaffold,
}
