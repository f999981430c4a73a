// Row B4 of docs/security.md, bounded; `npm run test:soak` plays the full ten million and one million.
import { expect, test } from 'vitest'
import { recordsOf } from '#shared/boardDoc'
import { fuzzInProcess } from '../helpers/fuzzInProcess'
import { fuzzSocket } from '../helpers/fuzzSocket'
import { attackedBoard } from './attackHarness'
import { BOARD } from './roomsHarness'

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_000)
const board = attackedBoard()

test(`B4: 20,000 mutants of 30 honest updates crash nothing and none takes 50 ms (SEED=${SEED})`, () => {
	const { taken, refused } = fuzzInProcess({ seed: SEED, from: 0, to: 20_000 })
	expect(taken).toBeGreaterThan(100)
	expect(refused).toBeGreaterThan(10_000)
}, 60_000)

test(`B4: 2,000 mutants over the socket leave the honest pair and its work alone (SEED=${SEED})`, async () => {
	const { sockets } = await fuzzSocket(() => board.attacker(), { seed: SEED, from: 0, to: 2000 })
	expect(sockets).toBeGreaterThan(10)
	await board.expectServerLives()
	const room = await board.server.rooms.open(BOARD)
	expect(room.read((doc) => recordsOf(doc).get('shape:honest')?.get('p.richText')?.toString())).toBe('mine')
}, 60_000)
