// What every AssetStore does. A new implementation passes this suite before anything else.
import { afterEach, describe, expect, test } from 'vitest'
import type { AssetHash, SessionId } from '#shared/ids'
import type { AssetStore } from '../../server/storage/AssetStore'
import { assetHashOf } from '../../server/storage/assetHash'

/** A place for pictures that can be opened and, when `survivesClosing`, opened again. */
export type AssetStorePlace = {
	open(): Promise<AssetStore>
	survivesClosing: boolean
	remove(): Promise<void>
}

const MUCH = 1000
const one = 'session-one' as SessionId
const two = 'session-two' as SessionId
const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Runs the suite on one implementation. */
export function runAssetStoreContract(name: string, makePlace: () => Promise<AssetStorePlace>): void {
	describe(`${name} as an AssetStore`, () => {
		const places: AssetStorePlace[] = []
		const openPlace = async () => {
			const place = await makePlace()
			places.push(place)
			return place
		}
		const openStore = async () => (await openPlace()).open()
		afterEach(async () => {
			for (const place of places.splice(0)) await place.remove()
		})

		test('gives back the bytes that were put, by the SHA-256 of them', async () => {
			const store = await openStore()
			const bytes = bytesOf('a picture')
			const put = await store.put(one, bytes, MUCH)
			expect(put).toEqual({ ok: true, hash: assetHashOf(bytes) })
			expect(Buffer.from((await store.read(one, assetHashOf(bytes)))!)).toEqual(Buffer.from(bytes))
		})

		test('keeps the same bytes once in a session', async () => {
			const store = await openStore()
			const puts = await Promise.all([1, 2, 3].map(() => store.put(one, bytesOf('twins'), MUCH)))
			expect(new Set(puts.map((put) => put.ok && put.hash)).size).toBe(1)
			expect(await store.usedBytes(one)).toBe(5)
		})

		test('shows a session only its own pictures', async () => {
			const store = await openStore()
			await store.put(one, bytesOf('mine'), MUCH)
			expect(await store.read(two, assetHashOf(bytesOf('mine')))).toBeNull()
			expect(await store.usedBytes(two)).toBe(0)
		})

		test('knows nothing that nobody put', async () => {
			const store = await openStore()
			expect(await store.read(one, '0'.repeat(64) as AssetHash)).toBeNull()
			expect(await store.sessions()).toEqual([])
		})

		test('never takes more than the session may have, even when many come at once', async () => {
			const store = await openStore()
			const puts = await Promise.all(
				Array.from({ length: 10 }, (_, n) => store.put(one, bytesOf(`ten bytes${n}`), 35))
			)
			expect(puts.filter((put) => put.ok)).toHaveLength(3)
			expect(puts.find((put) => !put.ok)).toEqual({ ok: false, reason: 'no-room' })
			expect(await store.usedBytes(one)).toBe(30)
			expect((await store.put(two, bytesOf('elsewhere'), 35)).ok).toBe(true)
		})

		test('erases all pictures of one session for good and leaves the others', async () => {
			const store = await openStore()
			const bytes = bytesOf('to be forgotten')
			await store.put(one, bytes, MUCH)
			await store.put(two, bytes, MUCH)
			expect((await store.sessions()).sort()).toEqual([one, two])
			await store.erase(one)
			expect(await store.read(one, assetHashOf(bytes))).toBeNull()
			expect(await store.put(one, bytes, MUCH)).toEqual({ ok: false, reason: 'gone' })
			expect(await store.sessions()).toEqual([two])
			expect(await store.read(two, assetHashOf(bytes))).not.toBeNull()
			await store.erase(one)
		})

		test('finds everything again after a restart, the room it takes included', async (context) => {
			const place = await openPlace()
			if (!place.survivesClosing) return context.skip('kept in memory only')
			await (await place.open()).put(one, bytesOf('here to stay'), MUCH)
			const again = await place.open()
			expect(await again.usedBytes(one)).toBe(12)
			expect(await again.sessions()).toEqual([one])
			expect(await again.read(one, assetHashOf(bytesOf('here to stay')))).not.toBeNull()
		})
	})
}
