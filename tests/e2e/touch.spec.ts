// The board under fingers and a pen, as the browser reports them: real touch and pen events through the debugger.
import type { CDPSession, Locator, Page } from '@playwright/test'
import type { TestServer } from '../helpers/testServer'
import { expect, test } from './fixtures'

// tldraw refuses every touch in a listener that React made passive, and Chromium writes that down each time.
test.use({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
	allowedErrors: async ({}, use) => {
		await use([/preventDefault inside passive event listener/, /Ignored attempt to cancel a touch/])
	},
})

type Point = { x: number; y: number }
const PHONE = { width: 390, height: 844 }
const TABLET = { width: 1024, height: 768 }

const canvas = (page: Page) => page.getByTestId('canvas')
const shapes = (page: Page, type: string) => canvas(page).locator(`.tl-shape[data-shape-type="${type}"]`)
const notes = (page: Page) => shapes(page, 'note')
const ghost = (page: Page, zone = 'Name and face') =>
	page.getByRole('button', { name: `Write the first note: ${zone}` })
const sheet = (page: Page) => page.getByRole('region', { name: 'Write here' })
const field = (page: Page) => sheet(page).getByRole('textbox')
const toolbar = (page: Page) => page.getByRole('toolbar', { name: 'Tools' })
const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const save = (page: Page) => page.getByRole('status').filter({ hasText: /^(Saved|Saving)/ })
const selection = (page: Page) => page.getByTestId('selection-foreground')

/** A fresh persona board; answers the address of its participants. */
async function startBoard(server: TestServer): Promise<string> {
	const made = await fetch(`${server.url}/api/sessions`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ templateId: 'persona', lang: 'en' }),
	})
	expect(made.status).toBe(201)
	const session = await made.json()
	return `${server.url}/b/${session.boards[0].boardId}#${session.secrets.participate}`
}

async function enter(page: Page, address: string): Promise<void> {
	await page.goto(address)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toBeVisible()
	await expect(save(page)).toHaveText('Saved')
}

async function boxOf(locator: Locator) {
	const box = await locator.boundingBox()
	if (!box) throw new Error('not on screen')
	return { ...box, cx: box.x + box.width / 2, cy: box.y + box.height / 2 }
}

/** Fingers on the glass of one page. */
class Fingers {
	readonly #cdp: CDPSession
	readonly #down = new Map<number, Point>()

	private constructor(cdp: CDPSession) {
		this.#cdp = cdp
	}
	static async on(page: Page): Promise<Fingers> {
		return new Fingers(await page.context().newCDPSession(page))
	}
	async down(point: Point, id = 0): Promise<void> {
		this.#down.set(id, point)
		await this.#send('touchStart')
	}
	async move(point: Point, id = 0): Promise<void> {
		this.#down.set(id, point)
		await this.#send('touchMove')
	}
	async up(id = 0): Promise<void> {
		this.#down.delete(id)
		await this.#send('touchEnd')
	}
	async tap(point: Point): Promise<void> {
		await this.down(point)
		await this.up()
	}
	async drag(from: Point, to: Point): Promise<void> {
		await this.down(from)
		await this.glide(from, to)
		await this.up()
	}
	async glide(from: Point, to: Point, id = 0): Promise<void> {
		for (let step = 1; step <= STEPS; step++) await this.move(between(from, to, step / STEPS), id)
		// At rest before it is lifted, so that the board does not glide on.
		for (let i = 0; i < STEPS; i++) await this.move({ x: to.x + (i % 2) * 0.1, y: to.y }, id)
	}
	async #send(type: 'touchStart' | 'touchMove' | 'touchEnd'): Promise<void> {
		const touchPoints = [...this.#down].map(([id, { x, y }]) => ({ id, x, y, radiusX: 12, radiusY: 12 }))
		await this.#cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
	}
}
const STEPS = 10
const between = (from: Point, to: Point, share: number): Point => ({
	x: from.x + (to.x - from.x) * share,
	y: from.y + (to.y - from.y) * share,
})

async function pen(
	page: Page
): Promise<{ draw(points: Point[], onTheWay?: () => Promise<void>): Promise<void> }> {
	const cdp = await page.context().newCDPSession(page)
	const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: Point) =>
		cdp.send('Input.dispatchMouseEvent', {
			type,
			...at,
			button: 'left',
			buttons: type === 'mouseReleased' ? 0 : 1,
			clickCount: 1,
			pointerType: 'pen',
			force: 0.5,
		})
	return {
		async draw(points, onTheWay) {
			await send('mousePressed', points[0]!)
			for (const [at, point] of points.entries()) {
				await send('mouseMoved', point)
				if (at === 1) await onTheWay?.()
			}
			await send('mouseReleased', points.at(-1)!)
		},
	}
}

test('on a phone a tap opens the sheet, and what is typed there is on the board of the others at once', async ({
	openDevice,
	server,
}) => {
	const address = await startBoard(server)
	const phone = await openDevice({ viewport: PHONE, hasTouch: true })
	await enter(phone, address)
	const other = await openDevice()
	await enter(other, address)

	await ghost(phone).tap()
	await expect(field(phone)).toBeFocused()
	await phone.keyboard.type('Mirja, 58')
	await expect(notes(other).filter({ hasText: 'Mirja, 58' })).toHaveCount(1)
	await expect(notes(phone)).toHaveText(/Mirja, 58/)
	await sheet(phone).getByRole('button', { name: 'Done' }).tap()
	await expect(sheet(phone)).toHaveCount(0)
	await expect(toolbar(phone)).toBeVisible()
	await expect(save(phone)).toHaveText('Saved')
})

test('one finger moves the board over zones and notes, and moves a note only when it is selected', async ({
	openDevice,
	server,
}) => {
	const phone = await openDevice({ viewport: PHONE, hasTouch: true })
	await enter(phone, await startBoard(server))
	const fingers = await Fingers.on(phone)
	await ghost(phone).tap()
	await phone.keyboard.type('Mirja')
	await sheet(phone).getByRole('button', { name: 'Done' }).tap()
	await expect(sheet(phone)).toHaveCount(0)

	// An empty place of the zone, to let go of the note.
	const zone = () => boxOf(shapes(phone, 'zone').filter({ hasText: 'Name and face' }))
	await fingers.tap({ x: 200, y: (await zone()).y + (await zone()).height - 30 })
	await expect(selection(phone)).toHaveCount(0)

	const before = { zone: await zone(), note: await boxOf(notes(phone)) }
	await fingers.drag(
		{ x: before.note.cx, y: before.note.cy },
		{ x: before.note.cx + 60, y: before.note.cy + 90 }
	)
	await expect.poll(async () => Math.round((await zone()).x - before.zone.x)).toBeGreaterThan(45)
	const panned = { zone: await zone(), note: await boxOf(notes(phone)) }
	expect(panned.note.x - panned.zone.x).toBeCloseTo(before.note.x - before.zone.x, 0)
	await expect(selection(phone)).toHaveCount(0)

	await fingers.tap({ x: panned.note.cx, y: panned.note.cy })
	await expect(selection(phone)).toBeVisible()
	await fingers.drag(
		{ x: panned.note.cx, y: panned.note.cy },
		{ x: panned.note.cx + 40, y: panned.note.cy + 60 }
	)
	const moved = { zone: await zone(), note: await boxOf(notes(phone)) }
	expect(moved.zone.x).toBeCloseTo(panned.zone.x, 0)
	expect(moved.note.x - panned.note.x).toBeGreaterThan(30)

	await fingers.tap({ x: moved.note.x + 8, y: moved.note.y + moved.note.height - 8 })
	await expect(field(phone)).toHaveValue('Mirja')
})

test('two fingers move and enlarge the board and leave the notes where they are', async ({
	openDevice,
	server,
}) => {
	const tablet = await openDevice({ viewport: TABLET, hasTouch: true })
	await enter(tablet, await startBoard(server))
	const fingers = await Fingers.on(tablet)
	const zone = () => boxOf(shapes(tablet, 'zone').filter({ hasText: 'Name and face' }))
	const before = await zone()
	await fingers.down({ x: 450, y: 500 }, 0)
	await fingers.down({ x: 550, y: 500 }, 1)
	for (let step = 1; step <= STEPS; step++) {
		await fingers.move({ x: 450 - step * 10, y: 500 }, 0)
		await fingers.move({ x: 550 + step * 10, y: 500 }, 1)
	}
	await fingers.up(0)
	await fingers.up(1)
	await expect.poll(async () => (await zone()).width).toBeGreaterThan(before.width * 1.5)
	expect(await tablet.evaluate(() => window.visualViewport?.scale)).toBe(1)
})

test('a pen draws with the hand resting on the glass, and fingers draw again when told so', async ({
	openDevice,
	server,
}) => {
	const tablet = await openDevice({ viewport: TABLET, hasTouch: true })
	await enter(tablet, await startBoard(server))
	const fingers = await Fingers.on(tablet)
	const stylus = await pen(tablet)
	const strokes = shapes(tablet, 'draw')
	const line = (y: number): Point[] => Array.from({ length: 12 }, (_, i) => ({ x: 300 + i * 15, y }))
	const palm = { x: 700, y: 560 }
	await tool(tablet, 'Pen').tap()

	// The palm lands first, the pen writes, the palm shifts under it and is lifted last.
	await fingers.down(palm)
	await stylus.draw(line(470), () => fingers.move({ x: palm.x - 20, y: palm.y - 20 }))
	await fingers.up()
	await expect(strokes).toHaveCount(1)
	expect((await boxOf(strokes)).width).toBeLessThan(220)

	const leave = tablet.getByRole('button', { name: 'Draw with fingers too' })
	await expect(leave).toBeVisible()
	await expect(tablet.getByText('Only the pen draws.')).toBeVisible()
	await fingers.drag({ x: 300, y: 540 }, { x: 480, y: 540 })
	await expect(strokes).toHaveCount(1)

	await leave.tap()
	await expect(leave).toHaveCount(0)
	await fingers.drag({ x: 300, y: 540 }, { x: 480, y: 540 })
	await expect(strokes).toHaveCount(2)
	await stylus.draw(line(580))
	await expect(strokes).toHaveCount(3)
	await expect(leave).toHaveCount(0)

	// With another tool the fingers work beside the pen from the start.
	await tool(tablet, 'Select').tap()
	await ghost(tablet, 'Name and face').tap()
	await expect(notes(tablet)).toHaveCount(1)
})

test('somebody else writes in the same note: the sheet shows it, keeps the caret and loses nothing', async ({
	openDevice,
	server,
}) => {
	const address = await startBoard(server)
	const phone = await openDevice({ viewport: PHONE, hasTouch: true })
	await enter(phone, address)
	const other = await openDevice()
	await enter(other, address)
	await ghost(phone).tap()
	await phone.keyboard.type('start end')
	await expect(notes(other).filter({ hasText: 'start end' })).toHaveCount(1)
	for (let i = 0; i < 4; i++) await phone.keyboard.press('ArrowLeft')
	await notes(other).dblclick()
	await expect.poll(() => other.evaluate(() => getSelection()?.anchorOffset)).toBe('start end'.length)
	await other.keyboard.press('Control+b')

	const [mine, theirs] = [' aabbccddee', ' 0011223344']
	await Promise.all([phone.keyboard.type(mine, { delay: 25 }), other.keyboard.type(theirs, { delay: 30 })])
	const expected = `start${mine} end${theirs}`
	await expect(field(phone)).toHaveValue(expected)
	await expect(other.getByTestId('rich-text-area')).toHaveText(expected)
	// What the other wrote in bold stays bold, although the sheet knows no bold.
	await expect(notes(phone).locator('strong').first()).toHaveText(theirs)
})

test('the device is turned while somebody writes: the words, the caret and the note stay in sight', async ({
	openDevice,
	server,
}) => {
	const phone = await openDevice({ viewport: PHONE, hasTouch: true })
	await enter(phone, await startBoard(server))
	await ghost(phone).tap()
	await phone.keyboard.type('Mirja lives')
	// Upright with a keyboard, lying down with and without one, and back.
	for (const [width, height] of [
		[390, 510],
		[844, 390],
		[844, 220],
		[390, 844],
	] as const) {
		await phone.setViewportSize({ width, height })
		await expect(field(phone)).toBeFocused()
		await expect(field(phone)).toHaveValue('Mirja lives')
		const { y, height: tall } = await boxOf(field(phone))
		expect(y + tall).toBeLessThanOrEqual(height)
		const mark = phone.locator('[class*="tl-watermark"]')
		expect((await boxOf(mark)).y).toBeLessThan((await boxOf(sheet(phone))).y)
		await expect
			.poll(async () => {
				const note = await boxOf(notes(phone))
				const board = await boxOf(canvas(phone))
				return note.y < board.y + board.height && note.y + note.height > board.y
			})
			.toBe(true)
	}
	await phone.keyboard.type(' here')
	await phone.keyboard.press('Escape')
	await expect(sheet(phone)).toHaveCount(0)
	await expect(notes(phone)).toHaveText(/Mirja lives here/)
})

test('upright and lying down the first note is free of the bars on arrival, and no bar lies on another or on the mark', async ({
	openDevice,
	server,
}) => {
	const phone = await openDevice({ viewport: PHONE, hasTouch: true })
	const address = await startBoard(server)
	await enter(phone, address)
	for (const [width, height] of [
		[390, 844],
		[844, 390],
		[820, 1180],
	] as const) {
		await phone.setViewportSize({ width, height })
		await phone.reload()
		// All of it, less what a fraction of a pixel comes to.
		await expect(ghost(phone)).toBeInViewport({ ratio: 0.999 })
		const bars = await phone.locator('.board-panel:visible, .board-toolbar:visible').all()
		const boxes = await Promise.all([...bars, phone.locator('[class*="tl-watermark"]')].map(boxOf))
		expect(boxes.length).toBeGreaterThanOrEqual(5)
		const note = await boxOf(ghost(phone))
		expect(overlaps([note, ...boxes]), `${width}x${height}`).toEqual([])
	}
})

test('the second note of a zone is one tap away, in the sheet and by the note tool', async ({
	openDevice,
	server,
}) => {
	const phone = await openDevice({ viewport: PHONE, hasTouch: true })
	await enter(phone, await startBoard(server))
	await ghost(phone).tap()
	const next = sheet(phone).getByRole('button', { name: 'Next note' })
	await next.tap()
	// Nothing is written yet: this one is the next one.
	await expect(notes(phone)).toHaveCount(1)
	await expect(field(phone)).toBeFocused()
	await phone.keyboard.type('one')
	await next.tap()
	await expect(field(phone)).toBeFocused()
	await phone.keyboard.type('two')
	await sheet(phone).getByRole('button', { name: 'Done' }).tap()
	await expect(sheet(phone)).toHaveCount(0)
	await tool(phone, 'Note').tap()
	await expect(field(phone)).toBeFocused()
	await phone.keyboard.type('three')
	await sheet(phone).getByRole('button', { name: 'Done' }).tap()
	await expect(phone.locator('#outline')).toContainText('three')
	const boxes = await Promise.all((await notes(phone).all()).map(boxOf))
	expect(overlaps(boxes)).toEqual([])
	const outline = await phone.locator('#outline').innerText()
	const zone = outline.slice(outline.indexOf('Name and face'), outline.indexOf('An ordinary day'))
	for (const text of ['one', 'two', 'three']) expect(zone).toContain(text)
})

test('words that the keyboard is still composing arrive once, and what others write meanwhile is not lost', async ({
	openDevice,
	server,
}) => {
	const address = await startBoard(server)
	const phone = await openDevice({ viewport: PHONE, hasTouch: true })
	await enter(phone, address)
	const other = await openDevice()
	await enter(other, address)
	await ghost(phone).tap()
	await phone.keyboard.type('start')
	await expect(notes(other).filter({ hasText: 'start' })).toHaveCount(1)
	const cdp = await phone.context().newCDPSession(phone)
	const compose = (text: string) =>
		cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
	for (const text of [' к', ' ка', ' каф']) await compose(text)
	await notes(other).dblclick()
	await expect.poll(() => other.evaluate(() => getSelection()?.anchorOffset)).toBe('start каф'.length)
	// A text field that has just been opened takes the focus some frames later, and its caret with it.
	const twoFrames = () =>
		other.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))))
	await expect
		.poll(async () => {
			await other.keyboard.press('Home')
			await twoFrames()
			return other.evaluate(() => getSelection()?.anchorOffset)
		})
		.toBe(0)
	await other.keyboard.type('we ')
	await expect(other.getByTestId('rich-text-area')).toHaveText(/^we start/)
	await compose(' кафе')
	await cdp.send('Input.insertText', { text: ' кафе' })
	await expect(field(phone)).toHaveValue('we start кафе')
	await expect(other.getByTestId('rich-text-area')).toHaveText('we start кафе')
})

test('the mark of tldraw is uncovered and can be pressed in every state of a phone', async ({
	openDevice,
	server,
}) => {
	const phone = await openDevice({ viewport: PHONE, hasTouch: true })
	await enter(phone, await startBoard(server))
	const mark = phone.getByTitle('made with tldraw')
	const isFree = () =>
		mark.evaluate((button) => {
			const { left, top, width, height } = button.getBoundingClientRect()
			// Its middle and near its ends; it stands at the very edge of the screen.
			return [0.1, 0.5, 0.9].every((share) => {
				const first = document.elementFromPoint(
					Math.min(left + width / 2, innerWidth - 1),
					top + height * share
				)
				return first === button || first === button.parentElement
			})
		})
	const check = (state: string) => expect.poll(isFree, { message: state }).toBe(true)
	await check('arrival')
	await tool(phone, 'Pen').tap()
	await check('colours for lines')
	await phone.getByRole('button', { name: /^Zone 1 of 7/ }).tap()
	await check('list of zones')
	await phone.getByRole('menuitem', { name: 'Find on the board' }).tap()
	await phone.keyboard.type('a')
	await check('finding')
	await phone.setViewportSize({ width: 390, height: 510 })
	await check('finding with a keyboard')
	await phone.setViewportSize(PHONE)
	await phone.getByRole('search').getByRole('button', { name: 'Close' }).tap()
	await ghost(phone).tap()
	await phone.keyboard.type('Mirja')
	await check('sheet')
	await phone.setViewportSize({ width: 390, height: 510 })
	await check('sheet with a keyboard')
	await sheet(phone).getByRole('button', { name: 'Done' }).tap()
	await phone.setViewportSize({ width: 844, height: 390 })
	await check('lying down')
})

test('the browser keeps its own gestures to itself: nothing pulls, bounces, zooms or selects the page', async ({
	openDevice,
	server,
}) => {
	const phone = await openDevice({ viewport: PHONE, hasTouch: true, isMobile: true })
	await enter(phone, await startBoard(server))
	const fingers = await Fingers.on(phone)
	await fingers.drag({ x: 195, y: 120 }, { x: 195, y: 620 })
	for (const place of [
		{ x: 195, y: 300 },
		{ x: 195, y: 760 },
	])
		for (let tap = 0; tap < 2; tap++) await fingers.tap(place)
	const page = await phone.evaluate(() => ({
		scale: window.visualViewport?.scale,
		scroll: document.scrollingElement?.scrollTop,
		overscroll: getComputedStyle(document.documentElement).overscrollBehaviorY,
		touch: getComputedStyle(document.querySelector('.board-canvas') as Element).touchAction,
		selected: String(getSelection()),
	}))
	expect(page).toEqual({ scale: 1, scroll: 0, overscroll: 'none', touch: 'manipulation', selected: '' })
})

/** Pairs of boxes, by their places in the list, that cover each other by more than a hair. */
function overlaps(boxes: { x: number; y: number; width: number; height: number }[]): string[] {
	return boxes.flatMap((a, i) =>
		boxes.slice(i + 1).flatMap((b, j) => {
			const w = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
			const h = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
			return w > 1 && h > 1 ? [`${i} and ${i + 1 + j}`] : []
		})
	)
}
