import type { TLNoteShape, TLRecord } from '@tldraw/tlschema'
import * as Y from 'yjs'
import { recordsOf } from '#shared/boardDoc'
import { type PlainRecord, putRecord } from '#shared/records/layout'
import { Projection } from '#shared/records/projection'
import { createBoardSchema } from '#shared/records/schema'
import { seedBoard } from '#templates/seedBoard'

/** Text as tldraw keeps it: a paragraph a line. */
export const richTextOf = (text: string) => ({
	type: 'doc',
	content: text
		.split('\n')
		.map((line) =>
			line ? { type: 'paragraph', content: [{ type: 'text', text: line }] } : { type: 'paragraph' }
		),
})

/** A note as a client would write it. */
export function note(name: string, text: string, place: Partial<Record<string, unknown>> = {}) {
	return {
		id: `shape:${name}`,
		typeName: 'shape',
		type: 'note',
		parentId: 'page:page',
		index: 'a5',
		x: 0,
		y: 0,
		rotation: 0,
		opacity: 1,
		isLocked: false,
		meta: {},
		props: {
			color: 'yellow',
			labelColor: 'black',
			size: 'm',
			font: 'sans',
			fontSizeAdjustment: 0,
			align: 'middle',
			verticalAlign: 'middle',
			growY: 0,
			url: '',
			richText: richTextOf(text),
			scale: 1,
		},
		...place,
	} as unknown as TLNoteShape
}

/** The records of a persona board on which people have put something. */
export function boardOf(shapes: readonly TLRecord[]): TLRecord[] {
	const doc = new Y.Doc()
	const seed = seedBoard({ templateId: 'persona', locale: 'en' })
	if (!seed) throw new Error('the persona template is gone')
	Y.applyUpdate(doc, seed)
	doc.transact(() => {
		for (const shape of shapes) putRecord(recordsOf(doc), shape as unknown as PlainRecord)
	})
	return new Projection(doc, createBoardSchema()).all()
}
