import * as z from 'zod/mini'
import { SessionMeeting, SessionPromise } from '#shared/api/sessions'
import { LOCALES } from '#shared/i18n/locale'
import { isBoardId, isParticipantId, isSessionId } from '#shared/ids'
import type { StoredSession } from './MetadataStore'

/** What `sessions.json` holds. */
export type SessionsFile = { version: 1; sessions: StoredSession[] }

const Ms = z.number().check(z.nonnegative())

// Loose: a field that a newer version wrote is kept, not lost, by an older one.
const Session = z.looseObject({
	sessionId: z.string().check(z.refine(isSessionId)),
	title: z.string(),
	lang: z.catch(z.enum(LOCALES), 'en'),
	promise: z.optional(SessionPromise),
	// What today's rule no longer takes must not make the file of all sessions unreadable.
	meeting: z.catch(z.optional(SessionMeeting), undefined),
	startsAtMs: z.optional(z.number()),
	createdAtMs: Ms,
	retainUntilMs: Ms,
	boards: z.array(
		z.looseObject({
			boardId: z.string().check(z.refine(isBoardId)),
			title: z.string(),
			templateId: z.string(),
			createdAtMs: Ms,
			copyOf: z.optional(z.string().check(z.refine(isBoardId))),
			lang: z.catch(z.optional(z.enum(LOCALES)), undefined),
		})
	),
	secrets: z.array(z.looseObject({ hash: z.string(), grade: z.enum(['participate', 'view']) })),
	secretGeneration: z.number(),
	stewardKeyHash: z.string(),
	joinCode: z.nullable(z.looseObject({ code: z.string(), expiresAtMs: Ms })),
	participants: z.record(
		z.string().check(z.refine(isParticipantId)),
		z.looseObject({ name: z.string(), joinedAtMs: Ms })
	),
	epochs: z.record(z.string().check(z.refine(isBoardId)), z.number()),
	endedAtMs: z.optional(Ms),
	archivedAtMs: z.optional(Ms),
	eraseAtMs: z.optional(Ms),
	pause: z.optional(z.looseObject({ insiders: z.array(z.string().check(z.refine(isParticipantId))) })),
	invitation: z.optional(
		z.union([
			z.looseObject({
				id: z.string(),
				atMs: Ms,
				kind: z.literal('gather'),
				boardId: z.string().check(z.refine(isBoardId)),
			}),
			z.looseObject({
				id: z.string(),
				atMs: Ms,
				kind: z.literal('group'),
				boardIds: z.optional(z.array(z.string().check(z.refine(isBoardId)))),
				boardOf: z.record(z.string().check(z.refine(isParticipantId)), z.string().check(z.refine(isBoardId))),
			}),
		])
	),
})

const Sessions = z.object({ version: z.literal(1), sessions: z.array(Session) })

/** The sessions in a parsed file; undefined when it is not ours. */
export function parseSessionsFile(value: unknown): SessionsFile | undefined {
	const parsed = Sessions.safeParse(value)
	return parsed.success ? (parsed.data as SessionsFile) : undefined
}
