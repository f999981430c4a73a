import { board } from '#shared/i18n/locales/it/board'
import { exports } from '#shared/i18n/locales/it/exports'
import { pages } from '#shared/i18n/locales/it/pages'
import { scaffold } from '#shared/i18n/locales/it/scaffold'
import { session } from '#shared/i18n/locales/it/session'
import type { Messages } from '#shared/i18n/translate'

export const it: Messages = { ...pages, ...session, ...board, ...exports, ...scaffold }
