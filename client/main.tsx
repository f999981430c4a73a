import './kit/tokens.css'
import './kit/base.css'
import { createRoot } from 'react-dom/client'
import { chooseLocale, type Locale } from '#shared/i18n/locale'
import { ownValue } from '#shared/ownValue'
import { type Api, createApi } from './api'
import { App } from './app/App'
import type { AppParts, BoardParts, FirstTemplates } from './app/AppContext'
import { createDeviceMemory, openLocalStorage } from './app/deviceMemory'
import type { KeptDocument } from './board/sync/keptDocument'
import { BOARD_SENTENCES, Sentences } from './i18n/Sentences'
import { whenIdle } from './kit/whenIdle'

/** The page has told the browser to fetch the templates long before (server/http/pageHints.ts), ms. */
const TEMPLATES_WITHIN_MS = 300

/** The board of an address. */
function boardIn(pathname: string, prefix: string): string | undefined {
	const start = `${prefix}/b/`
	return pathname.startsWith(start) ? pathname.slice(start.length) : undefined
}

/** Everything that a board is drawn with. A failed fetch shows itself where the board is drawn. */
async function preloadBoard(): Promise<BoardParts | null> {
	try {
		const [openBoard, board] = await Promise.all([import('./app/parts/OpenBoard'), import('./board/Board')])
		return { openBoard, board }
	} catch {
		return null
	}
}

/** Opens what this device keeps of a board while the scripts of the canvas are being read. */
async function openKept(prefix: string, boardId: string): Promise<KeptDocument | null> {
	try {
		const { openKeptDocument } = await import('./board/sync/keptDocument')
		return await openKeptDocument(prefix, boardId)
	} catch {
		// The board tries again when it is there, and says what is wrong.
		return null
	}
}

/**
 * The letters of our pages: at once where this device has them, else when what one waits for is here, because they are a
 * third of what a page needs. Until then the device's own letters are there.
 */
async function loadLetters(isKept: boolean, isAwaited: Promise<unknown>): Promise<void> {
	if (!isKept) {
		await isAwaited
		await new Promise<void>((resolve) => whenIdle(resolve))
	}
	// Without them every page works.
	await import('@fontsource-variable/commissioner').catch(() => undefined)
}

/** The list that the home page shows, unless it takes longer than the scripts that show it. */
async function firstTemplates(api: Api, locale: Locale): Promise<FirstTemplates | null> {
	const answer = await Promise.race([
		api.templates(locale),
		new Promise<null>((resolve) => setTimeout(resolve, TEMPLATES_WITHIN_MS, null)),
	])
	return answer?.ok ? { locale, templates: answer.value } : null
}

/** Puts the interface on the page. The server has written the path prefix into the document. */
async function start(): Promise<void> {
	const prefix = document.documentElement.dataset.prefix ?? ''
	const memory = createDeviceMemory(`constellate:${prefix}`, openLocalStorage())
	const locale = memory.read().locale ?? chooseLocale(navigator.languages)
	const sentences = new Sentences()
	const boardId = boardIn(window.location.pathname, prefix)
	const api = createApi(prefix)
	const isHome = window.location.pathname === `${prefix}/`
	const templates = isHome ? firstTemplates(api, locale) : null
	const isKept = Boolean(navigator.serviceWorker?.controller)
	// A device that has been on the board goes straight in.
	const isBack = boardId !== undefined && ownValue(memory.read().boards, boardId) !== undefined
	const keptDocuments: AppParts['keptDocuments'] = new Map()
	if (isBack && isKept) keptDocuments.set(boardId, openKept(prefix, boardId))
	const board = boardId === undefined ? null : preloadBoard()
	void loadLetters(isKept, board ?? Promise.resolve(templates))
	const parts = isBack ? (['pages', ...BOARD_SENTENCES] as const) : (['pages'] as const)
	await Promise.all(parts.map((part) => sentences.load(part, locale)))
	const translate = await sentences.translateIn(locale)
	document.documentElement.lang = locale
	const root = document.getElementById('root')
	if (!root) throw new Error('index.html has no #root')
	const made = {
		prefix,
		api,
		memory,
		sentences,
		firstTemplates: await templates,
		// Over a network the page is drawn step by step; what is at hand is drawn at once.
		boardParts: isBack && isKept ? await board : null,
		keptDocuments,
	}
	createRoot(root).render(<App made={made} firstLocale={locale} firstTranslate={translate} />)
}

void start()
