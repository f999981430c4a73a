import { expect, type Page } from '@playwright/test'
import type { SessionCreated } from '#shared/api/sessions'
import { recordsOf } from '#shared/boardDoc'
import { enter } from './filledBoard'
import { RandomHands } from './RandomHands'
import {
	addedOn,
	breachesOn,
	claimedIn,
	type Drawn,
	differencesOf,
	drawnOn,
	madeIn,
	madeOn,
	movedOn,
	scaffoldIn,
	watchTemplate,
} from './scaffoldWatch'
import { createSession, StockClient } from './stockClient'

const SETTLE_MS = 30_000

/** Three people on three devices who do anything on one board, and a stock client that watches the template. */
export class RandomBoard {
	readonly #pages: readonly Page[]
	readonly #hands: readonly RandomHands[]
	readonly #first: readonly Record<string, Drawn>[]
	readonly #witness: StockClient
	readonly #scaffold: Record<string, string>
	readonly #join: () => Promise<StockClient>

	private constructor(parts: {
		pages: readonly Page[]
		first: readonly Record<string, Drawn>[]
		witness: StockClient
		join: () => Promise<StockClient>
		seed: number
	}) {
		this.#pages = parts.pages
		this.#first = parts.first
		this.#witness = parts.witness
		this.#join = parts.join
		this.#scaffold = scaffoldIn(parts.witness.doc)
		this.#hands = parts.pages.map((page, at) => new RandomHands(page, parts.seed * 10 + at))
	}

	static async open(
		url: string,
		templateId: string,
		pages: readonly Page[],
		seed: number
	): Promise<RandomBoard> {
		const made: SessionCreated = await createSession(url, templateId)
		const boardId = made.boards[0]?.boardId ?? ''
		const join = () => StockClient.join(url, boardId, made.secrets.participate)
		for (const page of pages) {
			await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
			await enter(page, `${url}/b/${boardId}#${made.secrets.participate}`)
			await expect(page.locator('.tl-shape[data-shape-type="zone"]').first()).toBeAttached()
			await page.keyboard.press('Escape')
			await watchTemplate(page)
		}
		const witness = await join()
		const first = await Promise.all(pages.map(drawnOn))
		const shapes = Object.keys(scaffoldIn(witness.doc)).filter((id) => id.startsWith('shape:'))
		for (const drawn of first) expect(Object.keys(drawn).sort()).toEqual(shapes)
		return new RandomBoard({ pages, first, witness, join, seed })
	}

	get inputs(): number {
		return this.#hands.reduce((sum, hands) => sum + hands.inputs, 0)
	}

	/** All three at once, for a while; then the template is looked at. */
	async play(durationMs: number): Promise<void> {
		const endMs = performance.now() + durationMs
		await Promise.all(this.#hands.map((hands) => hands.play(() => performance.now() > endMs)))
		expect(await this.#wrong()).toEqual([])
	}

	/** What is not as it was, and what the hands did last. */
	async #wrong(): Promise<string[]> {
		const wrong: string[] = []
		const now = scaffoldIn(this.#witness.doc)
		for (const id of new Set([...Object.keys(now), ...Object.keys(this.#scaffold)]))
			if (now[id] !== this.#scaffold[id]) wrong.push(`${id} is another on the server`)
		for (const id of claimedIn(this.#witness.doc)) wrong.push(`${id} stands among people's records`)
		for (const [at, page] of this.#pages.entries()) {
			const drawn = await drawnOn(page)
			const first = this.#first[at] ?? {}
			const faults = [...movedOn(drawn, first), ...(await breachesOn(page))]
			for (const id of addedOn(drawn, first)) faults.push(`${id} is new`)
			if ((await page.locator('.tl-container').count()) !== 1) faults.push('no canvas')
			if ((await page.locator('.tl-shape-error-boundary').count()) > 0) faults.push('a shape is not drawn')
			if (faults.length > 0)
				wrong.push(`device ${at}: ${[...faults, ...(this.#hands[at]?.last ?? [])].join('; ')}`)
		}
		return wrong
	}

	/** The three canvases and the server show the same; a client that comes now is given the same. */
	async converge(): Promise<void> {
		for (const page of this.#pages) await rest(page)
		const canvases = () => Promise.all(this.#pages.map(drawnOn))
		await expect.poll(async () => differencesOf(await canvases()), { timeout: SETTLE_MS }).toEqual([])
		const late = await this.#join()
		expect(scaffoldIn(late.doc)).toEqual(this.#scaffold)
		for (const drawn of await canvases()) expect([...madeOn(drawn).keys()].sort()).toEqual(madeIn(late.doc))
		late.destroy()
	}

	/** Everything people made is deleted: what is left is the board of the first minute, on all devices. */
	async emptied(): Promise<void> {
		const records = recordsOf(this.#witness.doc)
		this.#witness.doc.transact(() => {
			for (const id of [...records.keys()]) records.delete(id)
		})
		await this.#witness.saved()
		for (const [at, page] of this.#pages.entries())
			await expect
				.poll(async () => movedOn(await drawnOn(page), this.#first[at] ?? {}, { isEmpty: true }), {
					timeout: SETTLE_MS,
				})
				.toEqual([])
	}

	close(): void {
		this.#witness.destroy()
	}
}

/** Menus, dialogs and notes are closed, and the canvas has the keyboard. */
async function rest(page: Page): Promise<void> {
	for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
	await page.locator('.tl-container').focus()
	for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
}
