import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import express, { type Request, type Response, type Router } from 'express'
import { chooseLocale, LOCALES, type Locale } from '#shared/i18n/locale'
import { templateSummaries } from '#templates/catalogue'
import { refuse } from '../errors'
import { type PageHints, pageHints, readBuildManifest } from './pageHints'
import { markRoute, sendRefusal } from './serveRoutes'

/** Addresses that the client's own router knows. */
const BOARD = '/b/:boardId'
const PAGES = ['/', BOARD, '/s/:sessionId', '/j/:code', '/t/:templateId', '/about', '/a/:boardId']
/** Sent as the pages they are, never as files. */
const PAGE_FILES = ['index.html', 'board.html', 'kept.html']
/** The board that a service worker asks for, to keep its page (client/pwa/serviceWorker.ts). */
const NO_BOARD = '-'
const ENCODINGS = [
	{ name: 'br', suffix: '.br' },
	{ name: 'gzip', suffix: '.gz' },
] as const

type Options = {
	/** Folder of the built pages. */
	clientDir: string
	/** Path under which people reach this server, '' or '/sub'. */
	pathPrefix: string
	tldrawLicenseKey: string | null
}

/**
 * The built pages. The files are listed once, at the start: what is not on the list is not there, so no path can
 * lead out of the folder.
 */
export async function servePages({ clientDir, pathPrefix, tldrawLicenseKey }: Options): Promise<Router> {
	const files = await listFiles(clientDir)
	const read = async (name: string) => (files.has(name) ? readFile(join(clientDir, name), 'utf8') : null)
	const index = await read('index.html')
	// The same page with hints of what a board needs (scripts/build.mjs).
	const board = (await read('board.html')) ?? index
	const kept = (await read('kept.html')) ?? board
	const hints = await hintsByLanguage(clientDir)
	const make = (html: string | null, kind: keyof PageHints) =>
		byLanguage(
			(locale) =>
				html && writeIntoPage(withHints(html, hints[locale][kind]), { pathPrefix, tldrawLicenseKey })
		)
	const pages = {
		home: make(index, 'home'),
		board: make(board, 'board'),
		kept: make(kept, 'board'),
		any: make(index, 'any'),
	}
	const pageOf = (path: string, boardId: unknown): keyof typeof pages => {
		if (path === '/') return 'home'
		if (path !== BOARD) return 'any'
		return boardId === NO_BOARD ? 'kept' : 'board'
	}
	const router = express.Router({ caseSensitive: true })
	router.use(['/api', '/healthz', '/metrics'], (_request, response) =>
		sendRefusal(response, refuse('request.not_found'))
	)
	router.use((request, response, next) => {
		if (request.method === 'GET' || request.method === 'HEAD') return next()
		sendRefusal(response, refuse('request.not_found'))
	})
	for (const path of PAGES)
		router.get(path, markRoute(path), (request, response) =>
			sendPage(response, pages[pageOf(path, request.params.boardId)][languageOf(request)], 200)
		)
	router.use(markRoute('file'), (request, response, next) => {
		const path = request.path.slice(1)
		if (PAGE_FILES.includes(path) || !files.has(path)) return next()
		const encoding = ENCODINGS.find(
			({ name, suffix }) => files.has(path + suffix) && request.acceptsEncodings(name) === name
		)
		response.type(path.slice(path.lastIndexOf('.')))
		if (ENCODINGS.some(({ suffix }) => files.has(path + suffix))) response.vary('Accept-Encoding')
		if (encoding) response.set('Content-Encoding', encoding.name)
		// Names in assets/ hold a hash of the content.
		const isHashed = path.startsWith('assets/')
		response.set('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
		response.sendFile(path + (encoding?.suffix ?? ''), { root: clientDir, cacheControl: false })
	})
	router.use(markRoute('unknown'), (request, response) => {
		if (request.path.startsWith('/assets/')) sendRefusal(response, refuse('request.not_found'))
		else sendPage(response, pages.any[languageOf(request)], 404)
	})
	return router
}

function sendPage(response: Response, page: string | null, status: number): void {
	response.set('Cache-Control', 'no-cache').vary('Accept-Language')
	if (page !== null) response.status(status).type('html').send(page)
	else response.status(503).type('text').send('The pages are not built yet: run "npm run build".\n')
}

/** Templates whose pictures a home page fetches at once: those that are in sight. */
const PICTURES_IN_SIGHT = 4

async function hintsByLanguage(clientDir: string): Promise<Record<Locale, PageHints>> {
	const manifest = await readBuildManifest(clientDir)
	return byLanguage((locale) => {
		const shown = templateSummaries(locale).slice(0, PICTURES_IN_SIGHT)
		return pageHints({ locale, manifest, previews: shown.map(({ preview }) => preview) })
	})
}

const byLanguage = <Value>(make: (locale: Locale) => Value) =>
	Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, Value>

/** The language a device will most probably choose; it may have been told another one. */
const languageOf = (request: Request): Locale => chooseLocale(request.acceptsLanguages())

const withHints = (html: string, hints: string) => html.replace('</head>', () => `${hints}</head>`)

async function listFiles(dir: string): Promise<Set<string>> {
	try {
		const entries = await readdir(dir, { recursive: true, withFileTypes: true })
		const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
		return new Set(paths.map((path) => path.slice(dir.length + 1).replaceAll(sep, '/')))
	} catch (error) {
		if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return new Set()
		throw error
	}
}

/**
 * Relative addresses break under /b/, `<base>` and inline scripts are blocked by the CSP: so the prefix is written
 * into the addresses, and onto <html> for the client to read.
 */
function writeIntoPage(html: string, { pathPrefix, tldrawLicenseKey }: Omit<Options, 'clientDir'>): string {
	const licence =
		tldrawLicenseKey === null ? '' : ` data-tldraw-license-key="${escapeAttribute(tldrawLicenseKey)}"`
	return html
		.replace(/(\s(?:src|href)=")\.\//g, (_match, start: string) => `${start}${pathPrefix}/`)
		.replace(/<html\b/, () => `<html data-prefix="${escapeAttribute(pathPrefix)}"${licence}`)
}

const escapeAttribute = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
