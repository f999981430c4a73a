import { randomBytes } from 'node:crypto'
import type * as Y from 'yjs'
import { Answer, AnswerPlaced, type Question, QuestionList } from '#shared/api/answers'
import { recordsOf, scaffoldOf } from '#shared/boardDoc'
import type { CallLimits } from '../auth/CallLimits'
import { refuse } from '../errors'
import { gradedRoute, type Pass, type Reply, type Route } from '../http/route'
import type { Rooms } from '../rooms/Rooms'
import { placeNote, recordsIn, zonesIn } from './placeNote'

type Parts = { rooms: Pick<Rooms, 'open'>; limits: Pick<CallLimits, 'countAnswer'> }

const boardOf = ({ session }: Pass, boardId: string | undefined) =>
	session.boards.find((board) => board.boardId === boardId)

/** Questions of a board, answered one by one on one's own device: each answer becomes a note in its zone. */
export function answerRoutes({ rooms, limits }: Parts): Route[] {
	return [
		gradedRoute({
			method: 'get',
			path: '/api/boards/:boardId/questions',
			summary: 'What the zones of a board ask, in the order of their numbers.',
			may: ['participate', 'view'],
			answer: QuestionList,
			status: 200,
			async handle({ params, pass }): Promise<Reply<QuestionList>> {
				const board = boardOf(pass, params.boardId)
				if (!board) return refuse('board.not_found')
				const room = await rooms.open(board.boardId)
				return { ok: true, value: { title: board.title, questions: room.read(questionsIn) } }
			},
		}),
		gradedRoute({
			method: 'post',
			path: '/api/boards/:boardId/answers',
			summary: 'Puts a note into the first free place of a zone; a zone that is full becomes larger.',
			may: ['participate'],
			body: Answer,
			answer: AnswerPlaced,
			status: 201,
			async handle({ params, body, pass }): Promise<Reply<AnswerPlaced>> {
				const board = boardOf(pass, params.boardId)
				if (!board) return refuse('board.not_found')
				if (pass.session.endedAtMs !== undefined) return refuse('session.ended')
				const waitS = await limits.countAnswer(pass.access.participantId)
				if (waitS > 0) return refuse('request.too_many', waitS)
				const room = await rooms.open(board.boardId)
				const noteId = `shape:${randomBytes(12).toString('base64url')}`
				let outcome: ReturnType<typeof placeNote> = 'no-zone'
				// Resolves when it is on the disk: only then is it an answer that was given.
				await room.transact((doc) => {
					outcome = placeNote(doc, { answer: body, noteId })
				})
				return answered(outcome, noteId)
			},
		}),
	]
}

function answered(outcome: ReturnType<typeof placeNote>, noteId: string): Reply<AnswerPlaced> {
	if (outcome === 'placed') return { ok: true, value: { noteId } }
	return refuse(outcome === 'no-zone' ? 'zone.not_found' : 'zone.full')
}

function questionsIn(doc: Y.Doc): Question[] {
	const people = recordsIn(recordsOf(doc))
	const examples = recordsIn(scaffoldOf(doc)).filter(({ type }) => type === 'example')
	return zonesIn(doc).map(({ id, props }) => ({
		zone: props.key,
		number: props.number,
		title: props.title,
		prompts: props.prompts,
		lanes: props.lanes ?? [],
		rows: props.chart ? [] : (props.rows ?? []),
		examples: examples.filter(({ parentId }) => parentId === id).map((one) => String(one.props?.text ?? '')),
		notes: people.filter(({ parentId, type }) => parentId === id && type === 'note').length,
	}))
}
