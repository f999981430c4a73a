import express, { type Router } from 'express'
import { ERRORS } from '../errors'
import { markRoute } from '../http/serveRoutes'
import type { Metrics } from './Metrics'
import type { Health } from './serverHealth'

/** What an operator's tools ask: is it alive and able to store, and the figures. */
export function opsRoutes(parts: {
	version: string
	metrics: Metrics
	health: () => Promise<Health>
	/** Client ids in the open document that has most. */
	mostClientIds: () => number
}): Router {
	const { version, metrics, health, mostClientIds } = parts
	const router = express.Router()
	router.get('/healthz', markRoute('/healthz'), async (_request, response) => {
		const { writable, reason } = await health()
		response.set('Cache-Control', 'no-store')
		if (writable) return void response.json({ ok: true, version })
		const code = 'storage.unavailable'
		const { status, message } = ERRORS[code]
		response.status(status).json({ ok: false, version, reason, error: { code, message } })
	})
	router.get('/metrics', markRoute('/metrics'), async (_request, response) => {
		metrics.documentClients.set(mostClientIds())
		response.type(metrics.contentType).send(await metrics.text())
	})
	return router
}
