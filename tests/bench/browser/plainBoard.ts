import { readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import type { PlainRecord } from '#shared/records/layout'

export type PlainBoard = { url: string; stop(): Promise<void> }

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.woff2': 'font/woff2',
	'.svg': 'image/svg+xml',
	'.json': 'application/json',
}

/** Builds the page with tldraw alone into `folder`. */
export async function buildPlainBoard(folder: string): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		root: join(import.meta.dirname, 'plain'),
		base: './',
		plugins: [react()],
		resolve: { dedupe: ['react', 'react-dom'] },
		build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 4000 },
	})
}

/** Serves that page with these records on its canvas. */
export async function startPlainBoard(folder: string, records: readonly PlainRecord[]): Promise<PlainBoard> {
	const json = JSON.stringify(records)
	const server = createServer((request, response) => {
		const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
		const name = path === '/' ? '/index.html' : path
		const body = name === '/records.json' ? Promise.resolve(json) : readFile(join(folder, name))
		body.then(
			(bytes) => response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }).end(bytes),
			() => response.writeHead(404).end()
		)
	})
	await listen(server)
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve())
				server.closeAllConnections()
			}),
	}
}

const listen = (server: Server): Promise<void> =>
	new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))

export const removePlainBoard = (folder: string): Promise<void> =>
	rm(folder, { recursive: true, force: true })
