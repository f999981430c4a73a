// Row B4 of docs/security.md in full. A failure names seed and mutant: `SEED=… FUZZ_FROM=…` goes on there.
import { expect, test } from 'vitest'
import { fuzzInProcess } from '../helpers/fuzzInProcess'
import { fuzzSocket } from '../helpers/fuzzSocket'
import { attackedBoard } from '../integration/attackHarness'

const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_000)
const FROM = Number(process.env.FUZZ_FROM ?? 0)
const MUTANTS = Number(process.env.FUZZ_MUTANTS ?? 10_000_000)
const SOCKET_MUTANTS = Number(process.env.FUZZ_SOCKET_MUTANTS ?? 1_000_000)
const STEP = 100_000
const board = attackedBoard()

test(`B4: ${MUTANTS} mutants in process (SEED=${SEED})`, () => {
	// From the beginning of a document, so that a failure found there is found again.
	for (let from = FROM - (FROM % STEP); from < MUTANTS; from += STEP) {
		const { taken, slowestMs } = fuzzInProcess({ seed: SEED, from, to: Math.min(from + STEP, MUTANTS) })
		console.log(`SEED=${SEED} FUZZ_FROM=${from + STEP}: ${taken} taken, slowest ${slowestMs.toFixed(1)} ms`)
	}
})

test(`B4: ${SOCKET_MUTANTS} mutants over the socket (SEED=${SEED})`, async () => {
	for (let from = 0; from < SOCKET_MUTANTS; from += STEP) {
		const to = Math.min(from + STEP, SOCKET_MUTANTS)
		const { sockets } = await fuzzSocket(() => board.attacker(), { seed: SEED, from, to })
		console.log(`SEED=${SEED}: ${to} mutants, ${sockets} sockets in the last step`)
		await board.expectServerLives()
	}
	expect(board.server.rooms.size.rooms).toBe(1)
})
