// What every BoardStore does. A new implementation passes this suite before anything else.
import { afterEach, describe, expect, test } from 'vitest'
import type { BoardId, ParticipantId } from '#shared/ids'
import {
	BoardDeletedError,
	type BoardStore,
	type LoadedBoard,
	StoreClosedError,
} from '../../server/storage/BoardStore'

const BOARD = 'board-one' as BoardId
const OTHER = 'board-two' as BoardId
const AINO = 'participant-aino' as ParticipantId
const bytes = (...values: number[]) => Uint8Array.from(values)
const updatesOf = (loaded: LoadedBoard | null) => loaded?.updates.map(({ update }) => [...update])

async function boardsIn(store: BoardStore) {
	const boards = []
	for await (const board of store.list()) boards.push(board)
	return boards
}

/** A place for boards that can be opened, closed and, when `survivesClosing`, opened again. */
export type BoardStorePlace = {
	open(): Promise<BoardStore>
	survivesClosing: boolean
	remove(): Promise<void>
}

/** Runs the suite on one implementation. */
export function runBoardStoreContract(name: string, makePlace: () => Promise<BoardStorePlace>): void {
	describe(`${name} as a BoardStore`, () => {
		const places: BoardStorePlace[] = []
		const stores: BoardStore[] = []
		const openPlace = async () => {
			const place = await makePlace()
			places.push(place)
			const open = async () => {
				const store = await place.open()
				stores.push(store)
				return store
			}
			return { open, survivesClosing: place.survivesClosing }
		}
		const openStore = async () => (await openPlace()).open()
		afterEach(async () => {
			for (const store of stores.splice(0)) await store.close()
			for (const place of places.splice(0)) await place.remove()
		})

		test('knows no board that nobody wrote to', async () => {
			const store = await openStore()
			expect(await store.load(BOARD)).toBeNull()
		})

		test('numbers the entries of each board from 1 in the order of the calls', async () => {
			const store = await openStore()
			const appends = [1, 2, 3].map((value) => store.append(BOARD, { update: bytes(value) }))
			const other = store.append(OTHER, { update: bytes(9) })
			expect(await Promise.all(appends.map(({ durable }) => durable))).toEqual([1, 2, 3])
			expect(await other.durable).toBe(1)
			expect(updatesOf(await store.load(BOARD))).toEqual([[1], [2], [3]])
		})

		test('makes entries durable in the order of the calls, also when many write at once', async () => {
			const store = await openStore()
			const order: number[] = []
			await Promise.all(
				Array.from({ length: 300 }, async (_, index) => {
					if (index % 7 === 0) await Promise.resolve()
					order.push(await store.append(BOARD, { update: bytes(index & 255) }).durable)
				})
			)
			expect(order).toEqual(Array.from({ length: 300 }, (_, index) => index + 1))
		})

		test('says that an entry is written before or when it is durable', async () => {
			const store = await openStore()
			const { written, durable } = store.append(BOARD, { update: bytes(1) })
			expect(await written).toBe(true)
			expect(await durable).toBe(1)
		})

		test('writes an entry that can wait when somebody is to see it, or by itself a little later', async () => {
			const store = await openStore()
			const seen = store.append(BOARD, { update: bytes(1) }, 'when-asked')
			store.write(BOARD)
			expect(await seen.written).toBe(true)
			expect(await seen.durable).toBe(1)
			// By then nothing is under way that could take the next one with it.
			await new Promise(setImmediate)
			const unseen = store.append(BOARD, { update: bytes(2) }, 'when-asked')
			expect(await unseen.written).toBe(true)
			expect(await unseen.durable).toBe(2)
			expect(updatesOf(await store.load(BOARD))).toEqual([[1], [2]])
		})

		test('has entries that can wait in what is loaded, released and closed', async () => {
			const { open, survivesClosing } = await openPlace()
			const store = await open()
			const durable = [store.append(BOARD, { update: bytes(1) }, 'when-asked').durable]
			expect(updatesOf(await store.load(BOARD))).toEqual([[1]])
			durable.push(store.append(BOARD, { update: bytes(2) }, 'when-asked').durable)
			await store.release(BOARD)
			durable.push(store.append(BOARD, { update: bytes(3) }, 'when-asked').durable)
			await store.close()
			expect(await Promise.all(durable)).toEqual([1, 2, 3])
			if (survivesClosing) expect(updatesOf(await (await open()).load(BOARD))).toEqual([[1], [2], [3]])
		})

		test('gives back who wrote an entry, which client ids became theirs, and when it came', async () => {
			const store = await openStore()
			const before = Date.now()
			await store.append(BOARD, { update: bytes(1), by: AINO, owns: [7, 2 ** 32 - 1] }).durable
			await store.append(BOARD, { update: bytes(2) }).durable
			const [first, second] = (await store.load(BOARD))?.updates ?? []
			expect(first).toMatchObject({ seq: 1, by: AINO, owns: [7, 2 ** 32 - 1] })
			expect(first?.atMs).toBeGreaterThanOrEqual(before)
			expect(first?.atMs).toBeLessThanOrEqual(Date.now())
			expect(second?.by).toBeUndefined()
			expect(second?.owns).toBeUndefined()
		})

		test('loads entries that were accepted and are not durable yet', async () => {
			const store = await openStore()
			await store.append(BOARD, { update: bytes(1) }).durable
			const late = store.append(BOARD, { update: bytes(2) })
			expect(updatesOf(await store.load(BOARD))).toEqual([[1], [2]])
			expect(await late.durable).toBe(2)
		})

		test('keeps large and empty updates byte for byte', async () => {
			const store = await openStore()
			const large = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 31) & 255)
			await Promise.all([large, bytes(), large].map((update) => store.append(BOARD, { update }).durable))
			const loaded = await store.load(BOARD)
			expect(loaded?.updates.map(({ update }) => Buffer.compare(update, large))).toEqual([0, -1, 0])
		})

		test('starts a load from the checkpoint, with its owners, and keeps what came after it', async () => {
			const store = await openStore()
			for (const value of [1, 2, 3]) await store.append(BOARD, { update: bytes(value) }).durable
			const owners = new Map([[7, AINO]])
			await store.compact(BOARD, { state: bytes(100), owners, upTo: 2 })
			const loaded = await store.load(BOARD)
			expect([...(loaded?.checkpoint?.state ?? [])]).toEqual([100])
			expect(loaded?.checkpoint?.upTo).toBe(2)
			expect(loaded?.checkpoint?.owners).toEqual(owners)
			expect(loaded?.updates.filter(({ seq }) => seq > 2).map(({ update }) => [...update])).toEqual([[3]])
			expect(loaded?.lastSeq).toBe(3)
			expect(await store.append(BOARD, { update: bytes(4) }).durable).toBe(4)
		})

		test('keeps entries that are appended while it compacts', async () => {
			const store = await openStore()
			const appends = []
			for (let round = 0; round < 10; round++) {
				const upTo = await store.append(BOARD, { update: bytes(round) }).durable
				const compacting = store.compact(BOARD, { state: bytes(round), owners: new Map(), upTo })
				for (let more = 0; more < 5; more++) appends.push(store.append(BOARD, { update: bytes(round, more) }))
				await compacting
			}
			await Promise.all(appends.map(({ durable }) => durable))
			const loaded = await store.load(BOARD)
			expect(loaded?.lastSeq).toBe(60)
			expect(loaded?.damage).toEqual([])
			const upTo = loaded?.checkpoint?.upTo ?? 0
			expect(upTo).toBe(55)
			expect(loaded?.updates.map(({ seq }) => seq).filter((seq) => seq > upTo)).toEqual([56, 57, 58, 59, 60])
		})

		test('does not go back to an older checkpoint, and takes none of what is not there yet', async () => {
			const store = await openStore()
			for (const value of [1, 2]) await store.append(BOARD, { update: bytes(value) }).durable
			await store.compact(BOARD, { state: bytes(102), owners: new Map(), upTo: 2 })
			await store.compact(BOARD, { state: bytes(101), owners: new Map(), upTo: 1 })
			expect((await store.load(BOARD))?.checkpoint?.upTo).toBe(2)
			await expect(store.compact(BOARD, { state: bytes(1), owners: new Map(), upTo: 3 })).rejects.toThrow(
				RangeError
			)
		})

		test('goes on with a board after releasing it', async () => {
			const store = await openStore()
			await store.append(BOARD, { update: bytes(1) }).durable
			const late = store.append(BOARD, { update: bytes(2) })
			await store.release(BOARD)
			expect(store.health(BOARD).pending).toBe(0)
			expect(await late.durable).toBe(2)
			expect(await store.append(BOARD, { update: bytes(3) }).durable).toBe(3)
			expect(updatesOf(await store.load(BOARD))).toEqual([[1], [2], [3]])
		})

		test('loses nothing when appends, loads and releases of a board cross each other', async () => {
			const store = await openStore()
			const work: Promise<unknown>[] = []
			for (let round = 0; round < 100; round++) {
				work.push(store.append(BOARD, { update: bytes(round) }).durable)
				if (round % 3 === 0) work.push(store.release(BOARD))
				if (round % 4 === 0)
					work.push(
						store.load(BOARD).then((loaded) => expect(loaded?.lastSeq).toBeGreaterThanOrEqual(round + 1))
					)
				if (round % 5 === 0) await work.at(-1)
			}
			await Promise.all(work)
			expect(updatesOf(await store.load(BOARD))).toEqual(Array.from({ length: 100 }, (_, index) => [index]))
		})

		test('lists boards with their size and time', async () => {
			const store = await openStore()
			await store.append(BOARD, { update: new Uint8Array(1000) }).durable
			await store.append(OTHER, { update: bytes(1) }).durable
			const listed = await boardsIn(store)
			expect(listed.map(({ board }) => board).sort()).toEqual([BOARD, OTHER])
			expect(listed.find(({ board }) => board === BOARD)?.bytes).toBeGreaterThanOrEqual(1000)
			expect(Math.abs((listed[0]?.updatedAtMs ?? 0) - Date.now())).toBeLessThan(60_000)
		})

		test('forgets a deleted board for good and refuses a late entry', async () => {
			const store = await openStore()
			await store.append(BOARD, { update: bytes(1) }).durable
			await store.delete(BOARD)
			const late = store.append(BOARD, { update: bytes(2) })
			expect(await late.written).toBe(false)
			await expect(late.durable).rejects.toThrow(BoardDeletedError)
			await expect(store.compact(BOARD, { state: bytes(1), owners: new Map(), upTo: 1 })).rejects.toThrow(
				BoardDeletedError
			)
			expect(await store.load(BOARD)).toBeNull()
			expect(await boardsIn(store)).toEqual([])
		})

		test('makes entries durable or refuses them when it closes, and refuses all later ones', async () => {
			const store = await openStore()
			const early = store.append(BOARD, { update: bytes(1) })
			await store.close()
			expect(await early.durable).toBe(1)
			const late = store.append(BOARD, { update: bytes(2) })
			expect(await late.written).toBe(false)
			await expect(late.durable).rejects.toThrow(StoreClosedError)
			await expect(store.load(BOARD)).rejects.toThrow(StoreClosedError)
		})

		test('is healthy and holds nothing back on a good disk', async () => {
			const store = await openStore()
			await store.append(BOARD, { update: bytes(1) }).durable
			expect(store.health()).toEqual({ writable: true, pending: 0 })
			expect(store.health(BOARD)).toEqual({ writable: true, pending: 0 })
		})

		test('finds everything again after a restart, and that it was closed in order', async (context) => {
			const place = await openPlace()
			if (!place.survivesClosing) return context.skip('kept in memory only')
			const first = await place.open()
			for (const value of [1, 2, 3]) await first.append(BOARD, { update: bytes(value), by: AINO }).durable
			await first.compact(BOARD, { state: bytes(100), owners: new Map([[7, AINO]]), upTo: 2 })
			await first.append(OTHER, { update: bytes(9) }).durable
			await first.delete(OTHER)
			await first.close()

			const second = await place.open()
			const loaded = await second.load(BOARD)
			expect(loaded).toMatchObject({ lastSeq: 3, damage: [], uncleanStop: false })
			expect(loaded?.checkpoint?.owners).toEqual(new Map([[7, AINO]]))
			expect(loaded?.updates.filter(({ seq }) => seq > 2)).toMatchObject([{ seq: 3, by: AINO }])
			expect(await second.append(BOARD, { update: bytes(4) }).durable).toBe(4)
			await expect(second.append(OTHER, { update: bytes(1) }).durable).rejects.toThrow(BoardDeletedError)
			expect(await second.load(OTHER)).toBeNull()
		})
	})
}
