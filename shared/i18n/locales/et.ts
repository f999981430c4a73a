import { about } from '#shared/i18n/locales/et/about'
import { answers } from '#shared/i18n/locales/et/answers'
import { board } from '#shared/i18n/locales/et/board'
import { exports } from '#shared/i18n/locales/et/exports'
import { pages } from '#shared/i18n/locales/et/pages'
import { roadmap } from '#shared/i18n/locales/et/roadmap'
import { scaffold } from '#shared/i18n/locales/et/scaffold'
import { session } from '#shared/i18n/locales/et/session'
import type { Messages } from '#shared/i18n/translate'

export const et: Messages = {
	...pages,
	...session,
	...board,
	...exports,
	...roadmap,
	...about,
	...answers,
	...scaffold,
}
