// `npm run bench:load`: how soon one can write on a board, and when the home page is there, on a slow device and network.
// Prints a markdown table; docs/benchmarks.md says what the figures mean.
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { firstVisitMs, homeLcpMs, median, repeatVisitMs, returningDevice } from '../../helpers/slowVisits'
import { createSession } from '../../helpers/stockClient'
import { startTestServer } from '../../helpers/testServer'
import { machineBusySeconds } from '../machine'

const ROUNDS = 5
const ROOT = join(import.meta.dirname, '../../..')

/** What a board is asked for: persona template, and the notes of the visits before. */
async function boardAddress(url: string): Promise<string> {
	const { boards, secrets } = await createSession(url)
	return `${url}/b/${boards[0]?.boardId}#${secrets.participate}`
}

/** Prints the median of some rounds, all of them, and how busy the machine was altogether. */
async function row(what: string, aimMs: number, measure: (round: number) => Promise<number>): Promise<void> {
	const figures: number[] = []
	const startedAtMs = performance.now()
	const busyBefore = machineBusySeconds()
	for (let round = 0; round < ROUNDS; round++) figures.push(Math.round(await measure(round)))
	const cores = (machineBusySeconds() - busyBefore) / ((performance.now() - startedAtMs) / 1000)
	const all = figures.join(', ')
	console.log(
		`| ${what} | ${aimMs} | ${median(figures)} | ${all} | ${cores.toFixed(1)} of ${cpus().length} |`
	)
}

async function measure(browser: Browser, url: string): Promise<void> {
	const address = await boardAddress(url)
	const device = await returningDevice(browser, address)
	await row('board, repeat visit', 2000, (round) => repeatVisitMs(device, address, round))
	await device.close()
	const other = await boardAddress(url)
	await row('board, first visit', 5000, (round) => firstVisitMs(browser, other, round))
	await row('home page, largest paint', 1500, () => homeLcpMs(browser, url))
}

const clientDir = process.env.CLIENT_DIR ?? join(ROOT, 'dist/client')
if (!existsSync(join(clientDir, 'index.html'))) throw new Error('Run `npm run build` first.')
const systemChromium = '/usr/bin/chromium'
const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(systemChromium) ? systemChromium : undefined)
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
})
const server = await startTestServer({ clientDir })
try {
	const [cpu] = cpus()
	console.log(
		`${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpu?.model}, Node ${process.version}\n`
	)
	console.log('| ms | aim | median | all | cores busy |\n|---|---|---|---|---|')
	await measure(browser, server.url)
} finally {
	await browser.close()
	await server.stop()
}
