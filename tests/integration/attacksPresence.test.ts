// Rows W1 of docs/security.md: hostile presence.
import { describe, expect, test } from 'vitest'
import { attackedBoard } from './attackHarness'

const board = attackedBoard()

describe('presence', () => {
	test('W1: states of others, 20,000 ids and 1 MB are passed over without blame', async () => {
		const client = await board.attacker()
		client.sendPresence(666, 1, { x: 1, y: 1 })
		client.sendPresences([[board.victim.doc.clientID, 999, { x: 6, y: 6, n: 'Mallory' }]])
		client.sendPresences(Array.from({ length: 20_000 }, (_, i) => [i + 1000, 1, {}]))
		client.sendPresence(666, 2, { x: 2, y: 2, junk: 'x'.repeat(1024 * 1024) })
		client.sendPresence(666, 3, { x: 3, y: 3 })
		await expect.poll(() => board.observer.awareness.getStates().get(666)?.x).toBe(3)
		expect([...board.observer.awareness.getStates().keys()].sort()).toEqual(
			[666, board.victim.doc.clientID, board.observer.doc.clientID].sort()
		)
		expect(board.observer.awareness.getStates().get(board.victim.doc.clientID)?.n).toBe('name of anna-0001')
		expect(client.code).toBeNull()
	})

	test.each<[field: string, value: unknown]>([
		['v', [0, 0, 1e9, 1]],
		['v', [0, 0, 0, 0]],
		['v', [0, 0, 1]],
		['v', ['0', 0, 1, 1]],
		['f', -1],
		['f', 2 ** 40],
		['f', 'anna'],
		['t', 'x'.repeat(200)],
		['t', '<b>'],
		['del', 'shape:../../x'],
		['del', 'page:page'],
		['at', [1]],
		['at', ['x', 1]],
		['at', [1, 2, 3, -4]],
		['at', Array.from({ length: 500 }, () => 1)],
		['edit', `shape:${'x'.repeat(200)}`],
	])('W1: a state whose %s is %j reaches nobody, and the last honest one stays', async (field, value) => {
		const client = await board.attacker()
		client.sendPresence(666, 1, { x: 1, y: 1, t: 'lc', v: [0, 0, 800, 600], f: board.victim.doc.clientID })
		const seen = () => board.observer.awareness.getStates().get(666)
		await expect.poll(() => seen()?.x).toBe(1)
		client.sendPresence(666, 2, { x: 2, y: 2, [field]: value })
		client.sendPresence(666, 3, { y: 3, t: 'd' })
		await expect.poll(() => seen()?.y).toBe(3)
		expect(seen()).toMatchObject({ y: 3, t: 'd' })
		expect(seen()?.x).toBeUndefined()
		expect(client.code).toBeNull()
	})

	test('W1: name, colour and participant are the server’s also beside the newer fields', async () => {
		const client = await board.attacker()
		client.sendPresence(666, 1, { t: 'l', n: 'Mallory', c: 7, p: 'someone', junk: { deep: 1 } })
		const seen = () => board.observer.awareness.getStates().get(666)
		await expect.poll(() => seen()?.t).toBe('l')
		expect(seen()).not.toMatchObject({ n: 'Mallory' })
		expect(seen()).not.toMatchObject({ p: 'someone' })
		expect(seen()).not.toHaveProperty('junk')
	})

	test('W1: 1000 messages at once reach the others coalesced', async () => {
		const client = await board.attacker()
		const watcher = await board.attacker('carl-0001.participate')
		for (let i = 1; i <= 1000; i++) client.sendPresence(666, i, { x: i, y: 0 })
		await expect.poll(() => watcher.presences().at(-1)?.state?.x).toBe(1000)
		expect(watcher.presences().filter(({ id }) => id === 666).length).toBeLessThan(20)
	})

	test('W1: thousands of messages for long close with 4429', async () => {
		const client = await board.attacker()
		for (let i = 1; i <= 5000; i++) client.sendPresence(666, i, {})
		await expect.poll(() => client.code).toBe(4429)
		await board.expectServerLives()
	})
})
