import { BoardTranslated, TranslateBoard } from '#shared/api/sessions'
import type { CallLimits } from '../auth/CallLimits'
import { refuse } from '../errors'
import { gradedRoute, type Reply, type Route } from '../http/route'
import type { Metrics } from '../ops/Metrics'
import { changeLanguage, type LanguageParts } from './changeLanguage'

type Parts = LanguageParts & { limits: CallLimits; metrics: Metrics }

/** The language of what a template says on a board. That of the buttons is everybody's own. */
export function languageRoutes(parts: Parts): Route[] {
	return [
		gradedRoute({
			method: 'post',
			path: '/api/boards/:boardId/language',
			summary:
				'Writes what the template says on a board in another language. What people wrote or changed stays as it is.',
			may: ['participate'],
			body: TranslateBoard,
			answer: BoardTranslated,
			status: 200,
			async handle({ params, body: { lang }, pass: { session } }): Promise<Reply<BoardTranslated>> {
				const board = session.boards.find(({ boardId }) => boardId === params.boardId)
				if (!board) return refuse('board.not_found')
				if (session.endedAtMs !== undefined) return refuse('session.ended')
				const waitS = await parts.limits.countLanguageChange(board.boardId)
				if (waitS > 0) parts.metrics.limitedCalls.inc({ limit: 'language' })
				if (waitS > 0) return refuse('request.too_many', waitS)
				return changeLanguage(parts, session, board.boardId, lang)
			},
		}),
	]
}
