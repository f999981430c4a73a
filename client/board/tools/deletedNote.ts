import { type Atom, createShapeId, type Editor, react, type TLRichText, type TLShape } from 'tldraw'
import { startWriting } from './createNote'

/** A note that somebody deleted while this person was writing in it. */
export type DeletedNote = {
	/** As it was at the last moment. */
	shape: TLShape
	/** Who deleted it: empty for a guest, null while nobody has said so. */
	by: string | null
	/** What was typed after it had gone. */
	typedAfter: string
}

/** Keys pass again after a pause of this length, ms: by then the hands have noticed. */
const PAUSE_MS = 1000
/** Keys that lead to the notice or away from it. */
const FREE_KEYS = new Set(['Tab', 'Escape'])

/**
 * Holds the keys of somebody whose note has just gone: tldraw would take the rest of the word for shortcuts of its
 * tools. What is typed is added to the words that are offered back. Returns the way to stop.
 */
export function holdKeys(editor: Editor, deleted: Atom<DeletedNote | null>): () => void {
	let until = 0
	let heldFor: string | undefined
	const stopWatching = react('hold keys after a deletion', () => {
		const id = deleted.get()?.shape.id
		if (id && id !== heldFor) until = performance.now() + PAUSE_MS
		heldFor = id
	})
	const hold = (event: KeyboardEvent) => {
		const note = deleted.get()
		const { target } = event
		const isElsewhere =
			target instanceof Element && target !== document.body && !editor.getContainer().contains(target)
		const isOnButton =
			target instanceof Element && target.closest('button, input, textarea, [contenteditable]')
		const isCommand = event.ctrlKey || event.metaKey || FREE_KEYS.has(event.key)
		if (!note || performance.now() > until || isElsewhere || isOnButton || isCommand) return
		event.preventDefault()
		event.stopImmediatePropagation()
		if (event.type !== 'keydown') return
		until = performance.now() + PAUSE_MS
		deleted.set({ ...note, typedAfter: afterKey(note.typedAfter, event.key) })
	}
	document.addEventListener('keydown', hold, { capture: true })
	document.addEventListener('keyup', hold, { capture: true })
	return () => {
		stopWatching()
		document.removeEventListener('keydown', hold, { capture: true })
		document.removeEventListener('keyup', hold, { capture: true })
	}
}

function afterKey(typed: string, key: string): string {
	if (key === 'Backspace') return typed.slice(0, -1)
	if (key === 'Enter') return `${typed} `
	return key.length === 1 ? typed + key : typed
}

/** Has the note anything to offer back? */
export function hasWords(editor: Editor, { shape, typedAfter }: DeletedNote): boolean {
	return `${editor.getShapeUtil(shape).getText(shape) ?? ''}${typedAfter}`.trim() !== ''
}

/** Puts the words back as a new note where the old one was, with the caret behind them. */
export function keepWords(editor: Editor, { shape, typedAfter }: DeletedNote): void {
	const { type, parentId, x, y, rotation, props } = shape
	const richText =
		'richText' in props ? { richText: withTyped(props.richText as TLRichText, typedAfter) } : {}
	const id = createShapeId()
	editor.markHistoryStoppingPoint('keep words')
	editor.createShape({
		id,
		type,
		x,
		y,
		rotation,
		props: { ...props, ...richText },
		...(editor.store.has(parentId) ? { parentId } : {}),
	})
	startWriting(editor, id)
}

/** The text with more words at its end. */
export function withTyped(richText: TLRichText, typed: string): TLRichText {
	if (!typed) return richText
	const words = { type: 'text', text: typed }
	const blocks = richText.content as { type: string; content?: unknown[] }[]
	const last = blocks.at(-1)
	const grown =
		last?.type === 'paragraph'
			? [...blocks.slice(0, -1), { ...last, content: [...(last.content ?? []), words] }]
			: [...blocks, { type: 'paragraph', content: [words] }]
	return { ...richText, content: grown }
}
