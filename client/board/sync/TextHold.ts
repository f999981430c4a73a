import type { TLRecord } from 'tldraw'
import type * as Y from 'yjs'
import type { TextDelta } from './textCells'

/** Holds others' words back from a text in which letters are being composed (later/CompositionHold.ts). */
export type TextHold = {
	/** Somebody else changed a text; true when that is held back. `shown` is its record as this screen shows it. */
	noteForeign(shown: TLRecord | undefined, text: Y.Text, delta: TextDelta): boolean
	/** Writes this person's change of a held text into the document; false when the text is not held. */
	write(from: TLRecord, to: TLRecord, caret?: number): boolean
	/** A record as this screen is to show it: with the text that it shows now, when that is held. */
	asShown(wanted: TLRecord | undefined, shown: TLRecord | undefined): TLRecord | undefined
}
