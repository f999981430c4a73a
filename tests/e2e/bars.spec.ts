// The bars at the bottom of the canvas: tldraw's mark stays clear, and no bar lies on another.
import type { Page } from '@playwright/test'
import { SessionCalls } from '../helpers/sessionCalls'
import { expect, test } from './fixtures'

// Keeping the pages on the device is tests/e2e/offline*.spec.ts; it is a third of the work of opening a board.
test.use({ serviceWorkers: 'block' })

/** Below the full toolbar: every width at which something changes, the px before it, and common screens. */
const WIDTHS = [360, 390, 430, 600, 699, 700, 730, 760, 761, 820, 912, 999]
/** Bars that are there together. */
const BARS = '.board-panel, .board-toolbar, .board-tones, .board-pen'

/** What is wrong with the bars, in words: empty when all is well. */
const faults = (page: Page) =>
	page.evaluate((bars) => {
		const mark = document.querySelector('[class*="tl-watermark"]')?.getBoundingClientRect()
		if (!mark || mark.width === 0) return ['no mark']
		const seen = [...document.querySelectorAll<HTMLElement>(bars)]
			.filter((bar) => bar.offsetHeight > 0)
			.map((bar) => ({ name: bar.className.replace('tlui-toolbar-container', '').trim(), bar }))
		const boxes = seen.flatMap(({ name, bar }) =>
			[bar, ...bar.querySelectorAll<HTMLElement>('button')]
				.filter((part) => part.offsetHeight > 0)
				.map((part) => ({ name, bar, box: part.getBoundingClientRect() }))
		)
		const meets = (a: DOMRect, b: DOMRect) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
			Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5
		const canvas = document.querySelector('.board-canvas')?.getBoundingClientRect() ?? new DOMRect()
		return [
			...boxes.filter(({ box }) => meets(box, mark)).map(({ name }) => `${name} on the mark`),
			...boxes
				.filter(({ box }) => box.left < canvas.left || box.right > canvas.right)
				.map(({ name }) => `${name} beyond the canvas`),
			...boxes.flatMap((a, i) =>
				boxes
					.slice(i + 1)
					.filter((b) => a.bar !== b.bar && meets(a.box, b.box))
					.map((b) => `${a.name} on ${b.name}`)
			),
		].filter((fault, i, all) => all.indexOf(fault) === i)
	}, BARS)

/** Opens a new board in the language of a device. */
async function openBoard(page: Page, url: string, templateId: string, lang: string): Promise<void> {
	const { boardId, made } = await SessionCalls.create(url, { templateId, lang })
	await page.goto(`${url}/b/${boardId}#${made.secrets.participate}`)
	await page.getByRole('button', { name: /^(Go to the board|Siirry taululle)$/ }).click()
	await expect(page.getByTestId('tools.note')).toBeVisible()
}

async function holdsAt(page: Page, widths: readonly number[], state: string): Promise<void> {
	for (const width of widths) {
		await page.setViewportSize({ width, height: 800 })
		await expect.poll(() => faults(page), { message: `${state} ${width} px` }).toEqual([])
	}
}

for (const locale of ['en-GB', 'fi-FI'])
	for (const hasTouch of [false, true])
		test(`from 360 to 999 px no bar touches the mark or another bar, ${locale}${hasTouch ? ', by touch' : ''}`, async ({
			openDevice,
			server,
		}) => {
			const page = await openDevice({ locale, hasTouch, viewport: { width: 1600, height: 800 } })
			await openBoard(page, server.url, 'journey-map', locale.slice(0, 2))
			await expect(page.getByTestId('tools.picture')).toBeVisible()
			await expect(page.getByTestId('tools.photo')).toHaveCount(hasTouch ? 1 : 0)
			// With a line in hand all nine colours stand above the toolbar.
			await page.getByTestId('tools.draw').click()
			await holdsAt(page, WIDTHS, 'pen')
		})

test('a photo is one press away where there is room, else under More, which closes by a choice', async ({
	openDevice,
	server,
}) => {
	const tablet = await openDevice({ hasTouch: true, viewport: { width: 1600, height: 900 } })
	await openBoard(tablet, server.url, 'persona', 'en')
	const more = tablet.getByRole('button', { name: 'More', exact: true })
	const photo = tablet.getByRole('button', { name: 'Take a photo' })
	await expect(photo).toBeVisible()
	for (const width of [1024, 390]) {
		await tablet.setViewportSize({ width, height: 800 })
		await expect(photo).toHaveCount(0)
		await more.click()
		const [chooser] = await Promise.all([tablet.waitForEvent('filechooser'), photo.click()])
		await expect(photo).toHaveCount(0)
		await chooser.setFiles([])
		// And opens again.
		await more.click()
		await tablet.getByTestId('tools.star').click()
		await expect(photo).toHaveCount(0)
	}
})
