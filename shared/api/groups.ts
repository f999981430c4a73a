import * as z from 'zod/mini'
import { BoardSummary, Id, SessionView, shortText } from '#shared/api/sessions'
import { LIMITS } from '#shared/limits'
import { CONSTELLATIONS, TONES } from '#shared/theme'

/** `POST /api/sessions/:id/copies`: one copy of a board for each title. */
export const CopyBoard = z.object({
	boardId: Id,
	titles: z
		.array(shortText(LIMITS.maxTitleLength).check(z.minLength(1)))
		.check(z.minLength(1), z.maxLength(LIMITS.maxCopiesPerCall)),
	/** Also what people have written; else only what the template put there. */
	withContent: z.optional(z.boolean()),
})
export type CopyBoard = z.infer<typeof CopyBoard>
export const CopiedBoards = z.object({ boards: z.array(BoardSummary) })
export type CopiedBoards = z.infer<typeof CopiedBoards>

/** `POST /api/sessions/:id/spread`: everybody who is here now is invited to one of these boards, who comes later too. */
export const Spread = z.object({
	boardIds: z.array(Id).check(z.minLength(1), z.maxLength(LIMITS.maxBoardsPerSession)),
})
export type Spread = z.infer<typeof Spread>
export const SpreadAnswer = z.object({
	groups: z.array(z.object({ boardId: Id, people: z.number() })),
})
export type SpreadAnswer = z.infer<typeof SpreadAnswer>

/** `POST /api/sessions/:id/gather`: everybody is invited to this board. */
export const Gather = z.object({ boardId: Id })
export type Gather = z.infer<typeof Gather>

/** `POST /api/sessions/:id/group`: the person of the token would rather be in the group of this board. */
export const ChooseGroup = z.object({ boardId: Id })
export type ChooseGroup = z.infer<typeof ChooseGroup>

const px = z.int()
const tone = z.enum(TONES)
/** A board as a few rectangles and lines, in board px, without a word of what is written. */
export const BoardSketch = z.object({
	/** x, y, w, h of all there is. */
	bounds: z.tuple([px, px, px, px]),
	zones: z.array(
		z.object({ x: px, y: px, w: px, h: px, tone, constellation: z.enum(CONSTELLATIONS), number: px })
	),
	notes: z.array(z.object({ x: px, y: px, w: px, h: px, tone })),
	/** Drawings, arrows and lines, as x, y, x, y … */
	lines: z.array(z.array(px)),
	/** Everything else that takes up room. */
	blocks: z.array(z.object({ x: px, y: px, w: px, h: px })),
})
export type BoardSketch = z.infer<typeof BoardSketch>

/** `GET /api/sessions/:id/now?since=`: the session as it is at this moment; sketches that are newer than `since`. */
export const SessionNow = z.object({
	session: SessionView,
	/** To be sent back as `since`. */
	tick: z.number(),
	/** People on any board or on the session page. */
	people: z.number(),
	boards: z.array(z.object({ boardId: Id, people: z.number(), sketch: z.optional(BoardSketch) })),
})
export type SessionNow = z.infer<typeof SessionNow>
