import { about } from '#shared/i18n/locales/it/about'
import { answers } from '#shared/i18n/locales/it/answers'
import { board } from '#shared/i18n/locales/it/board'
import { exports } from '#shared/i18n/locales/it/exports'
import { pages } from '#shared/i18n/locales/it/pages'
import { roadmap } from '#shared/i18n/locales/it/roadmap'
import { scaffold } from '#shared/i18n/locales/it/scaffold'
import { session } from '#shared/i18n/locales/it/session'
import type { Messages } from '#shared/i18n/translate'

export const it: Messages = {
	...pages,
	...session,
	...board,
	...exports,
	...roadmap,
	...about,
	...answers,
	...scaffold,
}
