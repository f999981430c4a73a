import type { Editor } from 'tldraw'

/** Is the card for finding words open? It is a fact of this tab, so it lives where tldraw keeps those. Reactive. */
export function isFinding(editor: Editor): boolean {
	return editor.getInstanceState().meta.isFinding === true
}

/** Opens or closes the card for finding words. */
export function setFinding(editor: Editor, isWanted: boolean): void {
	const { isFinding: _old, ...meta } = editor.getInstanceState().meta
	editor.updateInstanceState({ meta: isWanted ? { ...meta, isFinding: true } : meta })
}
