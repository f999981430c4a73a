import { about } from '#shared/i18n/locales/sv/about'
import { answers } from '#shared/i18n/locales/sv/answers'
import { board } from '#shared/i18n/locales/sv/board'
import { exports } from '#shared/i18n/locales/sv/exports'
import { pages } from '#shared/i18n/locales/sv/pages'
import { roadmap } from '#shared/i18n/locales/sv/roadmap'
import { scaffold } from '#shared/i18n/locales/sv/scaffold'
import { session } from '#shared/i18n/locales/sv/session'
import type { Messages } from '#shared/i18n/translate'

export const sv: Messages = {
	...pages,
	...session,
	...board,
	...exports,
	...roadmap,
	...about,
	...answers,
	...scaffold,
}
