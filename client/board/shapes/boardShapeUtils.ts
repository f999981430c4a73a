import {
	defaultBindingUtils,
	defaultShapeUtils,
	type TLAnyBindingUtilConstructor,
	type TLAnyShapeUtilConstructor,
} from 'tldraw'
import { BoardArrowUtil } from './BoardArrowUtil'
import { BoardImageUtil } from './BoardImageUtil'
import { BoardNoteUtil } from './BoardNoteUtil'
import { DrawingUtil } from './DrawingUtil'
import { ExampleUtil } from './ExampleUtil'
import { ThreadUtil } from './ThreadUtil'
import { TitleBandUtil } from './TitleBandUtil'
import { ZoneUtil } from './ZoneUtil'

const OWN: readonly TLAnyShapeUtilConstructor[] = [
	BoardNoteUtil,
	BoardImageUtil,
	BoardArrowUtil,
	ZoneUtil,
	TitleBandUtil,
	ThreadUtil,
	DrawingUtil,
	ExampleUtil,
]

const OWN_TYPES: readonly string[] = OWN.map(({ type }) => type)

/** Every shape a board may show: tldraw's, with our note, picture and arrow instead of its own, and the template's. */
export const BOARD_SHAPE_UTILS: readonly TLAnyShapeUtilConstructor[] = [
	...defaultShapeUtils.filter(({ type }) => !OWN_TYPES.includes(type)),
	...OWN,
]

/** Arrows are the only thing that binds. */
export const BOARD_BINDING_UTILS: readonly TLAnyBindingUtilConstructor[] = defaultBindingUtils
