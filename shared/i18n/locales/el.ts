import { about } from '#shared/i18n/locales/el/about'
import { answers } from '#shared/i18n/locales/el/answers'
import { board } from '#shared/i18n/locales/el/board'
import { exports } from '#shared/i18n/locales/el/exports'
import { pages } from '#shared/i18n/locales/el/pages'
import { roadmap } from '#shared/i18n/locales/el/roadmap'
import { scaffold } from '#shared/i18n/locales/el/scaffold'
import { session } from '#shared/i18n/locales/el/session'
import type { Messages } from '#shared/i18n/translate'

export const el: Messages = {
	...pages,
	...session,
	...board,
	...exports,
	...roadmap,
	...about,
	...answers,
	...scaffold,
}
