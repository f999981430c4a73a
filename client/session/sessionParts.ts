import type { SessionView } from '#shared/api/sessions'
import type { Locale } from '#shared/i18n/locale'
import type { Translate } from '#shared/i18n/translate'
import type { Api, SessionKey } from '../api'

/** What every part of the session page is given. */
export type SessionParts = {
	translate: Translate
	locale: Locale
	/** `''` or `/sub/path`: where the server put us. */
	prefix: string
	api: Api
	at: SessionKey
	session: SessionView
	/** Asks the server for the session again. */
	refresh: () => void
	/** False for those who may only look, and when the session has ended. */
	mayChange: boolean
}

/** `#secret` as an address inside this site, of a board or of the session page. */
export const boardHref = (boardId: string, secret: string): string => `/b/${boardId}#${secret}`
export const sessionHref = (sessionId: string, secret: string): string => `/s/${sessionId}#${secret}`
