import { LayoutCommand } from '#shared/api/layout'
import { LayoutAnswer } from '#shared/api/layoutAnswer'
import { refuse } from '../errors'
import { gradedRoute, type Reply, type Route } from '../http/route'
import type { Layouts } from './Layouts'

/** The layout of a board: whoever takes part may edit it, while all see that it is being edited. */
export function layoutRoutes({ layouts }: { layouts: Layouts }): Route[] {
	return [
		gradedRoute({
			method: 'post',
			path: '/api/boards/:boardId/layout',
			summary:
				'Begins or ends editing the layout of a board, and does a step of it: for everybody, and every step can be taken back.',
			may: ['participate'],
			body: LayoutCommand,
			answer: LayoutAnswer,
			status: 200,
			async handle({ params, body, pass: { access, session } }): Promise<Reply<LayoutAnswer>> {
				const board = session.boards.find(({ boardId }) => boardId === params.boardId)
				if (!board) return refuse('board.not_found')
				if (session.endedAtMs !== undefined) return refuse('session.ended')
				const who = { session, boardId: board.boardId, by: access.participantId }
				const outcome = await layouts.run(who, body)
				return outcome ? { ok: true, value: { outcome } } : refuse('layout.closed')
			},
		}),
	]
}
