import { networkInterfaces } from 'node:os'
import { fileURLToPath } from 'node:url'
import { createServerApp, type ServerApp } from './app'
import { type Config, ConfigError, loadConfig } from './config'
import { StartError } from './errors'
import { errorFields } from './ops/Log'
import { UnreadableFileError } from './storage/crashSafeFile'
import { DataFolderError } from './storage/dataFolder'

/** Longest a stop may take before the process ends anyway, ms; what is not durable then was never acknowledged. */
const STOP_TIMEOUT_MS = 4500

/** Errors whose message is one sentence that says what to change. */
const FOR_THE_OPERATOR = [ConfigError, StartError, DataFolderError, UnreadableFileError]

export type RunningServer = {
	port: number
	/** Address on this computer. */
	localUrl: string
	/** Addresses for other devices, the best one first: PUBLIC_URL when it is set. */
	lanUrls: string[]
	version: string
	close(): Promise<void>
}

/**
 * Starts the server of this process and stops it gracefully at SIGTERM or SIGINT. When it cannot start for a reason
 * the operator can change, says so in one sentence and ends the process with status 1.
 */
export async function startServer(env: NodeJS.ProcessEnv): Promise<RunningServer> {
	try {
		const config = loadConfig(env)
		const app = await createServerApp(config)
		const { port } = await listenOrClose(app)
		app.log.info('server.started', { version: app.version, port })
		stopAtSignals(app)
		return { port, ...addressesOf(config, port), version: app.version, close: app.close }
	} catch (error) {
		if (!FOR_THE_OPERATOR.some((kind) => error instanceof kind)) throw error
		const message = error instanceof Error ? error.message : ''
		process.stderr.write(`Constellate cannot start. ${message}\n`)
		return process.exit(1)
	}
}

async function listenOrClose(app: ServerApp): Promise<{ port: number }> {
	try {
		return await app.listen()
	} catch (error) {
		await app.close()
		throw error
	}
}

function stopAtSignals(app: ServerApp): void {
	let isStopping = false
	const stop = async (signal: NodeJS.Signals) => {
		if (isStopping) return
		isStopping = true
		app.log.info('server.stopping', { signal })
		const deadline = setTimeout(() => {
			app.log.error('server.stopped_late', { afterMs: STOP_TIMEOUT_MS })
			process.exit(0)
		}, STOP_TIMEOUT_MS)
		try {
			await app.close()
		} catch (error) {
			app.log.error('server.stop_failed', errorFields(error))
			process.exit(1)
		}
		clearTimeout(deadline)
		app.log.info('server.stopped')
		process.exit(0)
	}
	process.on('SIGTERM', stop)
	process.on('SIGINT', stop)
}

const EVERY_NETWORK = ['0.0.0.0', '::']
const THIS_COMPUTER = ['127.0.0.1', '::1', 'localhost']

function addressesOf(config: Config, port: number): { localUrl: string; lanUrls: string[] } {
	const { host, pathPrefix, publicUrl, tls } = config
	const scheme = tls ? 'https' : 'http'
	const urlOf = (name: string) =>
		`${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}${pathPrefix}/`
	const isEverywhere = EVERY_NETWORK.includes(host)
	const localUrl = urlOf(isEverywhere || THIS_COMPUTER.includes(host) ? 'localhost' : host)
	if (publicUrl !== null) return { localUrl, lanUrls: [`${publicUrl}/`] }
	if (!isEverywhere) return { localUrl, lanUrls: THIS_COMPUTER.includes(host) ? [] : [urlOf(host)] }
	const addresses = Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
	return { localUrl, lanUrls: addresses.map(({ address }) => urlOf(address)) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { localUrl } = await startServer(process.env)
	process.stdout.write(`listening on ${localUrl}\n`)
}
