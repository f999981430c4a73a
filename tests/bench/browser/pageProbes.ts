// What runs inside the measured pages. The same for both: it finds tldraw's editor through React, since neither page
// hands it out.
import type { Page } from '@playwright/test'

declare global {
	interface Window {
		/** tldraw's editor, once found. */
		probedEditor?: ProbedEditor
	}
}

type ProbedEditor = {
	getCurrentPageShapeIds(): Set<string>
	setCamera(camera: { x: number; y: number; z: number }, options?: { immediate: boolean }): void
	store: {
		get(id: string): object | undefined
		put(records: object[]): void
		mergeRemoteChanges(change: () => void): void
	}
}

/** Installs the search for the editor before anything of the page runs. */
export async function installProbe(page: Page): Promise<void> {
	// tsx keeps the names of functions by a call that does not exist inside of a page.
	await page.addInitScript('globalThis.__name = (named) => named')
	await page.addInitScript(() => {
		const fiberOf = (element: Element): Record<string, unknown> | undefined => {
			const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'))
			return key ? Reflect.get(element, key) : undefined
		}
		const find = () => {
			const container = document.querySelector('.tl-canvas')
			let fiber = container ? fiberOf(container) : undefined
			while (fiber) {
				const value = (fiber.memoizedProps as { value?: Partial<ProbedEditor> } | null)?.value
				if (value?.getCurrentPageShapeIds) return value as ProbedEditor
				fiber = fiber.return as typeof fiber
			}
			return undefined
		}
		Object.defineProperty(window, 'probedEditor', { get: find, configurable: true })
	})
}

/** Milliseconds from the start of the navigation until `shapes` shapes are on the page and a frame shows them. */
export async function openBoard(page: Page, url: string, shapes: number): Promise<number> {
	await page.goto(url, { waitUntil: 'commit' })
	return page.evaluate(
		(count) =>
			new Promise<number>((resolve, reject) => {
				setTimeout(() => reject(new Error('the board did not open within 60 s')), 60_000)
				const look = () => {
					const isHere = (window.probedEditor?.getCurrentPageShapeIds().size ?? 0) >= count
					// One frame more: what React has put into the page is then also painted.
					if (isHere && document.querySelectorAll('.tl-shape').length >= count)
						requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())))
					else requestAnimationFrame(look)
				}
				look()
			}),
		shapes
	)
}

/** What a run of frames cost, ms. */
export type Frames = { medianMs: number; p95Ms: number; busyMsPerFrame: number }

/** Moves the camera a little with each frame over the whole board. */
export async function pan(page: Page, frames: number): Promise<Frames> {
	return countFrames(page, () =>
		page.evaluate(
			(count) =>
				new Promise<number[]>((resolve) => {
					const editor = window.probedEditor
					const gaps: number[] = []
					let last = performance.now()
					const step = (now: number) => {
						gaps.push(now - last)
						last = now
						const at = gaps.length
						editor?.setCamera({ x: -at * 18, y: -at * 9, z: 0.4 }, { immediate: true })
						if (at < count) requestAnimationFrame(step)
						else resolve(gaps.slice(5))
					}
					requestAnimationFrame(step)
				}),
			frames
		)
	)
}

/** Gaps between frames until `isOver` has resolved. */
export async function watchFrames(page: Page, during: () => Promise<void>): Promise<Frames> {
	return countFrames(page, async () => {
		await page.evaluate(() => {
			const gaps: number[] = []
			let last = performance.now()
			const step = (now: number) => {
				gaps.push(now - last)
				last = now
				if (!Reflect.get(window, 'isWatchOver')) requestAnimationFrame(step)
			}
			Reflect.set(window, 'isWatchOver', false)
			Reflect.set(window, 'frameGaps', gaps)
			requestAnimationFrame(step)
		})
		await during()
		return page.evaluate(() => {
			Reflect.set(window, 'isWatchOver', true)
			return (Reflect.get(window, 'frameGaps') as number[]).slice(5)
		})
	})
}

/** Moves these shapes inside the page as tldraw applies what others did: the bare cost, without network or document. */
export async function moveInPage(
	page: Page,
	ids: readonly string[],
	steps: number,
	hz: number
): Promise<void> {
	await page.evaluate(
		({ ids, steps, hz }) =>
			new Promise<void>((resolve) => {
				const { store } = window.probedEditor ?? {}
				let step = 0
				const timer = setInterval(() => {
					step++
					const moved = ids.flatMap((id) => {
						const record = store?.get(id) as { x: number; y: number } | undefined
						return record ? [{ ...record, x: record.x + 3, y: record.y + 2 }] : []
					})
					store?.mergeRemoteChanges(() => store.put(moved))
					if (step < steps) return
					clearInterval(timer)
					resolve()
				}, 1000 / hz)
			}),
		{ ids: [...ids], steps, hz }
	)
}

async function countFrames(page: Page, run: () => Promise<number[]>): Promise<Frames> {
	const client = await page.context().newCDPSession(page)
	await client.send('Performance.enable')
	const busy = async () => {
		const { metrics } = await client.send('Performance.getMetrics')
		return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
	}
	const before = await busy()
	const gaps = await run()
	const busyMs = (await busy()) - before
	await client.detach()
	const sorted = [...gaps].sort((a, b) => a - b)
	const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN
	return { medianMs: at(0.5), p95Ms: at(0.95), busyMsPerFrame: busyMs / gaps.length }
}
