import type { Editor, TLShape, TLShapeId, TLShapePartial } from 'tldraw'
import { deepEqual } from '#shared/records/deepEqual'

/** Others have stopped writing for this long before a note is measured again, ms. */
const QUIET_MS = 300
/** What tldraw works out from the text when it is typed. */
const MEASURED = ['growY', 'fontSizeAdjustment'] as const

/**
 * Keeps a note as high as its text. tldraw measures a text when it is typed, on the device of whoever typed: when two
 * type at the same time each measures without the other's last words. Whoever has written in a text measures it again
 * when others have changed it and are quiet. Only words start a measuring, never its result, so that two devices whose
 * fonts differ cannot go on correcting each other.
 */
export class NoteHeights {
	#editor: Editor | null = null
	readonly #written = new Set<string>()
	readonly #timers = new Map<string, ReturnType<typeof setTimeout>>()

	setEditor(editor: Editor | null): void {
		this.#editor = editor
	}

	/** This person wrote in a text. */
	noteOwn(id: string): void {
		this.#written.add(id)
	}

	/** Somebody else wrote in a text, and it is shown. */
	noteForeign(id: string): void {
		if (!this.#written.has(id)) return
		clearTimeout(this.#timers.get(id))
		this.#timers.set(
			id,
			setTimeout(() => this.#measure(id as TLShapeId), QUIET_MS)
		)
	}

	dispose(): void {
		for (const timer of this.#timers.values()) clearTimeout(timer)
		this.#timers.clear()
	}

	#measure(id: TLShapeId): void {
		this.#timers.delete(id)
		const editor = this.#editor
		const shape = editor?.getShape(id)
		if (!editor || !shape) return
		const measured = editor.getShapeUtil(shape).onBeforeCreate?.(shape)
		if (!measured) return
		const props = changedSizes(shape, measured)
		if (!props) return
		// Nobody's own step: undo takes back words, not the height that they had.
		editor.run(() => editor.updateShapes([{ id, type: shape.type, props } as TLShapePartial]), {
			history: 'ignore',
		})
	}
}

function changedSizes(shape: TLShape, measured: TLShape): Record<string, unknown> | null {
	const changed = MEASURED.flatMap((key) => {
		const [before, after] = [Reflect.get(shape.props, key), Reflect.get(measured.props, key)] as unknown[]
		return after === undefined || deepEqual(before, after) ? [] : [[key, after] as const]
	})
	return changed.length > 0 ? Object.fromEntries(changed) : null
}
