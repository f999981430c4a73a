// tldraw as anybody gets it: nothing of ours, neither shapes nor palette nor fonts.
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import {
	createTLStore,
	defaultBindingUtils,
	defaultShapeUtils,
	type Editor,
	loadSnapshot,
	parseTldrawJsonFile,
	type TLStore,
	Tldraw,
} from 'tldraw'
import 'tldraw/tldraw.css'

/** What a test may ask of the page. */
export type StockTldraw = {
	/** Opens a `.tldr` file as tldraw's own "open" does. */
	openFile(json: string): Promise<Editor>
	/** Loads the records of a snapshot as a program would. */
	openSnapshot(json: string): Promise<Editor>
	editor: Editor | null
}

const newStore = () => createTLStore({ shapeUtils: defaultShapeUtils, bindingUtils: defaultBindingUtils })
const root = createRoot(document.getElementById('root')!)

const show = (store: TLStore) =>
	new Promise<Editor>((resolve) => {
		const onMount = (editor: Editor) => {
			stock.editor = editor
			editor.zoomToFit({ immediate: true })
			resolve(editor)
		}
		root.render(createElement(Tldraw, { key: Math.random(), store, onMount }))
	})

const stock: StockTldraw = {
	editor: null,
	openFile(json) {
		const parsed = parseTldrawJsonFile({ json, schema: newStore().schema })
		if (!parsed.ok) throw new Error(`tldraw refuses the file: ${JSON.stringify(parsed.error)}`)
		return show(parsed.value)
	},
	openSnapshot(json) {
		const { schema, records } = JSON.parse(json)
		const store = newStore()
		const byId = Object.fromEntries(records.map((record: { id: string }) => [record.id, record]))
		loadSnapshot(store, { schema, store: byId })
		return show(store)
	},
}
Object.assign(window, { stock })
