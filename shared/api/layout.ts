import * as z from 'zod/mini'
import { shortText } from '#shared/api/sessions'
import { LIMITS } from '#shared/limits'

const zone = z.string().check(z.regex(/^shape:[\w-]{1,64}$/))
const title = shortText(LIMITS.maxTitleLength).check(z.minLength(1))
const coordinate = z.int().check(z.gte(-LIMITS.maxLayoutPx), z.lte(LIMITS.maxLayoutPx))

/** What may be done to the layout of a board. All but `open`, `clear-examples` and its `undo` need the mode to be on. */
export const LayoutCommand = z.discriminatedUnion('do', [
	z.object({ do: z.literal('open') }),
	z.object({ do: z.literal('close') }),
	z.object({ do: z.literal('undo') }),
	z.object({ do: z.literal('clear-examples') }),
	z.object({ do: z.literal('rename'), zone, title }),
	z.object({ do: z.literal('resize'), zone, side: z.enum(['rows', 'columns']), by: z.literal([1, -1]) }),
	z.object({ do: z.literal('nudge'), zone, to: z.enum(['left', 'right', 'up', 'down']) }),
	z.object({ do: z.literal('place'), zone, x: coordinate, y: coordinate }),
	z.object({ do: z.literal('remove'), zone }),
	z.object({ do: z.literal('add'), title }),
])
export type LayoutCommand = z.infer<typeof LayoutCommand>
