import type * as z from 'zod/mini'
import { ERROR_CODES, ErrorAnswer, type ErrorCode } from '#shared/api/errors'
import {
	type CreateSession,
	JoinAnswer,
	JoinCodeRenewed,
	type JoinRequest,
	SessionCreated,
} from '#shared/api/sessions'
import { TemplateList, type TemplateSummary } from '#shared/api/templates'
import type { Locale } from '#shared/i18n/locale'

/** Why a call gave nothing: the server's code, or what this device saw instead of an answer. */
export type Refusal = ErrorCode | 'network.unreachable' | 'answer.unreadable'

/** What a call came to. Refusals are values, because every page has to say something about them. */
export type ApiResult<Value> = { ok: true; value: Value } | { ok: false; code: Refusal }

/** The calls of the pages, one method each. Every answer has been parsed. */
export type Api = {
	templates(lang: Locale): Promise<ApiResult<TemplateSummary[]>>
	createSession(request: CreateSession): Promise<ApiResult<SessionCreated>>
	join(request: JoinRequest): Promise<ApiResult<JoinAnswer>>
	renewCode(sessionId: string, token: string): Promise<ApiResult<JoinCodeRenewed>>
}
type Call<Value> = {
	path: string
	answer: z.ZodMiniType<Value>
	body?: unknown
	method?: 'GET' | 'POST'
	token?: string
}

async function readRefusal(response: Response): Promise<Refusal> {
	const body: unknown = await response.json().catch(() => null)
	const parsed = ErrorAnswer.safeParse(body)
	const code = ERROR_CODES.find((known) => parsed.success && known === parsed.data.error.code)
	return code ?? (response.status >= 500 ? 'server.internal' : 'answer.unreadable')
}

async function call<Value>(prefix: string, request: Call<Value>): Promise<ApiResult<Value>> {
	const headers = new Headers()
	if (request.body !== undefined) headers.set('Content-Type', 'application/json')
	if (request.token) headers.set('Authorization', `Bearer ${request.token}`)
	let response: Response
	try {
		response = await fetch(`${prefix}/api/${request.path}`, {
			method: request.method ?? 'GET',
			headers,
			body: request.body === undefined ? null : JSON.stringify(request.body),
			credentials: 'omit',
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

/** The server's API under a path prefix (`''` or `/sub/path`). */
export function createApi(prefix: string): Api {
	return {
		templates: (lang) => call(prefix, { path: `templates?lang=${lang}`, answer: TemplateList }),
		createSession: (body) => call(prefix, { path: 'sessions', method: 'POST', body, answer: SessionCreated }),
		join: (body) => call(prefix, { path: 'join', method: 'POST', body, answer: JoinAnswer }),
		renewCode: (sessionId, token) =>
			call(prefix, { path: `sessions/${sessionId}/code`, method: 'POST', token, answer: JoinCodeRenewed }),
	}
}
