import * as z from 'zod/mini'
import { LIMITS } from '#shared/limits'
import { TONES } from '#shared/theme'

/** `GET /api/boards/:boardId/questions`: what the zones of a board ask, in the order of their numbers. */
export const Question = z.object({
	/** Name of the zone: stable, and the same in every language. */
	zone: z.string(),
	number: z.number(),
	title: z.string(),
	prompts: z.array(z.string()),
	/** Its strips and its rows, where a note says something by where it lies; empty where it has none. */
	lanes: z.array(z.string()),
	rows: z.array(z.string()),
	/** What could stand there. */
	examples: z.array(z.string()),
	/** Notes that lie in it. */
	notes: z.number(),
})
export type Question = z.infer<typeof Question>
export const QuestionList = z.object({ title: z.string(), questions: z.array(Question) })
export type QuestionList = z.infer<typeof QuestionList>

const place = z.optional(z.int().check(z.gte(0), z.lte(11)))

/** `POST /api/boards/:boardId/answers`: a note that the server puts into the first free place of a zone. */
export const Answer = z.object({
	zone: z.string().check(z.minLength(1), z.maxLength(40)),
	text: z.string().check(z.trim(), z.minLength(1), z.maxLength(LIMITS.maxAnswerLength)),
	tone: z.optional(z.enum(TONES)),
	lane: place,
	row: place,
})
export type Answer = z.infer<typeof Answer>
export const AnswerPlaced = z.object({ noteId: z.string() })
export type AnswerPlaced = z.infer<typeof AnswerPlaced>
