import { sleep } from '../machine'
import { type MeasureRequest, measureFleet, type OpenRequest, openFleet, verifyRooms } from './broadcast'
import type { Fleet, Target } from './Fleet'
import {
	type ChurnRequest,
	churnBoards,
	countRecords,
	type DurabilityRequest,
	type JoinRequest,
	joinRoom,
	killAfterSeen,
	type SeedRequest,
	type StormRequest,
	seedRoom,
	storm,
} from './joins'
import { drawStrokes, type PenRequest } from './pen'

/** What the load process can be asked to do. */
export const CALLS = {
	aim: async (fleet: Fleet, target: Target) => fleet.aim(target),
	prepare: (fleet: Fleet, { rooms }: { rooms: string[] }) => fleet.prepare(rooms),
	seed: (fleet: Fleet, request: SeedRequest) => seedRoom(fleet, request),
	open: (fleet: Fleet, request: OpenRequest) => openFleet(fleet, request),
	measure: (fleet: Fleet, request: MeasureRequest) => measureFleet(fleet, request),
	verify: (fleet: Fleet, request: { rooms: string[] }) => verifyRooms(fleet, request),
	join: (fleet: Fleet, request: JoinRequest) => joinRoom(fleet, request),
	storm: (fleet: Fleet, request: StormRequest) => storm(fleet, request),
	kill: (fleet: Fleet, request: DurabilityRequest) => killAfterSeen(fleet, request),
	count: (fleet: Fleet, request: { room: string }) => countRecords(fleet, request),
	churn: (fleet: Fleet, request: ChurnRequest) => churnBoards(fleet, request),
	pen: (fleet: Fleet, request: PenRequest) => drawStrokes(fleet, request),
	async closeAll(fleet: Fleet, _request: object) {
		fleet.closeAll()
		await sleep(200)
	},
}

export type CallName = keyof typeof CALLS
export type CallRequest<Name extends CallName> = Parameters<(typeof CALLS)[Name]>[1]
export type CallAnswer<Name extends CallName> = Awaited<ReturnType<(typeof CALLS)[Name]>>
/** Between the two processes. */
export type CallMessage = { id: number; name: CallName; request: unknown }
export type AnswerMessage = { id: number; answer?: unknown; error?: string }
