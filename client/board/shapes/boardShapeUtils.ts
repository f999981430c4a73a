import {
	defaultBindingUtils,
	defaultShapeUtils,
	type TLAnyBindingUtilConstructor,
	type TLAnyShapeUtilConstructor,
} from 'tldraw'
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
	ZoneUtil,
	TitleBandUtil,
	ThreadUtil,
	DrawingUtil,
	ExampleUtil,
]

/** Every shape a board may show: tldraw's, with our note and picture instead of its own, and the template's. */
export const BOARD_SHAPE_UTILS: readonly TLAnyShapeUtilConstructor[] = [
	...defaultShapeUtils.filter(({ type }) => type !== BoardNoteUtil.type && type !== BoardImageUtil.type),
	...OWN,
]

/** Arrows are the only thing that binds. */
export const BOARD_BINDING_UTILS: readonly TLAnyBindingUtilConstructor[] = defaultBindingUtils
