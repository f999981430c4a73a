import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServerApp, type ServerApp } from '../../server/app'
import { loadConfig } from '../../server/config'

type Options = {
	/** Settings as in the environment; PORT 0, 127.0.0.1 and a quiet log unless given. */
	env?: Record<string, string>
	/** A folder of an earlier server, to start it again; then it is not removed at the end. */
	dataDir?: string
	clientDir?: string
	/** Receives every log line. */
	logTo?: { write(line: string): void }
	nowMs?: () => number
	eraseCheckMs?: number
	layoutIdleMs?: number
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
	const app = await createServerApp(config, rest)
	const { port } = await app.listen()
	const address = `127.0.0.1:${port}${config.pathPrefix}`
	return {
		url: `${config.tls ? 'https' : 'http'}://${address}`,
		wsUrl: `${config.tls ? 'wss' : 'ws'}://${address}/sync`,
		dataDir,
		app,
		async stop() {
			await app.close()
			if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true })
		},
	}
}
