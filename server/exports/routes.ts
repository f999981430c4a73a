import { BoardExport } from '#shared/api/exports'
import type { BoardId } from '#shared/ids'
import { refuse } from '../errors'
import { gradedRoute, type Reply, type Route } from '../http/route'
import { readSnapshot } from './readSnapshot'

type Parts = { rooms: { snapshot(board: BoardId): Promise<Uint8Array | null> } }

/** Boards as files. Guests may export as well: whoever may see a board may take it along. */
export function exportRoutes({ rooms }: Parts): Route[] {
	return [
		gradedRoute({
			method: 'get',
			path: '/api/boards/:boardId/export.json',
			summary: "The board as tldraw's snapshot; opens in tldraw.",
			may: ['participate', 'view'],
			answer: BoardExport,
			status: 200,
			async handle({ params, pass: { session } }): Promise<Reply<BoardExport>> {
				const board = session.boards.find(({ boardId }) => boardId === params.boardId)
				const state = board && (await rooms.snapshot(board.boardId))
				if (!board || !state) return refuse('board.not_found')
				const { boardId, title, templateId } = board
				const snapshot = readSnapshot(state)
				return {
					ok: true,
					value: {
						...snapshot,
						meta: { app: 'constellate', boardId, title, templateId, lang: session.lang },
					},
				}
			},
		}),
	]
}
