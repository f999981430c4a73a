import type { Server } from 'node:http'
import { join } from 'node:path'
import compression from 'compression'
import { type RequestHandler, Router } from 'express'
import type { BoardId, SessionId } from '#shared/ids'
import { answerRoutes } from './answers/routes'
import { Pictures } from './assets/Pictures'
import { assetRoutes } from './assets/routes'
import { CallLimits } from './auth/CallLimits'
import { loadServerKey } from './auth/serverKey'
import { createTokens } from './auth/tokens'
import type { Config } from './config'
import { refuse } from './errors'
import { exportRoutes } from './exports/routes'
import { callerOf, isOriginAllowed } from './http/callerOf'
import { createHttpServer, listen, stopListening } from './http/createHttpServer'
import { describeApi } from './http/openapi'
import { servePages } from './http/pages'
import type { Caller, Route } from './http/route'
import { serveRoutes } from './http/serveRoutes'
import { findPackage } from './ops/findPackage'
import { createLog, type Log } from './ops/Log'
import { createMetrics, type Metrics } from './ops/Metrics'
import { measureAppends } from './ops/measureAppends'
import { roomMetrics } from './ops/roomMetrics'
import { opsRoutes } from './ops/routes'
import { serverHealth } from './ops/serverHealth'
import { Rooms } from './rooms/Rooms'
import { attachSyncSocket } from './rooms/upgrade'
import { type ErasingParts, eraseSession, keepErasing } from './sessions/eraseExpired'
import { Groups } from './sessions/Groups'
import { groupRoutes } from './sessions/groupRoutes'
import { Layouts } from './sessions/Layouts'
import { languageRoutes } from './sessions/languageRoutes'
import { layoutRoutes } from './sessions/layoutRoutes'
import { lifeRoutes } from './sessions/lifeRoutes'
import { sessionRoutes } from './sessions/routes'
import { SessionLife } from './sessions/SessionLife'
import { Sessions } from './sessions/Sessions'
import { Sketches } from './sessions/Sketches'
import { seedDurably } from './sessions/seedDurably'
import { SessionViews } from './sessions/views'
import { Wishes } from './sessions/Wishes'
import type { AssetStore } from './storage/AssetStore'
import type { BoardStore, StorageReport } from './storage/BoardStore'
import { openDataFolder } from './storage/dataFolder'
import { FileAssetStore } from './storage/FileAssetStore'
import { FileBoardStore } from './storage/FileBoardStore'
import { LowdbMetadataStore } from './storage/LowdbMetadataStore'
import type { MetadataStore } from './storage/MetadataStore'

export type AppOptions = {
	/** Folder of the built pages; dist/client of the program when absent. */
	clientDir?: string
	/** Where log lines go; stdout when absent. */
	logTo?: { write(line: string): void }
	nowMs?: () => number
	/** How often it looks whether a session's time is over, ms. */
	eraseCheckMs?: number
	/** How long after the last step editing a layout ends, ms. */
	layoutIdleMs?: number
}

export type ServerApp = {
	server: Server
	log: Log
	version: string
	/** The table that is served, for the tests that walk it. */
	routes: readonly Route[]
	listen(): Promise<{ port: number }>
	/** Takes no new connections, makes everything durable, releases the data folder. */
	close(): Promise<void>
}

/** Builds a whole server from its parts. Nothing is shared between two of them, so a process can have several. */
export async function createServerApp(config: Config, options: AppOptions = {}): Promise<ServerApp> {
	const { root, version } = findPackage()
	const { clientDir = join(root, 'dist/client'), logTo, nowMs = Date.now, eraseCheckMs } = options
	const log = createLog(config.logLevel, logTo)
	const metrics = createMetrics(version)
	const storage = await openStorage(config.dataDir, log)
	const { metadata, assets } = storage
	const boards = measureAppends(storage.boards, metrics)
	const limits = new CallLimits(nowMs)
	// The sockets are attached last, for they need all this.
	let checkSockets = (): void => undefined
	const linksRenewed = () => checkSockets()
	const parts = { config, storage, boards, metrics, limits, nowMs, log, linksRenewed }
	const workshops = openSessions({ ...parts, layoutIdleMs: options.layoutIdleMs })
	const { rooms, sessions } = workshops
	const health = () => serverHealth(config.dataDir, [boards, metadata])

	const routes: Route[] = [
		...workshops.routes,
		...exportRoutes({ rooms }),
		...answerRoutes({ rooms, limits }),
		...assetRoutes({ pictures: new Pictures(assets) }),
	]
	routes.push(describeApi(routes, version))
	const doorkeeper = {
		readToken: (token: string) => sessions.readToken(token),
		readStewardKey: workshops.readStewardKey,
		callerOf: (request: Parameters<typeof callerOf>[0]) => callerOf(request, config.publicUrl),
	}
	const site = Router()
		.use('/api', neverCached)
		// Nothing else is packed: the length of an answer that holds a secret beside words of a stranger tells the secret.
		.use('/api/templates', compression())
		.use(opsRoutes({ version, metrics, health, mostClientIds: () => rooms.mostClientIds }))
		.use(serveRoutes(routes, doorkeeper))
		.use(await servePages({ ...config, clientDir }))
	const server = createHttpServer({ site, config, log, metrics })
	const sync = attachSyncSocket(server, {
		// createHttpServer has taken the prefix off.
		basePath: '',
		rooms,
		authorise: (token, board) => sessions.authorise(token, board),
		isOriginAllowed: (origin, host) => isOriginAllowed(origin, host, config.publicUrl),
		profileOf: (access) => sessions.profileOf(access),
		isEnded: (board) => metadata.sessionOfBoard(board)?.endedAtMs !== undefined,
		log,
		metrics: roomMetrics(metrics),
	})
	checkSockets = () => sync.checkTokens()
	const erasing = keepErasing(workshops.erasing, eraseCheckMs)
	return {
		server,
		log,
		version,
		routes,
		listen: () => listen(server, config),
		async close() {
			const isQuiet = stopListening(server)
			await erasing.stop()
			await rooms.closeAll()
			await sync.close()
			await isQuiet
			await storage.close()
			metrics.close()
		},
	}
}

type SessionParts = {
	/** Told after the links of a session were renewed. */
	linksRenewed(): void
	config: Config
	storage: Storage
	/** The store of `storage`, measured. */
	boards: BoardStore
	metrics: Metrics
	limits: CallLimits
	nowMs: () => number
	log: Log
	layoutIdleMs: number | undefined
}

/** Everything about sessions and their boards: the rooms, who may do what, and the routes. */
function openSessions(parts: SessionParts) {
	const { config, storage, boards, metrics, limits, nowMs, log, layoutIdleMs: idleMs } = parts
	const { metadata, assets, serverKey } = storage
	const rooms: Rooms = new Rooms({
		store: boards,
		log,
		metrics: roomMetrics(metrics),
		onChange: (board) => sketches.changed(board),
		onNewEpoch: (board, epoch) => sessions.setEpoch(board, epoch),
		onLeave: (board) => layouts.left(board),
	})
	const sketches = new Sketches(rooms, nowMs)
	const sessions: Sessions = new Sessions({
		metadata,
		serverKey,
		nowMs,
		tokens: createTokens(serverKey, nowMs),
		retentionDays: config.retentionDays,
		seed: (board, update) => seedDurably({ rooms, boards }, board, update),
		discard: (board) => boards.delete(board),
		log,
	})
	const groups = new Groups({ metadata, rooms, nowMs, log })
	const tell = (session: SessionId) => groups.tell(session)
	const wishes = new Wishes(nowMs)
	const layouts: Layouts = new Layouts({ rooms, groups, idleMs, nowMs, log })
	const views = new SessionViews(wishes, layouts, nowMs)
	const forget = (board: BoardId) => sketches.forget(board)
	const erasing: ErasingParts = { metadata, boards, assets, rooms, forget, nowMs, log }
	const life = new SessionLife({
		metadata,
		rooms,
		sessions,
		groups,
		wishes,
		erase: (session) => eraseSession(erasing, session, 'steward'),
		linksRenewed: parts.linksRenewed,
		nowMs,
		log,
	})
	const routes = [
		...sessionRoutes({
			sessions,
			limits,
			log,
			metrics,
			views,
			tell,
			place: ({ session, access }, cameTo) => groups.place(session, access.participantId, cameTo),
		}),
		...groupRoutes({ sessions, groups, sketches, views, rooms, limits, metrics, log }),
		...languageRoutes({ metadata, rooms, boards, tell, limits, metrics, log }),
		...lifeRoutes({ life, views, session: (id) => metadata.session(id) }),
		...layoutRoutes({ layouts }),
	]
	return { rooms, sessions, routes, erasing, readStewardKey: stewardKeyReader(sessions, limits) }
}

/** Finds the session of a steward key; wrong ones are counted. */
function stewardKeyReader(sessions: Sessions, limits: CallLimits) {
	return async (sessionId: string, key: string, { address }: Caller) => {
		const session = sessions.ofSteward(sessionId, key)
		if (session) return session
		const waitS = await limits.countWrongLink(address)
		return waitS > 0 ? refuse('request.too_many', waitS) : refuse('steward.wrong_key')
	}
}

const neverCached: RequestHandler = (_request, response, next) => {
	response.set('Cache-Control', 'no-store')
	next()
}

type Storage = {
	serverKey: Buffer
	boards: BoardStore
	assets: AssetStore
	metadata: MetadataStore
	close(): Promise<void>
}

/** Key and stores of one data folder, which is locked until `close`. */
async function openStorage(dataDir: string, log: Log): Promise<Storage> {
	const folder = await openDataFolder(dataDir)
	const report: StorageReport = (event, fields) => log.warn(event, fields)
	try {
		const serverKey = await loadServerKey(folder.path)
		const metadata = await LowdbMetadataStore.open(folder.sessionsPath, { report })
		const boards = await FileBoardStore.open(folder.boardsPath, { report })
		const assets = await FileAssetStore.open(folder.assetsPath, { report })
		return {
			serverKey,
			boards,
			assets,
			metadata,
			async close() {
				try {
					await boards.close()
					await metadata.close()
				} finally {
					await folder.close()
				}
			},
		}
	} catch (error) {
		await folder.close()
		throw error
	}
}
