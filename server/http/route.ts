import type { Grade } from '#shared/api/sessions'
import type { ParticipantId } from '#shared/ids'
import type { Access } from '../auth/Access'
import type { Refusal } from '../errors'
import type { StoredSession } from '../storage/MetadataStore'

/** Any schema of shared/api: what it takes from outside becomes typed here. */
export type Schema<Value> = {
	safeParse(data: unknown): { success: true; data: Value } | { success: false; error: unknown }
}

export type Caller = {
	/** Address of the caller, for rate limits only: never logged, never stored. */
	address: string
	/** Where the pages of this server are for the caller, without a slash at the end. */
	siteUrl: string
	/** Wanted languages, most wanted first. */
	languages: readonly string[]
}

export type Pass = { access: Access; session: StoredSession }
/** Whoever showed the steward key of a session; `by` when they showed a token of it as well. */
export type Steward = { session: StoredSession; by: ParticipantId | null }

export type Call<Body, Who> = {
	params: Readonly<Record<string, string>>
	query: (name: string) => string | undefined
	body: Body
	pass: Who
	caller: Caller
	/**
	 * Reads a body that is no JSON, for routes with `takes: 'bytes'`. Called by the handler, after it has asked itself whether
	 * it wants them: until then nothing is read.
	 */
	readBytes(maxBytes: number): Promise<Uint8Array>
}

/** An answer that is a file. The headers say how a browser may treat it. */
export type FileAnswer = { bytes: Uint8Array; headers: Readonly<Record<string, string>> }

/** `status` where it is not the route's own; 204 has no body. */
export type Reply<Value> = { ok: true; value: Value; status?: number } | Refusal

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** One call of the API. The same entry is what is served, what the description says and what the role test walks. */
export type Route = {
	method: Method
	/** Path pattern with `:name` parts. */
	path: string
	/** One English sentence for the description of the API. */
	summary: string
	/** Grades that may call it with a token, holders of the session's steward key, or anyone without either. */
	may: 'anyone' | 'steward' | readonly Grade[]
	query?: readonly string[]
	body?: Schema<unknown>
	/** The body is a file and read by the handler. */
	takes?: 'bytes'
	answer: Schema<unknown>
	/** Media type of an answer that is a FileAnswer. */
	file?: string
	/** Status of a good answer. */
	status: number
	/** Media type of an answer that is text instead of JSON; its value is then a string. */
	textType?: 'text/csv' | 'text/markdown'
	handle(call: Call<unknown, Pass | Steward | null>): Promise<Reply<unknown>> | Reply<unknown>
}

type Described = Pick<Route, 'method' | 'path' | 'summary' | 'query' | 'status' | 'takes' | 'textType'>
type Handler<Body, Who, Value> = (call: Call<Body, Who>) => Promise<Reply<Value>> | Reply<Value>

/** A route that anyone may call. */
export function openRoute<Body, Value>(
	route: Described & { body?: Schema<Body>; answer: Schema<Value>; handle: Handler<Body, null, Value> }
): Route {
	return {
		...route,
		may: 'anyone',
		handle: (call) => route.handle({ ...call, body: call.body as Body, pass: null }),
	}
}

/** A route for holders of a token of one of the grades. */
export function gradedRoute<Body, Value>(
	route: Described & {
		may: readonly Grade[]
		body?: Schema<Body>
		answer: Schema<Value>
		handle: Handler<Body, Pass, Value>
	}
): Route {
	return {
		...route,
		handle: (call) => {
			if (!call.pass || !('access' in call.pass))
				throw new Error('a graded route was served without a token check')
			return route.handle({ ...call, body: call.body as Body, pass: call.pass })
		},
	}
}

/** A route for holders of the steward key of the session in its path (`:sessionId`), sent as `X-Steward-Key`. */
export function stewardRoute<Body, Value>(
	route: Described & { body?: Schema<Body>; answer: Schema<Value>; handle: Handler<Body, Steward, Value> }
): Route {
	return {
		...route,
		may: 'steward',
		handle: (call) => {
			if (!call.pass || !('by' in call.pass)) throw new Error('a steward route was served without its key')
			return route.handle({ ...call, body: call.body as Body, pass: call.pass })
		},
	}
}

/** A route that answers a file to holders of a token of one of the grades. */
export function fileRoute(
	route: Described & { may: readonly Grade[]; file: string; handle: Handler<undefined, Pass, FileAnswer> }
): Route {
	const answer: Schema<FileAnswer> = {
		safeParse: (data) => ({ success: true, data: data as FileAnswer }),
	}
	return { ...gradedRoute<undefined, FileAnswer>({ ...route, answer }), file: route.file }
}
