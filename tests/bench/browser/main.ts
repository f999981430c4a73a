// `npm run bench:browser`: the board in Chromium beside tldraw alone with the same notes, in one run.
// Prints a markdown table; docs/benchmarks.md says what the figures mean.
import { existsSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { recordsOf } from '#shared/boardDoc'
import { changeRecord, type PlainRecord, putRecord, readRecord } from '#shared/records/layout'
import { createSession, noteRecord, StockClient } from '../../helpers/stockClient'
import { startTestServer, type TestServer } from '../../helpers/testServer'
import { type Frames, installProbe, moveInPage, openBoard, pan, watchFrames } from './pageProbes'
import { buildPlainBoard, removePlainBoard, startPlainBoard } from './plainBoard'

const OPENINGS = 5
const PAN_ROUNDS = 5
const PAN_FRAMES = 150
const DRAGGED = 200
const DRAG_STEPS = 80
const DRAG_HZ = 20
const ROOT = join(import.meta.dirname, '../../..')

type Pair = { ours: number; alone: number }
type StorageState = Awaited<ReturnType<BrowserContext['storageState']>>
/** Where the two boards are, and what a device must know to enter ours. */
type Boards = Record<keyof Pair, string> & { device: StorageState }
type Row = { what: string; ours: number; alone: number; bound: string }

const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

function notes(count: number): PlainRecord[] {
	const columns = Math.ceil(Math.sqrt(count))
	return Array.from({ length: count }, (_, at) => ({
		...noteRecord(`shape:n${at + 1}`, `note ${at + 1} of a service that works for people`, {
			x: (at % columns) * 230,
			y: Math.floor(at / columns) * 230,
		}),
		index: `a${String(at + 1).padStart(5, '1')}V`,
	}))
}

async function ourBoard(server: TestServer, records: readonly PlainRecord[]) {
	const session = await createSession(server.url, 'blank')
	const [board] = session.boards
	if (!board) throw new Error('the session has no board')
	const writer = await StockClient.join(server.url, board.boardId, session.secrets.participate)
	// In pieces: the server takes a bounded number of messages a second and of values in one.
	for (let at = 0; at < records.length; at += 500)
		writer.doc.transact(() => {
			for (const record of records.slice(at, at + 500)) putRecord(recordsOf(writer.doc), record)
		})
	await writer.saved()
	return { url: `${server.url}/b/${board.boardId}#${session.secrets.participate}`, writer }
}

async function freshPage(browser: Browser, storageState?: StorageState): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 1440, height: 900 },
		...(storageState ? { storageState } : {}),
	})
	const page = await context.newPage()
	await installProbe(page)
	return page
}

/** What a device knows that has joined: it is not asked for a name again, but holds no copy of the board. */
async function joinedDevice(browser: Browser, url: string): Promise<StorageState> {
	const page = await freshPage(browser)
	await page.goto(url)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await page.locator('.tl-canvas').waitFor()
	const state = await page.context().storageState()
	await page.context().close()
	return state
}

type Openings = Record<'first' | 'again', Pair>

/** A device that opens the board for the first time, and the same device again. */
async function opening(browser: Browser, boards: Boards, shapes: number): Promise<Openings> {
	const times = { first: { ours: [], alone: [] }, again: { ours: [], alone: [] } } as Record<
		keyof Openings,
		Record<keyof Pair, number[]>
	>
	// One after the other and in turn, so that a busy moment of the machine hits both.
	for (let round = 0; round < OPENINGS; round++) {
		for (const side of ['alone', 'ours'] as const) {
			const page = await freshPage(browser, boards.device)
			times.first[side].push(await openBoard(page, boards[side], shapes))
			await page.goto('about:blank')
			times.again[side].push(await openBoard(page, boards[side], shapes))
			await page.context().close()
		}
	}
	const middle = ({ ours, alone }: Record<keyof Pair, number[]>) => ({
		ours: median(ours),
		alone: median(alone),
	})
	return { first: middle(times.first), again: middle(times.again) }
}

async function panning(pages: Record<keyof Pair, Page>): Promise<Record<keyof Pair, Frames>> {
	const rounds: Record<keyof Pair, Frames[]> = { ours: [], alone: [] }
	for (let round = 0; round < PAN_ROUNDS; round++) {
		for (const side of ['alone', 'ours'] as const) {
			await pages[side].bringToFront()
			rounds[side].push(await pan(pages[side], PAN_FRAMES))
		}
	}
	return { ours: medianFrames(rounds.ours), alone: medianFrames(rounds.alone) }
}

const medianFrames = (rounds: readonly Frames[]): Frames => ({
	medianMs: median(rounds.map((frames) => frames.medianMs)),
	p95Ms: median(rounds.map((frames) => frames.p95Ms)),
	busyMsPerFrame: median(rounds.map((frames) => frames.busyMsPerFrame)),
})

async function remoteDrag(writer: StockClient, ids: readonly string[]): Promise<void> {
	const root = recordsOf(writer.doc)
	const places = new Map(ids.map((id) => [id, readRecord(id, root.get(id))]))
	for (let step = 0; step < DRAG_STEPS; step++) {
		await new Promise((next) => setTimeout(next, 1000 / DRAG_HZ))
		writer.doc.transact(() => {
			for (const [id, from] of places) {
				const to = { ...from, x: Number(from.x) + 3, y: Number(from.y) + 2 }
				changeRecord(root, from, to)
				places.set(id, to)
			}
		})
	}
	await writer.saved()
}

async function dragging(pages: Record<keyof Pair, Page>, writer: StockClient, ids: readonly string[]) {
	await pages.alone.bringToFront()
	const alone = await watchFrames(pages.alone, () => moveInPage(pages.alone, ids, DRAG_STEPS, DRAG_HZ))
	await pages.ours.bringToFront()
	const ours = await watchFrames(pages.ours, () => remoteDrag(writer, ids))
	return { ours, alone }
}

/** One size of board, both pages. `says` is told what is done, for whoever waits. */
async function measure(
	browser: Browser,
	folder: string,
	count: number,
	says: (what: string) => void
): Promise<Row[]> {
	const server = await startTestServer({ clientDir: join(ROOT, 'dist/client') })
	const records = notes(count)
	const plain = await startPlainBoard(folder, records)
	const { url, writer } = await ourBoard(server, records)
	try {
		const boards = { ours: url, alone: plain.url, device: await joinedDevice(browser, url) }
		const { first, again } = await opening(browser, boards, count)
		says(`${count} notes: opened`)
		const rows: Row[] = [
			{ what: `open ${count} notes, first visit, ms`, ...first, bound: '1.3x' },
			{ what: `open ${count} notes again, ms`, ...again, bound: '1.3x' },
		]
		const pages = { ours: await freshPage(browser, boards.device), alone: await freshPage(browser) }
		for (const side of ['ours', 'alone'] as const) await openBoard(pages[side], boards[side], count)
		const panned = await panning(pages)
		says(`${count} notes: panned`)
		rows.push(...frameRows(`pan over ${count} notes`, panned, '1.1x'))
		if (count >= 2 * DRAGGED && count < 1000) {
			const ids = records.slice(0, DRAGGED).map(({ id }) => id)
			rows.push(
				...frameRows(
					`${DRAGGED} of ${count} notes moved by another`,
					await dragging(pages, writer, ids),
					'median < 34 ms'
				)
			)
		}
		await pages.ours.context().close()
		await pages.alone.context().close()
		return rows
	} finally {
		writer.destroy()
		await plain.stop()
		await server.stop()
	}
}

const frameRows = (what: string, { ours, alone }: Record<keyof Pair, Frames>, bound: string): Row[] => [
	{ what: `${what}: frame, median ms`, ours: ours.medianMs, alone: alone.medianMs, bound },
	{ what: `${what}: frame, p95 ms`, ours: ours.p95Ms, alone: alone.p95Ms, bound: '' },
	{ what: `${what}: work a frame, ms`, ours: ours.busyMsPerFrame, alone: alone.busyMsPerFrame, bound: '' },
]

function print(rows: readonly Row[]): void {
	console.log(
		`\n${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}\n`
	)
	console.log('| what | ours | tldraw alone | ratio | bound |\n|---|---|---|---|---|')
	for (const { what, ours, alone, bound } of rows)
		console.log(
			`| ${what} | ${ours.toFixed(1)} | ${alone.toFixed(1)} | ${(ours / alone).toFixed(2)} | ${bound} |`
		)
}

if (!existsSync(join(ROOT, 'dist/client/index.html'))) throw new Error('Run `npm run build` first.')
const folder = await mkdtemp(join(tmpdir(), 'constellate-plain-'))
const systemChromium = '/usr/bin/chromium'
const executablePath = process.env.CHROMIUM_PATH ?? (existsSync(systemChromium) ? systemChromium : undefined)
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
})
try {
	await buildPlainBoard(folder)
	const rows: Row[] = []
	const sizes = process.argv[2]?.split(',').map(Number) ?? [500, 2000]
	for (const count of sizes)
		rows.push(...(await measure(browser, folder, count, (what) => console.error(what))))
	print(rows)
} finally {
	await browser.close()
	await removePlainBoard(folder)
}
