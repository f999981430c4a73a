import type { TLBaseShape } from 'tldraw'
import type {
	DrawingProps,
	ExampleProps,
	ThreadProps,
	TitleBandProps,
	ZoneProps,
} from '#shared/records/shapes'

/** A zone as tldraw's record; see ZoneProps for what it means. */
export type ZoneShape = TLBaseShape<'zone', ZoneProps>
/** Head of the board. */
export type TitleBandShape = TLBaseShape<'title-band', TitleBandProps>
/** Dotted way between two zones. */
export type ThreadShape = TLBaseShape<'thread', ThreadProps>
/** A note that shows what could stand in a zone. */
export type ExampleShape = TLBaseShape<'example', ExampleProps>
/** A template's picture. */
export type DrawingShape = TLBaseShape<'drawing', DrawingProps>
