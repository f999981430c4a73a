import * as z from 'zod/mini'

/** `GET /api/boards/:id/export.json`: tldraw's file and snapshot format, and where it comes from. */
export const BoardExport = z.object({
	/** tldraw's serialized schema: which versions of record types these are. */
	schema: z.unknown(),
	records: z.array(z.object({ id: z.string(), typeName: z.string() })),
	meta: z.object({
		app: z.literal('constellate'),
		boardId: z.string(),
		title: z.string(),
		templateId: z.string(),
		lang: z.string(),
	}),
})
export type BoardExport = z.infer<typeof BoardExport>

/** `GET /api/boards/:id/records.json`: the board as our own canvas shows it, scaffold and all. */
export const BoardRecords = z.object({
	records: z.array(z.looseObject({ id: z.string(), typeName: z.string() })),
})
export type BoardRecords = z.infer<typeof BoardRecords>
