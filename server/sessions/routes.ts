import { RecipeList } from '#shared/api/recipes'
import {
	AddBoard,
	BoardSummary,
	CreateSession,
	JoinAnswer,
	JoinCodeRenewed,
	JoinRequest,
	SessionCreated,
	SessionView,
} from '#shared/api/sessions'
import { TemplateDetail, TemplateList } from '#shared/api/templates'
import { chooseLocale, type Locale } from '#shared/i18n/locale'
import type { BoardId, SessionId } from '#shared/ids'
import { templateDetail, templateSummaries } from '#templates/catalogue'
import { recipeById, recipeSummaries, recipeTitle } from '#templates/recipes/catalogue'
import { seedBoard } from '#templates/seedBoard'
import type { CallLimits } from '../auth/CallLimits'
import { type Refusal, refuse } from '../errors'
import { gradedRoute, openRoute, type Reply, type Route } from '../http/route'
import type { Log } from '../ops/Log'
import type { Metrics } from '../ops/Metrics'
import type { StoredSession } from '../storage/MetadataStore'
import { countCreation } from './countCreation'
import type { Joined, NewBoard, Sessions } from './Sessions'
import { boardSummary, isoDate, type SessionViews, sessionCreated } from './views'

type Parts = {
	sessions: Sessions
	limits: CallLimits
	log: Log
	metrics: Metrics
	views: SessionViews
	/** Gives somebody who has come in late a group, while people are spread. */
	place(joined: Joined, cameTo: BoardId | null): Promise<StoredSession>
	/** Lets open boards ask for the session again. */
	tell(sessionId: SessionId): void
}

/** Templates, sessions, and the ways into them. */
export function sessionRoutes(parts: Parts): Route[] {
	return [
		templatesRoute,
		templateRoute,
		recipesRoute,
		createRoute(parts),
		joinRoute(parts),
		viewRoute(parts),
		boardRoute(parts),
		codeRoute(parts),
	]
}

const templatesRoute = openRoute({
	method: 'get',
	path: '/api/templates',
	summary: 'The templates a board can start from, in the language of `lang`, else in English.',
	query: ['lang'],
	answer: TemplateList,
	status: 200,
	handle: ({ query }) => ({ ok: true, value: templateSummaries(chooseLocale([query('lang') ?? 'en'])) }),
})

const templateRoute = openRoute({
	method: 'get',
	path: '/api/templates/:templateId',
	summary: 'One template: what stands on the board, how a group works with it, what goes well after it.',
	query: ['lang'],
	answer: TemplateDetail,
	status: 200,
	handle({ params, query }) {
		const detail = templateDetail(params.templateId ?? '', chooseLocale([query('lang') ?? 'en']))
		return detail ? { ok: true, value: detail } : refuse('template.not_found')
	},
})

const recipesRoute = openRoute({
	method: 'get',
	path: '/api/recipes',
	summary: 'Whole sessions that can be laid out at once, in the language of `lang`, else in English.',
	query: ['lang'],
	answer: RecipeList,
	status: 200,
	handle: ({ query }) => ({ ok: true, value: recipeSummaries(chooseLocale([query('lang') ?? 'en'])) }),
})

function createRoute({ sessions, limits, log, metrics }: Parts): Route {
	return openRoute({
		method: 'post',
		path: '/api/sessions',
		summary:
			'Makes a session with one board, or with all boards of a recipe. The secrets and the steward key are answered only here.',
		body: CreateSession,
		answer: SessionCreated,
		status: 201,
		async handle({ body, caller }): Promise<Reply<SessionCreated>> {
			const lang = body.lang ?? chooseLocale(caller.languages)
			const wanted = newSession(body, lang)
			if (!wanted) return refuse('template.not_found')
			const limited = await countCreation(caller, { limits, metrics })
			if (limited) return limited
			const made = await sessions.create({ ...wanted, lang, promise: body.promise })
			if (!made.ok) return made
			const { session, secret, stewardKey } = made
			log.info('session.created', {
				sessionId: session.sessionId,
				templateId: body.templateId ?? null,
				recipeId: body.recipeId ?? null,
			})
			return { ok: true, value: sessionCreated(session, { secret, stewardKey, siteUrl: caller.siteUrl }) }
		},
	})
}

function joinRoute({ sessions, limits, metrics, views, place }: Parts): Route {
	const welcome = async (joined: Joined, cameTo: BoardId | null): Promise<Reply<JoinAnswer>> => {
		const session = joined.access.grade === 'participate' ? await place(joined, cameTo) : joined.session
		return { ok: true, value: views.join({ ...joined, session }) }
	}
	return openRoute({
		method: 'post',
		path: '/api/join',
		summary: 'Opens a session by a link (id and secret) or by its code, and answers a token for it.',
		body: JoinRequest,
		answer: JoinAnswer,
		status: 200,
		async handle({ body, caller }): Promise<Reply<JoinAnswer>> {
			const limited = (waitS: number): Refusal => {
				metrics.limitedCalls.inc({ limit: 'join' })
				return refuse('request.too_many', waitS)
			}
			if ('code' in body) {
				const waitS = await limits.waitForCode(caller.address)
				if (waitS > 0) return limited(waitS)
				const joined = await sessions.joinByCode(body.code, body)
				if (joined === 'paused') return refuse('join.paused')
				if (joined) return welcome(joined, null)
				metrics.wrongJoins.inc({ way: 'code' })
				await limits.countWrongCode(caller.address)
				return refuse('join.code_not_found')
			}
			// A right secret cannot be guessed, so it never waits: one vandal must not lock a whole room out.
			const joined = await sessions.joinByLink(body, body.secret, body)
			if (joined === 'paused') return refuse('join.paused')
			if (joined) return welcome(joined, 'boardId' in body ? (body.boardId as BoardId) : null)
			metrics.wrongJoins.inc({ way: 'link' })
			const waitS = await limits.countWrongLink(caller.address)
			return waitS > 0 ? limited(waitS) : refuse('join.not_found')
		},
	})
}

function viewRoute({ views }: Parts): Route {
	return gradedRoute({
		method: 'get',
		path: '/api/sessions/:sessionId',
		summary:
			'The session of the token: its boards, its promise, and the join code for those who may participate.',
		may: ['participate', 'view'],
		answer: SessionView,
		status: 200,
		handle({ params, pass: { access, session } }): Reply<SessionView> {
			if (params.sessionId !== session.sessionId) return refuse('session.not_found')
			return { ok: true, value: views.session(session, access) }
		},
	})
}

function boardRoute({ sessions, limits, log, metrics, tell }: Parts): Route {
	return gradedRoute({
		method: 'post',
		path: '/api/sessions/:sessionId/boards',
		summary: 'Adds a board to the session of the token.',
		may: ['participate'],
		body: AddBoard,
		answer: BoardSummary,
		status: 201,
		async handle({ params, body, pass: { session }, caller }): Promise<Reply<BoardSummary>> {
			if (params.sessionId !== session.sessionId) return refuse('session.not_found')
			const board = newBoard(body, session.lang, session.promise)
			if (!board) return refuse('template.not_found')
			const limited = await countCreation(caller, { limits, metrics })
			if (limited) return limited
			const made = await sessions.addBoards(session, [board])
			if (!made.ok) return made
			const [added] = made.boards
			if (!added) throw new Error('a board was made and is not there')
			tell(session.sessionId)
			log.info('board.created', { boardId: added.boardId, templateId: board.templateId })
			return { ok: true, value: boardSummary(added) }
		},
	})
}

function codeRoute({ sessions, log }: Parts): Route {
	return gradedRoute({
		method: 'post',
		path: '/api/sessions/:sessionId/code',
		summary: 'Gives the session a new join code; the old one opens nothing any more, links stay as they are.',
		may: ['participate'],
		answer: JoinCodeRenewed,
		status: 200,
		async handle({ params, pass: { session } }): Promise<Reply<JoinCodeRenewed>> {
			if (params.sessionId !== session.sessionId) return refuse('session.not_found')
			// Who has put a session away has closed this door; the links still open it for reading.
			if (session.archivedAtMs !== undefined) return refuse('session.ended')
			const renewed = await sessions.renewJoinCode(session.sessionId)
			if (!renewed) return refuse('session.not_found')
			log.info('session.code_renewed', { sessionId: session.sessionId })
			return {
				ok: true,
				value: { joinCode: renewed.code, joinCodeExpiresAt: isoDate(renewed.expiresAtMs) },
			}
		},
	})
}

/** The boards of a session that begins, and its title; null when there is no such template or recipe. */
function newSession(
	{ templateId, recipeId, title, promise }: CreateSession,
	locale: Locale
): { title: string; boards: readonly [NewBoard, ...NewBoard[]] } | null {
	if (templateId !== undefined) {
		const board = newBoard({ templateId, title }, locale, promise)
		return board && { title: board.title, boards: [board] }
	}
	const recipe = recipeById(recipeId ?? '')
	if (!recipe) return null
	const [first, ...others] = recipe.boards.flatMap(
		({ templateId }) => newBoard({ templateId }, locale, promise) ?? []
	)
	return first ? { title: title || recipeTitle(recipe.id, locale), boards: [first, ...others] } : null
}

function newBoard(
	{ templateId, title }: AddBoard,
	locale: Locale,
	promise: CreateSession['promise']
): NewBoard | null {
	const template = templateSummaries(locale).find(({ id }) => id === templateId)
	const update = template && seedBoard({ templateId, locale, title: title || undefined, promise })
	return template && update ? { title: title || template.title, templateId, update } : null
}
