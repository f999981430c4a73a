// What every MetadataStore does. A new implementation passes this suite before anything else.
import { afterEach, describe, expect, test } from 'vitest'
import type { BoardId, ParticipantId, SessionId } from '#shared/ids'
import type { MetadataStore } from '../../server/storage/MetadataStore'
import { sessionNamed } from './sessionNamed'

/** A place for sessions that can be opened, closed and, when `survivesClosing`, opened again. */
export type MetadataStorePlace = {
	open(): Promise<MetadataStore>
	survivesClosing: boolean
	remove(): Promise<void>
}

/** Runs the suite on one implementation. */
export function runMetadataStoreContract(name: string, makePlace: () => Promise<MetadataStorePlace>): void {
	describe(`${name} as a MetadataStore`, () => {
		const places: MetadataStorePlace[] = []
		const openPlace = async () => {
			const place = await makePlace()
			places.push(place)
			return place
		}
		const openStore = async () => (await openPlace()).open()
		afterEach(async () => {
			for (const place of places.splice(0)) await place.remove()
		})

		test('finds a session by its id, by its boards and by its code', async () => {
			const store = await openStore()
			const session = sessionNamed('a')
			await store.insert(session)
			await store.insert(sessionNamed('b'))
			expect(store.session(session.sessionId)).toEqual(session)
			expect(store.sessionOfBoard('board-of-a' as BoardId)).toEqual(session)
			expect(store.sessionOfCode('CODE-a')).toEqual(session)
			expect([...store.sessions()].map(({ sessionId }) => sessionId)).toEqual(['session-a', 'session-b'])
		})

		test('knows nothing that nobody inserted, whatever it is called', async () => {
			const store = await openStore()
			await store.insert(sessionNamed('a'))
			for (const id of ['constructor', '__proto__', 'toString']) {
				expect(store.session(id as SessionId)).toBeUndefined()
				expect(store.sessionOfBoard(id as BoardId)).toBeUndefined()
				expect(store.sessionOfCode(id)).toBeUndefined()
			}
			expect(await store.update('constructor' as SessionId, () => expect.unreachable())).toBe(false)
		})

		test('keeps its own copy of what is inserted', async () => {
			const store = await openStore()
			const session = sessionNamed('a')
			await store.insert(session)
			session.title = 'Changed outside'
			expect(store.session(session.sessionId)?.title).toBe('Session a')
		})

		test('refuses a second session with the same id', async () => {
			const store = await openStore()
			await store.insert(sessionNamed('a'))
			await expect(store.insert(sessionNamed('a', { title: 'Second' }))).rejects.toThrow()
			expect(store.session('session-a' as SessionId)?.title).toBe('Session a')
		})

		test('follows boards and codes that come and go', async () => {
			const store = await openStore()
			await store.insert(sessionNamed('a'))
			const changed = await store.update('session-a' as SessionId, (session) => {
				session.boards = [{ ...session.boards[0]!, boardId: 'board-new' as BoardId }]
				session.joinCode = { code: 'FRESH2', expiresAtMs: 20 }
			})
			expect(changed).toBe(true)
			expect(store.sessionOfBoard('board-of-a' as BoardId)).toBeUndefined()
			expect(store.sessionOfBoard('board-new' as BoardId)?.sessionId).toBe('session-a')
			expect(store.sessionOfCode('CODE-a')).toBeUndefined()
			expect(store.sessionOfCode('FRESH2')?.sessionId).toBe('session-a')
			await store.update('session-a' as SessionId, (session) => {
				session.joinCode = null
			})
			expect(store.sessionOfCode('FRESH2')).toBeUndefined()
		})

		test('means the session whose code lives longer when two have the same', async () => {
			const store = await openStore()
			await store.insert(sessionNamed('new', { joinCode: { code: 'SAME22', expiresAtMs: 20 } }))
			await store.insert(sessionNamed('old', { joinCode: { code: 'SAME22', expiresAtMs: 10 } }))
			expect(store.sessionOfCode('SAME22')?.sessionId).toBe('session-new')
			await store.delete('session-old' as SessionId)
			expect(store.sessionOfCode('SAME22')?.sessionId).toBe('session-new')
		})

		test('does all of a change or, when the change throws, nothing of it', async () => {
			const store = await openStore()
			await store.insert(sessionNamed('a'))
			const change = store.update('session-a' as SessionId, (session) => {
				session.title = 'Half'
				throw new Error('no')
			})
			await expect(change).rejects.toThrow('no')
			expect(store.session('session-a' as SessionId)?.title).toBe('Session a')
		})

		test('answers from memory before a write is durable', async () => {
			const store = await openStore()
			const inserting = store.insert(sessionNamed('a'))
			expect(store.session('session-a' as SessionId)).toBeDefined()
			const updating = store.update('session-a' as SessionId, (session) => {
				session.title = 'Newer'
			})
			expect(store.session('session-a' as SessionId)?.title).toBe('Newer')
			await Promise.all([inserting, updating])
		})

		test('forgets a deleted session with its boards and code', async () => {
			const store = await openStore()
			await store.insert(sessionNamed('a'))
			await store.delete('session-a' as SessionId)
			await store.delete('session-a' as SessionId)
			expect(store.session('session-a' as SessionId)).toBeUndefined()
			expect(store.sessionOfBoard('board-of-a' as BoardId)).toBeUndefined()
			expect(store.sessionOfCode('CODE-a')).toBeUndefined()
			expect([...store.sessions()]).toEqual([])
		})

		test('is healthy on a good disk', async () => {
			const store = await openStore()
			await store.insert(sessionNamed('a'))
			expect(store.health()).toEqual({ writable: true })
		})

		test('finds everything again after a restart', async (context) => {
			const place = await openPlace()
			if (!place.survivesClosing) return context.skip('kept in memory only')
			const first = await place.open()
			await Promise.all(Array.from({ length: 50 }, (_, index) => first.insert(sessionNamed(`${index}`))))
			await first.update('session-7' as SessionId, (session) => {
				session.participants['participant-2' as ParticipantId] = { name: '', joinedAtMs: 5 }
				session.promise = { canChange: 'The opening hours' }
			})
			await first.delete('session-8' as SessionId)
			const expected = [...first.sessions()]
			expect(expected).toHaveLength(49)
			await first.close()
			const second = await place.open()
			expect([...second.sessions()]).toEqual(expected)
			expect(second.sessionOfCode('CODE-7')?.promise).toEqual({ canChange: 'The opening hours' })
			await second.close()
		})
	})
}
