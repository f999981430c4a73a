import * as z from 'zod/mini'
import { LOCALES } from '#shared/i18n/locale'
import { LIMITS } from '#shared/limits'

/** An id of anything that has one. */
export const Id = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,40}$/))
const secret = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/))
/** Control characters, lone surrogates and direction overrides: they break files, logs or the look of other texts. */
const UNWANTED = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu
/** A text of one person, at most `max` characters, without what breaks files or the look of other texts. */
export const shortText = (max: number) =>
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
	cannotChange: z.optional(shortText(LIMITS.maxPromiseLength)),
	readBy: z.optional(shortText(LIMITS.maxPromiseLength)),
	hearBack: z.optional(shortText(LIMITS.maxPromiseLength)),
	/** Who holds the steward key, in their own words. */
	keyHolder: z.optional(shortText(LIMITS.maxPromiseLength)),
})
export type SessionPromise = z.infer<typeof SessionPromise>

/** A link people may follow to a call: nothing that could run in the page, nothing that others on the way could read. */
export const CALL_LINK = /^(https:\/\/[^\s/]\S*|tel:[+\d() -]*\d[\d() -]*)$/i

/** Where people talk while they write: any of these, or none. */
export const SessionMeeting = z.object({
	callLink: z.optional(shortText(LIMITS.maxLinkLength).check(z.regex(CALL_LINK))),
	phone: z.optional(shortText(LIMITS.maxTitleLength)),
	room: z.optional(shortText(LIMITS.maxTitleLength)),
})
export type SessionMeeting = z.infer<typeof SessionMeeting>

const catalogueId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/))

/** `POST /api/sessions`: with one board, from a template, or with all boards of a recipe. */
export const CreateSession = z
	.object({
		templateId: z.optional(catalogueId),
		recipeId: z.optional(catalogueId),
		title: z.optional(shortText(LIMITS.maxTitleLength)),
		lang: z.optional(z.enum(LOCALES)),
		promise: z.optional(SessionPromise),
	})
	.check(
		z.refine(
			({ templateId, recipeId }) => (templateId === undefined) !== (recipeId === undefined),
			'either a template or a recipe'
		)
	)
export type CreateSession = z.infer<typeof CreateSession>

export const BoardSummary = z.object({
	boardId: Id,
	title: z.string(),
	templateId: z.string(),
	/** The board that this one was made from, for the boards of groups. */
	copyOf: z.optional(Id),
	/** Language of what the template says on it, where that is not the session's. */
	lang: z.optional(z.enum(LOCALES)),
})
export type BoardSummary = z.infer<typeof BoardSummary>

/** `POST /api/boards/:boardId/language` */
export const TranslateBoard = z.object({ lang: z.enum(LOCALES) })
export type TranslateBoard = z.infer<typeof TranslateBoard>
/** The language before and now, how many texts of the template became others, and how many stay because people made them their own. */
export const BoardTranslated = z.object({
	from: z.enum(LOCALES),
	lang: z.enum(LOCALES),
	changed: z.number(),
	left: z.number(),
})
export type BoardTranslated = z.infer<typeof BoardTranslated>

export const SessionCreated = z.object({
	sessionId: Id,
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
export const AddBoard = z.object({
	templateId: catalogueId,
	title: z.optional(shortText(LIMITS.maxTitleLength)),
})
export type AddBoard = z.infer<typeof AddBoard>

/** `POST /api/sessions/:id/code`: a new code; the old one opens nothing from now on. */
export const JoinCodeRenewed = z.object({
	joinCode: z.string(),
	/** ISO 8601 */
	joinCodeExpiresAt: z.string(),
})
export type JoinCodeRenewed = z.infer<typeof JoinCodeRenewed>

/** `ended`: everybody may look, nobody may write. `archived`: ended, and put away. */
export const SessionState = z.enum(['open', 'ended', 'archived'])
export type SessionState = z.infer<typeof SessionState>

/** What any two participants can do together, for everybody in the session. */
export const Wish = z.enum(['pause', 'resume', 'renew'])
export type Wish = z.infer<typeof Wish>

/** Asks a person to another board. Nobody is moved by it. */
export const Invitation = z.object({
	id: z.string(),
	kind: z.enum(['group', 'gather']),
	boardId: Id,
	/** Of a group: the boards of all groups, to choose another one. */
	groups: z.optional(z.array(Id)),
})
export type Invitation = z.infer<typeof Invitation>

export const SessionView = z.object({
	sessionId: Id,
	title: z.string(),
	lang: z.enum(LOCALES),
	promise: z.optional(SessionPromise),
	meeting: z.optional(SessionMeeting),
	/** When people meet, ISO 8601. */
	startsAt: z.optional(z.string()),
	/** Last day of the session, ISO 8601: then it is erased. */
	keptUntil: z.string(),
	state: SessionState,
	/** Set while the session waits to be erased for good, ISO 8601. */
	erasesAt: z.optional(z.string()),
	/** True while nobody new is let in. */
	isJoiningPaused: z.optional(z.boolean()),
	/** What one participant wants and a second one has to want as well. `isMine`: of the person who asks. */
	wishes: z.optional(z.array(z.object({ wish: Wish, isMine: z.boolean() }))),
	/** The latest invitation of the person who asks. */
	invitation: z.optional(Invitation),
	boards: z.array(BoardSummary),
	/** Boards whose layout is being edited, and who has begun; the name is empty for a nameless guest. */
	layouts: z.optional(z.array(z.object({ boardId: Id, by: z.string(), isMine: z.boolean() }))),
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
	participantId: Id,
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
