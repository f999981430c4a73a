import { recordsOf } from '#shared/boardDoc'
import { encodeBarrier } from '#shared/protocol/messages'
import type { Presence } from '#shared/protocol/presence'
import { changeRecord, putRecord, readRecord } from '#shared/records/layout'
import type { StrokePoint } from '#shared/records/strokes'
import { STROKE_ID, strokeRecord } from '../board'
import { OURS, type Place } from '../layouts'
import type { ParticipantOptions } from './Participant'
import { YjsParticipant } from './YjsParticipant'

/** Pen points that the client of this project writes at once: it writes every 40 ms, a pen tells 60 points a second. */
const POINTS_A_WRITE = 2.4

/** And asks every 200 ms whether all of it is saved. */
const POINTS_A_BARRIER = 12

/** A client of Constellate: its document layout, its presence, its rhythm of writing. */
export class OursParticipant extends YjsParticipant {
	constructor(options: ParticipantOptions) {
		super(options, OURS)
	}

	/** The stamp stands where a selected shape would. */
	override point(_participant: number, { x, y, stamp }: Place): void {
		const state: Presence = { page: 'page:page', x: Math.round(x), y: Math.round(y), sel: [`shape:${stamp}`] }
		this.sendPresence(state)
	}

	override beginStroke(): void {
		this.edit(null)
		this.editor.transact(() => putRecord(recordsOf(this.editor), strokeRecord([])))
	}

	override drawTo(points: readonly StrokePoint[], end: number): void {
		const isDue = Math.floor(end / POINTS_A_WRITE) > Math.floor((end - 1) / POINTS_A_WRITE)
		if (!isDue && end < points.length) return
		const root = recordsOf(this.editor)
		const from = readRecord(STROKE_ID, root.get(STROKE_ID))
		const to = strokeRecord(points.slice(0, end))
		this.editor.transact(() => changeRecord(root, from, { ...from, props: to.props }))
		const before = Math.floor(end - POINTS_A_WRITE)
		if (Math.floor(end / POINTS_A_BARRIER) > Math.floor(before / POINTS_A_BARRIER))
			this.send(encodeBarrier(end))
	}
}
