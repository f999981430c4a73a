// What we are compared with: tldraw 3.15 as it comes, with the same notes and nothing else.
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import { createRoot } from 'react-dom/client'
import { createTLStore, type TLRecord, Tldraw } from 'tldraw'
import 'tldraw/tldraw.css'

const answer = await fetch('./records.json')
const store = createTLStore()
store.put((await answer.json()) as TLRecord[])
const root = document.getElementById('root')
if (root) createRoot(root).render(<Tldraw store={store} assetUrls={getAssetUrlsByImport()} />)
