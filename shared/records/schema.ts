import { createTLSchema, defaultShapeSchemas, type TLSchema } from '@tldraw/tlschema'
import { SCAFFOLD_SHAPES } from '#shared/records/shapes'

/**
 * The tldraw schema of our boards: tldraw's own records and our scaffold shapes. The client builds its store from
 * shape utils with the same props, so that both ends validate alike.
 */
export function createBoardSchema(): TLSchema {
	const own = Object.fromEntries(Object.entries(SCAFFOLD_SHAPES).map(([type, props]) => [type, { props }]))
	return createTLSchema({ shapes: { ...defaultShapeSchemas, ...own } })
}

/** Ids of the two records every board has; they stand in `scaffold`, so nobody can delete them. */
export const DOCUMENT_ID = 'document:document'
export const FIRST_PAGE_ID = 'page:page'
