import { createTLStore } from 'tldraw'
import { expect, test } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { PresenceSync } from '../../client/board/sync/PresenceSync'

function startPresence() {
	const awareness = new Awareness(new Y.Doc())
	const told = { people: [] as string[][], presences: 0 }
	const presence = new PresenceSync({
		awareness,
		store: createTLStore(),
		participantId: 'me',
		name: 'Aino',
		onPeopleChange: (people) => void told.people.push(people.map(({ name }) => name)),
		onPresence: () => void told.presences++,
	})
	/** Somebody else's state arrives, as the provider writes it. */
	const say = (clock: number, state: object) => {
		awareness.states.set(7, state)
		awareness.meta.set(7, { clock, lastUpdated: 0 })
		awareness.emit('change', [{ added: [], updated: [7], removed: [] }, 'remote'])
	}
	return { presence, told, say, stop: () => awareness.destroy() }
}

test('a pointer that moves is no news of the people, a name is', () => {
	const { presence, told, say, stop } = startPresence()
	say(1, { p: 'him', n: 'Eero', c: 1, x: 10, y: 10 })
	const before = { people: told.people.length, presences: told.presences }
	for (let at = 2; at < 20; at++) say(at, { p: 'him', n: 'Eero', c: 1, x: at, y: at })
	expect(told.presences - before.presences).toBe(18)
	expect(told.people.length).toBe(before.people)
	say(20, { p: 'him', n: 'Eero K', c: 1, x: 10, y: 10 })
	expect(told.people.at(-1)).toEqual(['Aino', 'Eero K'])
	presence.dispose()
	stop()
})
