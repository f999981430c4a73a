import * as z from 'zod/mini'
import { LOCALES } from '#shared/i18n/locale'
import { LIMITS } from '#shared/limits'

const id = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/))
const secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/))
/** Control characters, lone surrogates and direction overrides: they break files, logs or the look of other texts. */
const UNWANTED = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu
const shortText = (max: number) =>
	z.string().check(
		z.overwrite((text) => text.replace(UNWANTED, ' ').trim()),
		z.maxLength(max)
	)
/** A link that was cut or mistyped is a wrong link (404), not a malformed request, so any short text may stand here. */
const presented = z.string().check(z.maxLength(64))

export const Grade = z.enum(['participate', 'view', 'contribute'])
export type Grade = z.infer<typeof Grade>

/** What a session promises to those who take part. Empty texts count as not promised. */
export const SessionPromise = z.object({
	canChange: z.optional(shortText(LIMITS.maxPromiseLength)),
	readBy: z.optional(shortText(LIMITS.maxPromiseLength)),
	hearBack: z.optional(shortText(LIMITS.maxPromiseLength)),
})
export type SessionPromise = z.infer<typeof SessionPromise>

/** `POST /api/sessions` */
export const CreateSession = z.object({
	templateId: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
	title: z.optional(shortText(LIMITS.maxTitleLength)),
	lang: z.optional(z.enum(LOCALES)),
	promise: z.optional(SessionPromise),
})
export type CreateSession = z.infer<typeof CreateSession>

export const BoardSummary = z.object({ boardId: id, title: z.string(), templateId: z.string() })
export type BoardSummary = z.infer<typeof BoardSummary>

export const SessionCreated = z.object({
	sessionId: id,
	title: z.string(),
	boards: z.array(BoardSummary),
	secrets: z.object({ participate: secret, view: secret }),
	joinCode: z.string(),
	stewardKey: z.string(),
	links: z.object({ participate: z.string(), view: z.string(), contribute: z.string() }),
})
export type SessionCreated = z.infer<typeof SessionCreated>

/** `POST /api/join`: by link (an id and its secret) or by code. `participantKey` makes a device the same person again. */
const joinBy = {
	name: z.optional(shortText(LIMITS.maxNameLength)),
	lang: z.optional(z.enum(LOCALES)),
	participantKey: z.optional(secret),
}
export const JoinRequest = z.union([
	z.object({ boardId: presented, secret: presented, ...joinBy }),
	z.object({ sessionId: presented, secret: presented, ...joinBy }),
	z.object({ code: z.string().check(z.maxLength(20)), ...joinBy }),
])
export type JoinRequest = z.infer<typeof JoinRequest>

/** `POST /api/sessions/:id/boards` */
export const AddBoard = z.pick(CreateSession, { templateId: true, title: true })
export type AddBoard = z.infer<typeof AddBoard>

/** `POST /api/sessions/:id/code`: a new code; the old one opens nothing from now on. */
export const JoinCodeRenewed = z.object({
	joinCode: z.string(),
	/** ISO 8601 */
	joinCodeExpiresAt: z.string(),
})
export type JoinCodeRenewed = z.infer<typeof JoinCodeRenewed>

export const SessionView = z.object({
	sessionId: id,
	title: z.string(),
	lang: z.enum(LOCALES),
	promise: z.optional(SessionPromise),
	boards: z.array(BoardSummary),
	/** Absent for the view grade, and when joining by code is over. */
	joinCode: z.optional(z.string()),
	joinCodeExpiresAt: z.optional(z.string()),
})
export type SessionView = z.infer<typeof SessionView>

export const JoinAnswer = z.object({
	token: z.string().check(z.maxLength(256)),
	/** ISO 8601 */
	expiresAt: z.string(),
	grade: Grade,
	participantId: id,
	participantKey: secret,
	/** Empty when the person gave no name. */
	name: z.string(),
	/** Epoch of the board asked for, else of the first one. */
	epoch: z.number(),
	session: SessionView,
	boards: z.array(BoardSummary),
	/** The secret, when joined by code, so that a reload does not lock out. */
	secret: z.optional(secret),
	/** The secret of the view-only link, for those who may participate: anybody may pass it on. */
	viewSecret: z.optional(secret),
})
export type JoinAnswer = z.infer<typeof JoinAnswer>
