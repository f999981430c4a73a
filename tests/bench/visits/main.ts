// `npm run bench:load`: how soon one can write on a board, and when the home page is there, on a slow device and network.
// Prints a markdown table; docs/benchmarks.md says what the figures mean.
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from '@playwright/test'
import {
	firstVisit,
	homeLcpMs,
	median,
	repeatVisit,
	returningDevice,
	type Visit,
} from '../../helpers/slowVisits'
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

/** Prints the medians of some rounds, all figures, and how busy the machine was altogether. */
async function rows(
	what: readonly [name: string, aimMs: number | null][],
	measure: (round: number) => Promise<readonly number[]>
): Promise<void> {
	const rounds: (readonly number[])[] = []
	const startedAtMs = performance.now()
	const busyBefore = machineBusySeconds()
	for (let round = 0; round < ROUNDS; round++) rounds.push(await measure(round))
	const cores = (machineBusySeconds() - busyBefore) / ((performance.now() - startedAtMs) / 1000)
	for (const [at, [name, aimMs]] of what.entries()) {
		const figures = rounds.map((figures) => Math.round(figures[at] ?? Number.NaN))
		const busy = `${cores.toFixed(1)} of ${cpus().length}`
		console.log(`| ${name} | ${aimMs ?? ''} | ${median(figures)} | ${figures.join(', ')} | ${busy} |`)
	}
}

const timesOf = ({ toolsMs, openMs, writtenMs }: Visit) => [toolsMs, openMs, writtenMs]

async function measure(browser: Browser, launch: LaunchOptions, url: string): Promise<void> {
	const address = await boardAddress(url)
	const device = await returningDevice(launch, address)
	await rows(
		[
			['board, repeat visit: tools and notes are there', null],
			['a note is open to write in', 2000],
			['a word stands in it', null],
		],
		async (round) => timesOf(await repeatVisit(device, address, round))
	)
	await device.close()
	const other = await boardAddress(url)
	await rows(
		[
			['board, first visit: tools and notes are there', null],
			['a note is open to write in', 5000],
			['a word stands in it', null],
		],
		async (round) => timesOf(await firstVisit(browser, other, round))
	)
	await rows([['home page, largest paint', 1500]], async () => [await homeLcpMs(browser, url)])
}

const clientDir = process.env.CLIENT_DIR ?? join(ROOT, 'dist/client')
if (!existsSync(join(clientDir, 'index.html'))) throw new Error('Run `npm run build` first.')
const systemChromium = '/usr/bin/chromium'
const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(systemChromium) ? systemChromium : undefined)
const launch = {
	...(executablePath ? { executablePath } : {}),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
}
const browser = await chromium.launch(launch)
const server = await startTestServer({ clientDir })
try {
	const [cpu] = cpus()
	console.log(
		`${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpu?.model}, Node ${process.version}\n`
	)
	console.log('| ms | aim | median | all | cores busy |\n|---|---|---|---|---|')
	await measure(browser, launch, server.url)
} finally {
	await browser.close()
	await server.stop()
}
