import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BoardId, SessionId } from '#shared/ids'
import { createServerApp, type ServerApp } from '../../server/app'
import { loadConfig } from '../../server/config'
import { MemoryBoardStore } from '../../server/storage/MemoryBoardStore'
import type { MetadataStore, StoredSession } from '../../server/storage/MetadataStore'

type Options = {
	/** Settings as in the environment; PORT 0, 127.0.0.1 and a quiet log unless given. */
	env?: Record<string, string>
	/** A folder of an earlier server, to start it again; then it is not removed at the end. */
	dataDir?: string
	clientDir?: string
	/** Receives every log line. */
	logTo?: { write(line: string): void }
	nowMs?: () => number
}

export type TestServer = {
	/** Where pages are, prefix included, without a slash at the end. */
	url: string
	/** What a y-websocket client is given: the board's id follows. */
	wsUrl: string
	dataDir: string
	app: ServerApp
	stop(): Promise<void>
}

/** A whole server on a free port, with a data folder of its own. */
export async function startTestServer(options: Options = {}): Promise<TestServer> {
	const { env, dataDir = await mkdtemp(join(tmpdir(), 'constellate-test-')), ...rest } = options
	const config = loadConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', DATA_DIR: dataDir, ...env })
	const app = await createServerApp(config, { ...rest, ...interim() })
	const { port } = await app.listen()
	const address = `127.0.0.1:${port}${config.pathPrefix}`
	return {
		url: `http://${address}`,
		wsUrl: `ws://${address}/sync`,
		dataDir,
		app,
		async stop() {
			await app.close()
			if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
		},
	}
}

function interim() {
	const boards = new MemoryBoardStore()
	const all = new Map<SessionId, StoredSession>()
	const find = (test: (session: StoredSession) => boolean) => [...all.values()].find(test)
	const metadata: MetadataStore = {
		session: (id) => all.get(id),
		sessionOfBoard: (id) => find((s) => s.boards.some((b) => b.boardId === id)),
		sessionOfCode: (code) => find((s) => s.joinCode?.code === code),
		sessions: () => all.values(),
		insert: async (s) => void all.set(s.sessionId, s),
		update: async (id, change) => {
			const s = all.get(id)
			if (s) change(s)
			return !!s
		},
		delete: async (id) => void all.delete(id),
		health: () => ({ writable: true }),
		close: async () => undefined,
	}
	return {
		openStorage: async () => ({ boards, metadata, close: async () => undefined }),
		openRooms: () => ({
			seed: async (board: BoardId, update: Uint8Array) =>
				void (await boards.append(board, { update }).durable),
			snapshot: async (board: BoardId) => (await boards.load(board))?.updates[0]?.update ?? null,
			closeAll: async () => undefined,
		}),
	}
}
