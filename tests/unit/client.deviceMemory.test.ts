import { describe, expect, test } from 'vitest'
import { createDeviceMemory, type KeyValueStore } from '../../client/app/deviceMemory'

/** A real store of strings, as the browser's is, in a Map. */
function textStore(): KeyValueStore & { texts: Map<string, string> } {
	const texts = new Map<string, string>()
	return {
		texts,
		getItem: (key) => texts.get(key) ?? null,
		setItem: (key, value) => void texts.set(key, value),
	}
}
const boardOf = (sessionId: string, openedAtMs = 1) => ({
	sessionId,
	secret: 'secret',
	title: 'Board',
	openedAtMs,
})

describe('device memory', () => {
	test('is there again after a reload', () => {
		const store = textStore()
		createDeviceMemory('k', store).keepBoard('board', boardOf('session'), 'participant key')
		const reloaded = createDeviceMemory('k', store).read()
		expect(reloaded.boards.board).toEqual(boardOf('session'))
		expect(reloaded.participantKeys.session).toBe('participant key')
	})
	test('keeps what another tab has written meanwhile', () => {
		const store = textStore()
		const one = createDeviceMemory('k', store)
		const other = createDeviceMemory('k', store)
		one.keepBoard('a', boardOf('s1'), 'key 1')
		other.change({ name: 'Aino' })
		one.keepBoard('b', boardOf('s2'), 'key 2')
		expect(createDeviceMemory('k', store).read()).toMatchObject({ name: 'Aino', boards: { a: {}, b: {} } })
	})
	test('forgets a board together with who this device was there', () => {
		const store = textStore()
		const memory = createDeviceMemory('k', store)
		memory.keepBoard('a', boardOf('s1'), 'key 1')
		memory.keepBoard('b', boardOf('s2'), 'key 2')
		memory.forgetBoard('a')
		expect(memory.read().participantKeys).toEqual({ s2: 'key 2' })
		expect([...store.texts.values()].join()).not.toContain('key 1')
	})
	test('keeps the participant key while another board of the session is kept', () => {
		const memory = createDeviceMemory('k', textStore())
		memory.keepBoard('a', boardOf('s'), 'key')
		memory.keepBoard('b', boardOf('s'), 'key')
		memory.forgetBoard('a')
		expect(memory.read().participantKeys).toEqual({ s: 'key' })
	})
	test.each(['not json', '{"name":5}', 'null', '[]'])(
		'starts over from what it did not write: %s',
		(text) => {
			const store = textStore()
			store.setItem('k', text)
			expect(createDeviceMemory('k', store).read()).toMatchObject({ name: '', boards: {} })
		}
	)
	test('works on without a store, and where the store is full', () => {
		const full: KeyValueStore = {
			getItem: () => null,
			setItem: () => {
				throw new DOMException('full', 'QuotaExceededError')
			},
		}
		for (const store of [null, full]) {
			const memory = createDeviceMemory('k', store)
			memory.change({ name: 'Aino' })
			memory.keepBoard('a', boardOf('s'), 'key')
			expect(memory.read()).toMatchObject({ name: 'Aino', boards: { a: {} } })
		}
	})
	test('tells its listeners until they leave', () => {
		const memory = createDeviceMemory('k', null)
		const heard: string[] = []
		const leave = memory.subscribe(() => heard.push(memory.read().name))
		memory.change({ name: 'Aino' })
		leave()
		memory.change({ name: 'Eero' })
		expect(heard).toEqual(['Aino'])
	})
})
