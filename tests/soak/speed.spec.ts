// How soon one can write, at 4x CPU slowdown, 1.6 Mbit/s and 150 ms. The aims are those of docs/benchmarks.md, measured by
// `npm run bench:load` on a machine that does nothing else; the bounds here are four times as wide: a change that makes
// it far slower is seen, and a machine that does much else at the same time is not.

import { expect, test } from '../e2e/fixtures'
import { firstVisit, homeLcpMs, median, repeatVisit, returningDevice } from '../helpers/slowVisits'
import { createSession } from '../helpers/stockClient'
import type { TestServer } from '../helpers/testServer'

const MAX_REPEAT_MS = 8000
const MAX_FIRST_MS = 20_000
const MAX_LCP_MS = 6000
const ROUNDS = 3

async function addressOf(server: TestServer): Promise<string> {
	const { boards, secrets } = await createSession(server.url)
	return `${server.url}/b/${boards[0]?.boardId}#${secrets.participate}`
}

async function medianOf(what: string, measure: (round: number) => Promise<number>): Promise<number> {
	const figures: number[] = []
	for (let round = 0; round < ROUNDS; round++) figures.push(Math.round(await measure(round)))
	console.info(`${what}: ${figures.join(', ')} ms`)
	return median(figures)
}

test('on a slow tablet and a slow network a device that comes back writes within seconds', async ({
	launchOptions,
	server,
}) => {
	const address = await addressOf(server)
	const device = await returningDevice(launchOptions, address)
	const timeMs = await medianOf(
		'repeat visit',
		async (round) => (await repeatVisit(device, address, round)).openMs
	)
	await device.close()
	expect(timeMs).toBeLessThan(MAX_REPEAT_MS)
})

test('on a slow tablet and a slow network a new device writes within seconds', async ({
	browser,
	server,
}) => {
	const address = await addressOf(server)
	const timeMs = await medianOf(
		'first visit',
		async (round) => (await firstVisit(browser, address, round)).openMs
	)
	expect(timeMs).toBeLessThan(MAX_FIRST_MS)
})

test('on a slow tablet and a slow network the home page is there soon', async ({ browser, server }) => {
	const timeMs = await medianOf('home LCP', () => homeLcpMs(browser, server.url))
	expect(timeMs).toBeLessThan(MAX_LCP_MS)
})
