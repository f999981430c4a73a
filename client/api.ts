import * as z from 'zod/mini'
import { AssetStored } from '#shared/api/assets'
import { ERROR_CODES, ErrorAnswer, type ErrorCode } from '#shared/api/errors'
import { BoardRecords } from '#shared/api/exports'
import { CopiedBoards, type CopyBoard, SessionNow, SpreadAnswer } from '#shared/api/groups'
import type { LayoutCommand } from '#shared/api/layout'
import { LayoutAnswer } from '#shared/api/layoutAnswer'
import { RecipeList, type RecipeSummary } from '#shared/api/recipes'
import {
	type ChangeLife,
	type ChangeSession,
	EraseAnnounced,
	LifeChanged,
	WishAnswer,
} from '#shared/api/sessionLife'
import {
	type AddBoard,
	BoardSummary,
	BoardTranslated,
	type CreateSession,
	JoinAnswer,
	JoinCodeRenewed,
	type JoinRequest,
	SessionCreated,
	SessionView,
	type Wish,
} from '#shared/api/sessions'
import { TemplateDetail, TemplateList, type TemplateSummary } from '#shared/api/templates'
import type { Locale } from '#shared/i18n/locale'

/** Why a call gave nothing: the server's code, or what this device saw instead of an answer. */
export type Refusal = ErrorCode | 'network.unreachable' | 'answer.unreadable'

/** What a call came to. Refusals are values, because every page has to say something about them. */
export type ApiResult<Value> = { ok: true; value: Value } | { ok: false; code: Refusal }

/** The calls of the pages, one method each. Every answer has been parsed. */
export type Api = {
	templates(lang: Locale): Promise<ApiResult<TemplateSummary[]>>
	recipes(lang: Locale): Promise<ApiResult<RecipeSummary[]>>
	template(id: string, lang: Locale): Promise<ApiResult<TemplateDetail>>
	createSession(request: CreateSession): Promise<ApiResult<SessionCreated>>
	join(request: JoinRequest): Promise<ApiResult<JoinAnswer>>
	renewCode(sessionId: string, token: string): Promise<ApiResult<JoinCodeRenewed>>
	session(at: SessionKey): Promise<ApiResult<SessionView>>
	/** The session at this moment, with pictures of boards that are newer than `since`. */
	now(at: SessionKey, since: number): Promise<ApiResult<SessionNow>>
	changeSession(at: SessionKey, body: ChangeSession): Promise<ApiResult<SessionView>>
	addBoard(at: SessionKey, body: AddBoard): Promise<ApiResult<BoardSummary>>
	renameBoard(at: SessionKey, boardId: string, title: string): Promise<ApiResult<BoardSummary>>
	copyBoard(at: SessionKey, body: CopyBoard): Promise<ApiResult<CopiedBoards>>
	spread(at: SessionKey, boardIds: readonly string[]): Promise<ApiResult<SpreadAnswer>>
	chooseGroup(at: SessionKey, boardId: string): Promise<ApiResult<SessionView>>
	gather(at: SessionKey, boardId: string): Promise<ApiResult<SessionView>>
	rehearse(at: SessionKey, title: string): Promise<ApiResult<SessionCreated>>
	wish(at: SessionKey, wish: Wish): Promise<ApiResult<WishAnswer>>
	changeLife(at: SessionKey, stewardKey: string, body: ChangeLife): Promise<ApiResult<LifeChanged>>
	/** Nothing in the answer: it is erased already. */
	erase(at: SessionKey, stewardKey: string): Promise<ApiResult<EraseAnnounced | undefined>>
	/** Sends a picture; `onProgress` hears how much of it has left, from 0 to 1. */
	sendPicture(
		token: string,
		picture: Blob,
		onProgress: (share: number) => void
	): Promise<ApiResult<AssetStored>>
	picture(token: string, hash: string): Promise<ApiResult<Blob>>
	/** Writes what the template says on a board in another language, for everybody. */
	translateBoard(token: string, boardId: string, lang: Locale): Promise<ApiResult<BoardTranslated>>
	/** A board without opening it: as it is at this moment. */
	boardRecords(token: string, boardId: string): Promise<ApiResult<BoardRecords>>
	editLayout(token: string, boardId: string, body: LayoutCommand): Promise<ApiResult<LayoutAnswer>>
}
/** A session and the token that opens it. */
export type SessionKey = { sessionId: string; token: string }
type Call<Value> = {
	path: string
	answer: z.ZodMiniType<Value>
	body?: unknown
	method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
	token?: string
	stewardKey?: string
	/** The page has told the browser to fetch this early (server/http/pageHints.ts), which it can only do this way; we have no cookies. */
	isFetchedEarly?: boolean
}

async function readRefusal(response: Response): Promise<Refusal> {
	return refusalIn(response.status, await response.json().catch(() => null))
}

function refusalIn(status: number, body: unknown): Refusal {
	const parsed = ErrorAnswer.safeParse(body)
	const code = ERROR_CODES.find((known) => parsed.success && known === parsed.data.error.code)
	return code ?? (status >= 500 ? 'server.internal' : 'answer.unreadable')
}

export async function call<Value>(prefix: string, request: Call<Value>): Promise<ApiResult<Value>> {
	const headers = new Headers()
	if (request.body !== undefined) headers.set('Content-Type', 'application/json')
	if (request.token) headers.set('Authorization', `Bearer ${request.token}`)
	if (request.stewardKey) headers.set('X-Steward-Key', request.stewardKey)
	let response: Response
	try {
		response = await fetch(`${prefix}/api/${request.path}`, {
			method: request.method ?? 'GET',
			headers,
			body: request.body === undefined ? null : JSON.stringify(request.body),
			credentials: request.isFetchedEarly ? 'same-origin' : 'omit',
		})
	} catch (error) {
		// fetch throws TypeError for every kind of missing network; anything else is a bug.
		if (error instanceof TypeError) return { ok: false, code: 'network.unreachable' }
		throw error
	}
	if (!response.ok) return { ok: false, code: await readRefusal(response) }
	const body: unknown = await response.json().catch(() => undefined)
	const parsed = request.answer.safeParse(body)
	return parsed.success ? { ok: true, value: parsed.data } : { ok: false, code: 'answer.unreadable' }
}

/** An XMLHttpRequest, because fetch does not tell how much of a body has left. */
function sendPicture(
	prefix: string,
	token: string,
	picture: Blob,
	onProgress: (share: number) => void
): Promise<ApiResult<AssetStored>> {
	return new Promise((resolve) => {
		const request = new XMLHttpRequest()
		request.open('PUT', `${prefix}/api/assets`)
		request.responseType = 'json'
		request.setRequestHeader('Authorization', `Bearer ${token}`)
		request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0))
		request.addEventListener('load', () => {
			const body: unknown = request.response
			if (request.status >= 300) return resolve({ ok: false, code: refusalIn(request.status, body) })
			const parsed = AssetStored.safeParse(body)
			resolve(parsed.success ? { ok: true, value: parsed.data } : { ok: false, code: 'answer.unreadable' })
		})
		for (const event of ['error', 'abort', 'timeout'])
			request.addEventListener(event, () => resolve({ ok: false, code: 'network.unreachable' }))
		request.send(picture)
	})
}

async function fetchPicture(prefix: string, token: string, hash: string): Promise<ApiResult<Blob>> {
	try {
		const headers = { Authorization: `Bearer ${token}` }
		const response = await fetch(`${prefix}/api/assets/${hash}`, { headers, credentials: 'omit' })
		if (!response.ok) return { ok: false, code: await readRefusal(response) }
		return { ok: true, value: await response.blob() }
	} catch (error) {
		// The same for a connection that ends in the middle of the picture.
		if (error instanceof TypeError) return { ok: false, code: 'network.unreachable' }
		throw error
	}
}

/** The server's API under a path prefix (`''` or `/sub/path`). */
export function createApi(prefix: string): Api {
	return {
		templates: (lang) =>
			call(prefix, { path: `templates?lang=${lang}`, answer: TemplateList, isFetchedEarly: true }),
		recipes: (lang) => call(prefix, { path: `recipes?lang=${lang}`, answer: RecipeList }),
		template: (id, lang) =>
			call(prefix, { path: `templates/${encodeURIComponent(id)}?lang=${lang}`, answer: TemplateDetail }),
		createSession: (body) => call(prefix, { path: 'sessions', method: 'POST', body, answer: SessionCreated }),
		join: (body) => call(prefix, { path: 'join', method: 'POST', body, answer: JoinAnswer }),
		renewCode: (sessionId, token) =>
			call(prefix, { path: `sessions/${sessionId}/code`, method: 'POST', token, answer: JoinCodeRenewed }),
		...sessionCalls(prefix),
		sendPicture: (token, picture, onProgress) => sendPicture(prefix, token, picture, onProgress),
		picture: (token, hash) => fetchPicture(prefix, token, hash),
		translateBoard: (token, boardId, lang) =>
			call(prefix, {
				path: `boards/${boardId}/language`,
				method: 'POST',
				body: { lang },
				token,
				answer: BoardTranslated,
			}),
		boardRecords: (token, boardId) =>
			call(prefix, { path: `boards/${boardId}/records.json`, token, answer: BoardRecords }),
		editLayout: (token, boardId, body) =>
			call(prefix, { path: `boards/${boardId}/layout`, method: 'POST', token, body, answer: LayoutAnswer }),
	}
}

/** What happens inside one session. */
function sessionCalls(prefix: string) {
	const inside = <Value>({ sessionId, token }: SessionKey, path: string, rest: Omit<Call<Value>, 'path'>) =>
		call(prefix, { path: `sessions/${sessionId}${path}`, token, ...rest })
	return {
		session: (at) => inside(at, '', { answer: SessionView }),
		now: (at, since) => inside(at, `/now?since=${since}`, { answer: SessionNow }),
		changeSession: (at, body) => inside(at, '', { method: 'PATCH', body, answer: SessionView }),
		addBoard: (at, body) => inside(at, '/boards', { method: 'POST', body, answer: BoardSummary }),
		renameBoard: (at, boardId, title) =>
			inside(at, `/boards/${boardId}`, { method: 'PATCH', body: { title }, answer: BoardSummary }),
		copyBoard: (at, body) => inside(at, '/copies', { method: 'POST', body, answer: CopiedBoards }),
		spread: (at, boardIds) =>
			inside(at, '/spread', { method: 'POST', body: { boardIds }, answer: SpreadAnswer }),
		gather: (at, boardId) =>
			inside(at, '/gather', { method: 'POST', body: { boardId }, answer: SessionView }),
		chooseGroup: (at, boardId) =>
			inside(at, '/group', { method: 'POST', body: { boardId }, answer: SessionView }),
		rehearse: (at, title) =>
			inside(at, '/rehearsal', { method: 'POST', body: { title }, answer: SessionCreated }),
		wish: (at, wish) => inside(at, '/wishes', { method: 'POST', body: { wish }, answer: WishAnswer }),
		changeLife: (at, stewardKey, body) =>
			inside(at, '/life', { method: 'POST', body, stewardKey, answer: LifeChanged }),
		erase: (at, stewardKey) =>
			inside(at, '', { method: 'DELETE', stewardKey, answer: z.optional(EraseAnnounced) }),
	} satisfies Partial<Api>
}
