import '@fontsource-variable/commissioner'
import './kit/tokens.css'
import './kit/base.css'
import { createRoot } from 'react-dom/client'
import { chooseLocale } from '#shared/i18n/locale'
import { createApi } from './api'
import { App } from './app/App'
import { createDeviceMemory, openLocalStorage } from './app/deviceMemory'
import { Sentences } from './i18n/Sentences'

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
	// The parts of a board are many and large: they are fetched while the sentences are.
	if (window.location.pathname.startsWith(`${prefix}/b/`)) preloadBoard()
	const sentences = new Sentences()
	await sentences.load('pages', locale)
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
