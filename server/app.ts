import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import express, { type Express, type RequestHandler } from 'express'
import * as z from 'zod/mini'
import type { BoardId } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { CallLimits } from './auth/CallLimits'
import { loadServerKey } from './auth/serverKey'
import { createTokens } from './auth/tokens'
import type { Config } from './config'
import { StartError } from './errors'
import { exportRoutes } from './exports/routes'
import { callerOf } from './http/callerOf'
import { describeApi } from './http/openapi'
import { servePages } from './http/pages'
import { requestLog } from './http/requestLog'
import { openRoute, type Route } from './http/route'
import { securityHeaders } from './http/securityHeaders'
import { answerErrors, serveRoutes } from './http/serveRoutes'
import { findPackage } from './ops/findPackage'
import { createLog, type Log } from './ops/Log'
import { createMetrics, type Metrics } from './ops/Metrics'
import { measureAppends } from './ops/measureAppends'
import { opsRoutes } from './ops/routes'
import { sessionRoutes } from './sessions/routes'
import { Sessions } from './sessions/Sessions'
import { seedDurably } from './sessions/seedDurably'
import type { BoardStore } from './storage/BoardStore'
import type { MetadataStore } from './storage/MetadataStore'

export type AppOptions = {
	/** Folder of the built pages; dist/client of the program when absent. */
	clientDir?: string
	/** Where log lines go; stdout when absent. */
	logTo?: { write(line: string): void }
	nowMs?: () => number
	openStorage: (dataDir: string, log: Log) => Promise<Storage>
	openRooms: (parts: { boards: BoardStore; log: Log; metrics: Metrics }) => BoardRooms
}

/** The stores of one data folder, which is locked until `close`. */
export type Storage = { boards: BoardStore; metadata: MetadataStore; close(): Promise<void> }
export type BoardRooms = {
	seed(board: BoardId, update: Uint8Array): Promise<void>
	snapshot(board: BoardId): Promise<Uint8Array | null>
	closeAll(): Promise<void>
}

export type ServerApp = {
	server: Server
	log: Log
	version: string
	/** The table that is served, for the description and the tests that walk it. */
	routes: readonly Route[]
	listen(): Promise<{ port: number }>
	/** Takes no new connections, makes everything durable, releases the data folder. */
	close(): Promise<void>
}

/** Builds a whole server from its parts. Nothing is shared between two of them, so a process can have several. */
export async function createServerApp(config: Config, options: AppOptions): Promise<ServerApp> {
	const { root, version } = findPackage()
	const { clientDir = join(root, 'dist/client'), logTo, nowMs = Date.now } = options
	const log = createLog(config.logLevel, logTo)
	const metrics = createMetrics(version)
	const storage = await options.openStorage(config.dataDir, log)
	const { metadata } = storage
	const boards = measureAppends(storage.boards, metrics)
	const serverKey = await loadServerKey(config.dataDir)
	const tokens = createTokens(serverKey, nowMs)
	const rooms = options.openRooms({ boards, log, metrics })
	const sessions = new Sessions({
		metadata,
		tokens,
		serverKey,
		nowMs,
		retentionDays: config.retentionDays,
		seed: (board, update) => seedDurably({ rooms, boards }, board, update),
	})
	const limits = new CallLimits(nowMs)
	const routes: Route[] = [
		...sessionRoutes({ sessions, limits, log, metrics, nowMs }),
		...exportRoutes({ rooms }),
		descriptionRoute(() => routes, version),
	]
	const health = () => (boards.health().writable ? metadata.health() : boards.health())
	const site = express
		.Router()
		.use('/api', neverCached)
		.use(opsRoutes({ version, metrics, health }))
		.use(
			serveRoutes(routes, {
				readToken: (token) => sessions.readToken(token),
				callerOf: (request) => callerOf(request, config.publicUrl),
			})
		)
		.use(
			await servePages({ clientDir, prefix: config.pathPrefix, tldrawLicenseKey: config.tldrawLicenseKey })
		)
	const server = createHttpServer(createExpress(site, { config, log, metrics }))
	return {
		server,
		log,
		version,
		routes,
		listen: () => listen(server, config),
		async close() {
			const isClosed = stopListening(server)
			await rooms.closeAll()
			await isClosed
			await storage.close()
			metrics.close()
		},
	}
}

function descriptionRoute(routes: () => readonly Route[], version: string): Route {
	return openRoute({
		method: 'get',
		path: '/api/openapi.json',
		summary: 'This description.',
		answer: z.looseObject({}),
		status: 200,
		handle: () => ({ ok: true, value: { ...describeApi(routes(), version) } }),
	})
}

const neverCached: RequestHandler = (_request, response, next) => {
	response.set('Cache-Control', 'no-store')
	next()
}

function createExpress(
	site: express.Router,
	{ config, log, metrics }: { config: Config; log: Log; metrics: Metrics }
): Express {
	const app = express()
	app.disable('x-powered-by')
	app.set('trust proxy', config.trustProxy)
	app.set('query parser', 'simple')
	app.use(requestLog(log, metrics), ...securityHeaders(config.publicUrl?.startsWith('https:') === true))
	// Also without the prefix: some proxies cut it off, and health checks come past the proxy.
	if (config.pathPrefix !== '') app.use(config.pathPrefix, site)
	app.use(site)
	app.use(answerErrors(log))
	return app
}

/** Bounds of trust row A5: slow senders are cut, idle keep-alives outlive a proxy's (60 s). */
function createHttpServer(app: Express): Server {
	const server = createServer(
		{
			headersTimeout: 10_000,
			requestTimeout: 30_000,
			keepAliveTimeout: 65_000,
			connectionsCheckingInterval: 2_000,
			maxHeaderSize: 16 * 1024,
		},
		app
	)
	// Sockets of boards and plain requests together.
	server.maxConnections = LIMITS.maxConnections + LIMITS.maxPlainConnections
	return server
}

function listen(server: Server, { host, port }: Config): Promise<{ port: number }> {
	return new Promise((resolve, reject) => {
		server.once('error', (error: NodeJS.ErrnoException) => reject(startErrorOf(error, host, port)))
		server.listen(port, host, () => {
			const address = server.address()
			resolve({ port: typeof address === 'object' && address ? address.port : port })
		})
	})
}

function startErrorOf(error: NodeJS.ErrnoException, host: string, port: number): Error {
	const reasons: Record<string, string> = {
		EADDRINUSE: `Port ${port} is in use by another program: stop that, or choose another with PORT.`,
		EACCES: `Port ${port} may not be used by this account: choose one above 1023 with PORT.`,
		EADDRNOTAVAIL: `HOST "${host}" is not an address of this machine.`,
		ENOTFOUND: `HOST "${host}" is not an address of this machine.`,
	}
	const sentence = reasons[error.code ?? '']
	return sentence ? new StartError(sentence, { cause: error }) : error
}

function stopListening(server: Server): Promise<void> {
	if (!server.listening) return Promise.resolve()
	return new Promise((resolve, reject) => {
		server.close((error) => (error ? reject(error) : resolve()))
		server.closeIdleConnections()
	})
}
