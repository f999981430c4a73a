import '@fontsource-variable/commissioner'
import './kit/tokens.css'
import './kit/base.css'
import { createRoot } from 'react-dom/client'
import { chooseLocale } from '#shared/i18n/locale'
import { ownValue } from '#shared/ownValue'
import { createApi } from './api'
import { App } from './app/App'
import { createDeviceMemory, openLocalStorage } from './app/deviceMemory'
import { BOARD_SENTENCES, Sentences } from './i18n/Sentences'

/** The board of an address. */
function boardIn(pathname: string, prefix: string): string | undefined {
	const start = `${prefix}/b/`
	return pathname.startsWith(start) ? pathname.slice(start.length) : undefined
}

/** Fetched already with the page of a board (scripts/build.mjs): here it begins to run while the sentences come. */
function preloadBoard(): void {
	// A failed fetch shows itself where the board is drawn; here it was only early.
	const ignore = () => undefined
	import('./app/parts/OpenBoard').catch(ignore)
	import('./board/Board').catch(ignore)
}

/** Puts the interface on the page. The server has written the path prefix into the document. */
async function start(): Promise<void> {
	const prefix = document.documentElement.dataset.prefix ?? ''
	const memory = createDeviceMemory(`constellate:${prefix}`, openLocalStorage())
	const locale = memory.read().locale ?? chooseLocale(navigator.languages)
	const sentences = new Sentences()
	const boardId = boardIn(window.location.pathname, prefix)
	if (boardId !== undefined) preloadBoard()
	// A device that has been on the board goes straight in.
	const isBack = boardId !== undefined && ownValue(memory.read().boards, boardId) !== undefined
	const parts = isBack ? (['pages', ...BOARD_SENTENCES] as const) : (['pages'] as const)
	await Promise.all(parts.map((part) => sentences.load(part, locale)))
	const translate = await sentences.translateIn(locale)
	document.documentElement.lang = locale
	const root = document.getElementById('root')
	if (!root) throw new Error('index.html has no #root')
	createRoot(root).render(
		<App
			prefix={prefix}
			api={createApi(prefix)}
			memory={memory}
			sentences={sentences}
			firstLocale={locale}
			firstTranslate={translate}
		/>
	)
}

void start()
