import type { RequestHandler } from 'express'
import type { Log } from '../ops/Log'
import type { Metrics } from '../ops/Metrics'

/** Times every call. Neither path nor query nor address: codes and ids stand in paths. */
export function requestLog(log: Log, metrics: Metrics): RequestHandler {
	return (request, response, next) => {
		const startMs = performance.now()
		response.on('finish', () => {
			const ms = performance.now() - startMs
			const route = String(response.locals.route ?? 'unknown')
			// An unknown method would make a label of the caller's choice.
			const method = ['GET', 'HEAD', 'POST', 'DELETE'].includes(request.method) ? request.method : 'other'
			const status = response.statusCode
			metrics.httpSeconds.observe({ method, route, status: String(status) }, ms / 1000)
			log.debug('http.request', { method, route, status, ms: Math.round(ms * 10) / 10 })
		})
		next()
	}
}
