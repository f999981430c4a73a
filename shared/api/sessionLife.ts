import * as z from 'zod/mini'
import {
	SessionMeeting,
	SessionPromise,
	SessionState,
	SessionView,
	shortText,
	Wish,
} from '#shared/api/sessions'
import { LIMITS } from '#shared/limits'

const isDate = (text: string) => !Number.isNaN(Date.parse(text))
/** A moment, ISO 8601. */
const moment = z.string().check(z.maxLength(40), z.refine(isDate))
const title = shortText(LIMITS.maxTitleLength).check(z.minLength(1))

/** `PATCH /api/sessions/:id`: what any participant may change. What is absent stays. */
export const ChangeSession = z.object({
	title: z.optional(title),
	promise: z.optional(SessionPromise),
	meeting: z.optional(SessionMeeting),
	startsAt: z.optional(z.nullable(moment)),
})
export type ChangeSession = z.infer<typeof ChangeSession>

/** `PATCH /api/sessions/:id/boards/:boardId` */
export const RenameBoard = z.object({ title })
export type RenameBoard = z.infer<typeof RenameBoard>

/** `POST /api/sessions/:id/rehearsal` */
export const Rehearse = z.object({ title: z.optional(title) })
export type Rehearse = z.infer<typeof Rehearse>

/** `POST /api/sessions/:id/wishes` */
export const MakeWish = z.object({ wish: Wish })
export type MakeWish = z.infer<typeof MakeWish>
/** `waiting` for a second participant, or `done`. The new secrets go to whoever made the second wish. */
export const WishAnswer = z.object({
	state: z.enum(['waiting', 'done']),
	secrets: z.optional(z.object({ participate: z.string(), view: z.string() })),
})
export type WishAnswer = z.infer<typeof WishAnswer>

/** `POST /api/sessions/:id/life`, with the steward key. `keep` calls erasing off. */
export const ChangeLife = z.object({
	state: z.optional(SessionState),
	keptUntil: z.optional(moment),
	keep: z.optional(z.literal(true)),
	wish: z.optional(Wish),
})
export type ChangeLife = z.infer<typeof ChangeLife>
export const LifeChanged = z.object({
	session: SessionView,
	secrets: z.optional(z.object({ participate: z.string(), view: z.string() })),
})
export type LifeChanged = z.infer<typeof LifeChanged>

/** `DELETE /api/sessions/:id`, with the steward key: when it will be erased, ISO 8601; 204 when it is at once. */
export const EraseAnnounced = z.object({ erasesAt: z.string() })
export type EraseAnnounced = z.infer<typeof EraseAnnounced>
