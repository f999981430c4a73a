import express, {
	type NextFunction,
	type Request,
	type RequestHandler,
	type Response,
	type Router,
} from 'express'
import type { ErrorCode } from '#shared/api/errors'
import { LIMITS } from '#shared/limits'
import { ERRORS, type Refusal, refuse } from '../errors'
import { errorFields, type Log } from '../ops/Log'
import type { StoredSession } from '../storage/MetadataStore'
import type { Caller, FileAnswer, Pass, Reply, Route, Steward } from './route'

type Doorkeeper = {
	readToken(token: string): Pass | null
	/** The session whose steward key this is; a refusal, the same for every reason, when it is none. */
	readStewardKey(sessionId: string, key: string, caller: Caller): Promise<Refusal | StoredSession>
	callerOf(request: Request): Caller
}

/** A router for all routes: reads the body, looks at the token, calls, answers. Everything else there is 404 or 405. */
export function serveRoutes(routes: readonly Route[], doorkeeper: Doorkeeper): Router {
	const router = express.Router({ caseSensitive: true })
	const readBody = express.json({ limit: LIMITS.maxRequestBodyBytes })
	for (const route of routes) {
		const serve: RequestHandler = async (request, response) => {
			const reply = await answerOf(route, request, doorkeeper)
			if (!reply.ok) sendRefusal(response, reply)
			else if (reply.status === 204) response.status(204).end()
			else if (route.textType) response.status(route.status).type(route.textType).send(String(reply.value))
			else if (route.file === undefined) response.status(reply.status ?? route.status).json(reply.value)
			else sendFile(response, route.file, reply.value as FileAnswer)
		}
		router[route.method](route.path, markRoute(route.path), ...(route.body ? [readBody] : []), serve)
	}
	for (const path of new Set(routes.map((route) => route.path)))
		router.all(path, markRoute(path), refuseMethod(routes.filter((route) => route.path === path)))
	return router
}

/** Notes the pattern of a route for log and metrics: the path itself may hold codes and ids. */
export function markRoute(pattern: string): RequestHandler {
	return (_request, response, next) => {
		response.locals.route = pattern
		next()
	}
}

function refuseMethod(routes: readonly Route[]): RequestHandler {
	const methods = routes.map((route) => route.method.toUpperCase())
	return (_request, response) => {
		response.set('Allow', [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', '))
		sendRefusal(response, refuse('request.method_not_allowed'))
	}
}

/** Who calls, as far as the route asks for it. */
async function passOf(
	route: Route,
	request: Request,
	doorkeeper: Doorkeeper
): Promise<{ pass: Pass | Steward | null } | Refusal> {
	if (route.may === 'anyone') return { pass: null }
	const pass = doorkeeper.readToken(bearerOf(request))
	if (route.may === 'steward') {
		const key = request.get('x-steward-key') ?? ''
		const sessionId = String(request.params.sessionId)
		const session = await doorkeeper.readStewardKey(sessionId, key, doorkeeper.callerOf(request))
		if ('code' in session) return session
		const isInside = pass?.session.sessionId === session.sessionId
		return { pass: { session, by: isInside ? pass.access.participantId : null } }
	}
	if (!pass) return refuse('auth.required')
	return route.may.includes(pass.access.grade) ? { pass } : refuse('auth.forbidden')
}

async function answerOf(route: Route, request: Request, doorkeeper: Doorkeeper): Promise<Reply<unknown>> {
	const who = await passOf(route, request, doorkeeper)
	if ('code' in who) return who
	const body = route.body?.safeParse(request.body)
	if (body && !body.success) return refuse('request.invalid')
	return route.handle({
		params: request.params as Readonly<Record<string, string>>,
		query: (name) => {
			const value = request.query[name]
			return typeof value === 'string' ? value : undefined
		},
		body: body?.data,
		pass: who.pass,
		caller: doorkeeper.callerOf(request),
		readBytes: (maxBytes) => readBytes(request, maxBytes),
	})
}

/**
 * Reads a body, or rejects with status 413 as soon as more was announced or has come. Express' own parser reads all of
 * a body that is too large before it says so.
 */
function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = []
		let length = 0
		const stop = (status: number, why: string) => {
			request.off('data', take).pause()
			reject(Object.assign(new Error(why), { status }))
		}
		const take = (chunk: Buffer) => {
			length += chunk.length
			chunks.push(chunk)
			if (length > maxBytes) stop(413, 'the body is too large')
		}
		request.on('error', () => stop(400, 'the body was cut short'))
		request.on('end', () => resolve(Buffer.concat(chunks)))
		if (Number(request.get('content-length') ?? 0) > maxBytes) stop(413, 'the body is too large')
		else request.on('data', take)
	})
}

function sendFile(response: Response, mediaType: string, { bytes, headers }: FileAnswer): void {
	response.set({ 'Content-Type': mediaType, 'Content-Length': String(bytes.length), ...headers })
	response.end(bytes)
}

function bearerOf(request: Request): string {
	return /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? ''
}

/** Answers an error in the one form of the API. */
export function sendRefusal(response: Response, { code, retryAfterS }: Refusal): void {
	const { status, message } = ERRORS[code]
	if (retryAfterS !== undefined) response.set('Retry-After', String(retryAfterS))
	if (status === 401) response.set('WWW-Authenticate', 'Bearer')
	// Whoever is refused a large body may still be sending it: nobody reads that.
	const { method, complete } = response.req
	if (status === 413 || (method === 'PUT' && !complete)) response.set('Connection', 'close')
	response.status(status).json({ error: { code, message } })
}

/** Last handler of all: turns exceptions into answers that say nothing about the inside. */
export function answerErrors(log: Log) {
	return (error: unknown, _request: Request, response: Response, next: NextFunction): void => {
		const code = codeOf(error)
		if (ERRORS[code].status >= 500)
			log.error('http.failed', { route: String(response.locals.route ?? ''), ...errorFields(error) })
		if (response.headersSent) next(error)
		else sendRefusal(response, refuse(code))
	}
}

const FULL_OR_READ_ONLY: readonly unknown[] = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO']

function codeOf(error: unknown): ErrorCode {
	if (!(error instanceof Error)) return 'server.internal'
	// express and its body parser mark what the request is to blame for.
	const status: unknown = Reflect.get(error, 'status')
	if (Reflect.get(error, 'type') === 'entity.parse.failed') return 'request.malformed_json'
	if (status === 413) return 'request.too_large'
	if (typeof status === 'number' && status >= 400 && status < 500) return 'request.invalid'
	return FULL_OR_READ_ONLY.includes(Reflect.get(error, 'code')) ? 'storage.unavailable' : 'server.internal'
}
