import { createServer, type IncomingMessage, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import express, { type Express, type Router } from 'express'
import { LIMITS } from '#shared/limits'
import type { Config } from '../config'
import { StartError } from '../errors'
import type { Log } from '../ops/Log'
import type { Metrics } from '../ops/Metrics'
import { requestLog } from './requestLog'
import { securityHeaders } from './securityHeaders'
import { answerErrors } from './serveRoutes'

/** How long calls that are being answered may go on during a stop, ms. */
const STOP_GRACE_MS = 1000

type Parts = { site: Router; config: Config; log: Log; metrics: Metrics }

/** A server for one site. Bounds of trust row A5: slow senders are cut, keep-alives outlive a proxy's (60 s). */
export function createHttpServer(parts: Parts): Server {
	const bounds = {
		headersTimeout: 10_000,
		requestTimeout: 30_000,
		keepAliveTimeout: 65_000,
		connectionsCheckingInterval: 2_000,
		maxHeaderSize: 16 * 1024,
	}
	const { tls } = parts.config
	const app = createExpress(parts)
	const server = tls
		? createTlsServer(
				{ ...bounds, ...tls, minVersion: 'TLSv1.2', handshakeTimeout: bounds.headersTimeout },
				app
			)
		: createServer(bounds, app)
	// Sockets of boards and plain requests together.
	server.maxConnections = LIMITS.maxConnections + LIMITS.maxPlainConnections
	// Everything answers with and without the prefix: some proxies cut it off, and health checks come past the proxy.
	server.on('upgrade', (request: IncomingMessage) => {
		const { pathPrefix } = parts.config
		if (request.url?.startsWith(`${pathPrefix}/`)) request.url = request.url.slice(pathPrefix.length)
	})
	return server
}

function createExpress({ site, config, log, metrics }: Parts): Express {
	const app = express()
	app.disable('x-powered-by')
	app.set('trust proxy', config.trustProxy)
	app.set('query parser', 'simple')
	// A browser that remembers "https only" could not reach this address again once a certificate of our own is gone.
	const isHttpsForGood = config.tls === null && config.publicUrl?.startsWith('https:') === true
	app.use(requestLog(log, metrics), ...securityHeaders(isHttpsForGood))
	if (config.pathPrefix !== '') app.use(config.pathPrefix, site)
	app.use(site)
	app.use(answerErrors(log))
	return app
}

/** Resolves when connections are taken; throws StartError when the operator has to change something. */
export function listen(server: Server, { host, port }: Config): Promise<{ port: number }> {
	return new Promise((resolve, reject) => {
		const fail = (error: NodeJS.ErrnoException) => reject(startErrorOf(error, host, port))
		server.once('error', fail)
		server.listen(port, host, () => {
			server.off('error', fail)
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

/** Takes no new connections and resolves when the last one is gone; those that linger are cut after a second. */
export function stopListening(server: Server): Promise<void> {
	if (!server.listening) return Promise.resolve()
	return new Promise((resolve, reject) => {
		const cut = setTimeout(() => server.closeAllConnections(), STOP_GRACE_MS)
		server.close((error) => {
			clearTimeout(cut)
			if (error) reject(error)
			else resolve()
		})
	})
}
