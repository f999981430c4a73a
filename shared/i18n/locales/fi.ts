import { about } from '#shared/i18n/locales/fi/about'
import { answers } from '#shared/i18n/locales/fi/answers'
import { board } from '#shared/i18n/locales/fi/board'
import { exports } from '#shared/i18n/locales/fi/exports'
import { pages } from '#shared/i18n/locales/fi/pages'
import { roadmap } from '#shared/i18n/locales/fi/roadmap'
import { scaffold } from '#shared/i18n/locales/fi/scaffold'
import { session } from '#shared/i18n/locales/fi/session'
import type { Messages } from '#shared/i18n/translate'

export const fi: Messages = {
	...pages,
	...session,
	...board,
	...exports,
	...roadmap,
	...about,
	...answers,
	...scaffold,
}
