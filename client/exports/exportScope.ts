import type { Editor, TLShapeId } from 'tldraw'
import { notesByZone, type ZoneNotes } from '#shared/exports/notesByZone'
import type { ZoneProps } from '#shared/records/shapes'

/** What of a board is taken along. */
export type ExportScope = { kind: 'whole' } | { kind: 'zone'; zoneId: string } | { kind: 'selection' }

/** A zone as the dialog names it. */
export type ZoneChoice = { id: string; number: number; title: string }

/** All zones of the board in the order of their numbers. */
export function zonesOf(editor: Editor): ZoneChoice[] {
	return editor
		.getCurrentPageShapes()
		.filter((shape) => (shape.type as string) === 'zone')
		.map(({ id, props }) => {
			const { number, title } = props as unknown as ZoneProps
			return { id, number, title }
		})
		.sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
}

/** The zone in the middle of the screen, else the one that fills most of it; the first one when none is to be seen. */
export function zoneInView(editor: Editor, zones: readonly ZoneChoice[]): string | null {
	const view = editor.getViewportPageBounds()
	const areaSeen = ({ id }: ZoneChoice) => {
		const bounds = editor.getShapePageBounds(id as TLShapeId)
		if (!bounds) return 0
		if (bounds.containsPoint(view.center)) return Number.POSITIVE_INFINITY
		const w = Math.min(view.maxX, bounds.maxX) - Math.max(view.minX, bounds.minX)
		const h = Math.min(view.maxY, bounds.maxY) - Math.max(view.minY, bounds.minY)
		return Math.max(0, w) * Math.max(0, h)
	}
	return [...zones].sort((a, b) => areaSeen(b) - areaSeen(a))[0]?.id ?? null
}

/** The outermost shapes of a scope, in drawing order. What lies in them comes along. */
export function shapesIn(editor: Editor, scope: ExportScope): TLShapeId[] {
	if (scope.kind === 'zone') return [scope.zoneId as TLShapeId]
	if (scope.kind === 'selection') return [...editor.getSelectedShapeIds()]
	return [...editor.getSortedChildIdsForParent(editor.getCurrentPageId())]
}

/** The notes of a scope by zone. A zone without any is left out, unless the whole board is asked for. */
export function notesIn(editor: Editor, scope: ExportScope): ZoneNotes[] {
	const groups = notesByZone(editor.store.allRecords())
	if (scope.kind === 'whole') return groups
	const wanted: ReadonlySet<string> = editor.getShapeAndDescendantIds(shapesIn(editor, scope))
	return groups
		.map(({ zone, notes }) => ({ zone, notes: notes.filter(({ id }) => wanted.has(id)) }))
		.filter(({ notes }) => notes.length > 0)
}
