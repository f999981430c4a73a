import * as z from 'zod/mini'

/**
 * Why nothing was changed: there is no room for it, or something is in the way; no such zone; a board keeps one zone;
 * there is nothing to clear or to take back.
 */
export const LAYOUT_REFUSALS = ['no-room', 'no-zone', 'last-zone', 'nothing'] as const
export type LayoutRefusal = (typeof LAYOUT_REFUSALS)[number]

/** `POST /api/boards/:boardId/layout` */
export const LayoutAnswer = z.object({ outcome: z.enum(['done', ...LAYOUT_REFUSALS]) })
export type LayoutAnswer = z.infer<typeof LayoutAnswer>
