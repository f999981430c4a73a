import { createContext, use, useSyncExternalStore } from 'react'
import type { TemplateSummary } from '#shared/api/templates'
import type { Locale } from '#shared/i18n/locale'
import type { Translate } from '#shared/i18n/translate'
import type { Api } from '../api'
import type { KeptDocument } from '../board/sync/keptDocument'
import type { Sentences } from '../i18n/Sentences'
import type { DeviceMemory, DeviceState } from './deviceMemory'

/** What every page may use. Made once in main.tsx, so that tests can make another. */
export type AppParts = {
	/** `''` or `/sub/path`: where the server put us. */
	prefix: string
	api: Api
	memory: DeviceMemory
	locale: Locale
	/** What the interface is drawn in now: the person's choice, else the device's wish. */
	colourScheme: 'light' | 'dark'
	translate: Translate
	/** What `translate` can say. A part that is loaded on its own fetches its sentences with `WithSentences`. */
	sentences: Sentences
	setLocale: (locale: Locale) => void
	/** Board id -> the file that the board was made for. In the page only: a reload does not bring it in again. */
	filesToOpen: Map<string, File>
	/** The catalogue, where it was here before the first page was drawn. */
	firstTemplates: FirstTemplates | null
	/** What a board is drawn with, where it was here before the first page was drawn. */
	boardParts: BoardParts | null
	/** Board id -> what this device keeps of it, opened before the first page was drawn. For the first who opens the board. */
	keptDocuments: Map<string, Promise<KeptDocument | null>>
}

export type BoardParts = {
	openBoard: typeof import('./parts/OpenBoard')
	board: typeof import('../board/Board')
}

export type FirstTemplates = { locale: Locale; templates: readonly TemplateSummary[] }

/** Holds the parts; `App` provides them. */
export const AppContext = createContext<AppParts | null>(null)

/** The parts of the app, inside it. */
export function useApp(): AppParts {
	const parts = use(AppContext)
	if (!parts) throw new Error('useApp outside of App')
	return parts
}

/** What this device remembers, kept up to date. */
export function useDeviceState(memory: DeviceMemory): DeviceState {
	return useSyncExternalStore(memory.subscribe, memory.read)
}
