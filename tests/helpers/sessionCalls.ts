import type { ChangeLife } from '#shared/api/sessionLife'
import { type JoinAnswer, SessionCreated } from '#shared/api/sessions'

type Call = { token?: string | undefined; stewardKey?: string | undefined; body?: unknown }
/** An answer as it came: parsed when it is JSON, else its bytes. */
export type Answer = { status: number; code: string | undefined; body: unknown; headers: Headers }

/** One call of the API as a script would make it; a Buffer travels as it is. */
export async function callApi(method: string, url: string, request: Call = {}): Promise<Answer> {
	const { token, stewardKey, body } = request
	const isJson = body !== undefined && !Buffer.isBuffer(body)
	const response = await fetch(url, {
		method,
		headers: {
			...(isJson ? { 'content-type': 'application/json' } : {}),
			...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
			...(stewardKey === undefined ? {} : { 'x-steward-key': stewardKey }),
		},
		body: body === undefined ? null : isJson ? JSON.stringify(body) : new Uint8Array(body as Buffer),
	})
	const bytes = Buffer.from(await response.arrayBuffer())
	const hasJson = response.headers.get('content-type')?.startsWith('application/json')
	const parsed: unknown = hasJson ? JSON.parse(bytes.toString()) : bytes
	const error: unknown = Reflect.get(Object(parsed), 'error')
	const code: unknown = Reflect.get(Object(error), 'code')
	return {
		status: response.status,
		code: typeof code === 'string' ? code : undefined,
		body: parsed,
		headers: response.headers,
	}
}

/** The calls about one session, as people and the holder of its key make them. */
export class SessionCalls {
	readonly url: string
	readonly made: SessionCreated

	private constructor(url: string, made: SessionCreated) {
		this.url = url
		this.made = made
	}

	static async create(url: string, body: Record<string, unknown> = {}): Promise<SessionCalls> {
		const answer = await callApi('POST', `${url}/api/sessions`, {
			body: { templateId: 'blank', lang: 'en', ...body },
		})
		return new SessionCalls(url, SessionCreated.parse(answer.body))
	}

	get boardId(): string {
		return this.made.boards[0]?.boardId ?? ''
	}

	tryJoin(body: Record<string, unknown> = {}): Promise<Answer> {
		const { sessionId, secrets } = this.made
		const link = 'code' in body ? {} : { sessionId, secret: secrets.participate }
		return callApi('POST', `${this.url}/api/join`, { body: { ...link, ...body } })
	}

	async join(body: Record<string, unknown> = {}): Promise<JoinAnswer> {
		const { status, body: answer } = await this.tryJoin(body)
		if (status !== 200) throw new Error(`joining answered ${status}`)
		return answer as JoinAnswer
	}

	/** A call at `/api/sessions/<this one>`. */
	at(method: string, path: string, request: Call = {}): Promise<Answer> {
		return callApi(method, `${this.url}/api/sessions/${this.made.sessionId}${path}`, request)
	}

	life(body: ChangeLife, stewardKey = this.made.stewardKey): Promise<Answer> {
		return this.at('POST', '/life', { stewardKey, body })
	}

	erase(token?: string, stewardKey = this.made.stewardKey): Promise<Answer> {
		return this.at('DELETE', '', { stewardKey, token })
	}
}
