// Two people in one note: composed letters, lists, pasting, the height of the note, and each other's carets.
import type { CDPSession, Page } from '@playwright/test'
import type { SlowNetwork } from '../helpers/SlowNetwork'
import { createSession } from '../helpers/stockClient'
import { area, caret, enter, expect, moveTo, note, test } from './typingFixtures'

type Writers = { a: Page; b: Page; address: string; viewAddress: string }

/** Two people who have the same note open, and what it says. */
async function writeTogether(
	{ url }: { url: string },
	openDevice: (options?: { viewport: { width: number; height: number } }) => Promise<Page>,
	text: string
): Promise<Writers> {
	const { boards, secrets } = await createSession(url)
	const board = `${url}/b/${boards[0]!.boardId}`
	const address = `${board}#${secrets.participate}`
	const [a, b] = [await openDevice(), await openDevice()]
	await enter(a, address, 'Aino')
	await enter(b, address, 'Birgit')
	await a.getByRole('button', { name: /^Write the first note: Name/ }).click()
	await a.keyboard.type(text)
	await expect(note(b)).toContainText(text)
	await note(b).dblclick()
	await expect.poll(() => caret(b)).toBe(text.length)
	return { a, b, address, viewAddress: `${board}#${secrets.view}` }
}

const slow = (network: SlowNetwork, latencyMs: number) => {
	network.delay = { latencyMs, jitterMs: latencyMs / 2 }
}

/** The updates (message 0, 2 of docs/protocol.md) that a page gets from now on. */
async function updatesTo(session: CDPSession): Promise<Buffer[]> {
	const updates: Buffer[] = []
	session.on('Network.webSocketFrameReceived', ({ response }) => {
		const frame = Buffer.from(response.payloadData, 'base64')
		if (frame[0] === 0 && frame[1] === 2) updates.push(frame)
	})
	await session.send('Network.enable')
	return updates
}

/** Pastes into the text that is open, as from another program. */
const paste = (page: Page, content: string, type = 'text/html') =>
	page.evaluate(
		([text, kind]) => {
			const data = new DataTransfer()
			data.setData(kind!, text!)
			document.activeElement!.dispatchEvent(
				new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
			)
		},
		[content, type]
	)

/** Composes a word as an input method does, letter by letter, and takes the last candidate. */
async function compose(session: CDPSession, steps: readonly string[], during?: () => Promise<void>) {
	for (const [at, text] of steps.entries()) {
		await session.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		})
		if (at === 0) await during?.()
	}
	await session.send('Input.insertText', { text: steps.at(-1)! })
}

test('letters that are composed come whole although somebody else types before, in and after them', async ({
	line: { network },
	server,
	openDevice,
}) => {
	const { a, b } = await writeTogether(server, openDevice, 'start end')
	slow(network, 20)
	await moveTo(a, 'start'.length)
	const session = await a.context().newCDPSession(a)
	const arrived = await updatesTo(session)
	await compose(session, ['n', 'ni', 'nih', 'niha', '你好'], async () => {
		await expect(area(b)).toHaveText('startn end')
		await b.keyboard.type(' more')
		await b.keyboard.press('Control+Home')
		await b.keyboard.type('the ')
		// It has come, and nothing of it is shown where letters are composed, or the composition would end.
		await expect.poll(() => arrived.length).toBeGreaterThan(1)
		expect(await area(a).textContent()).toBe('startn end')
	})
	for (const page of [a, b]) await expect(area(page)).toHaveText('the start你好 end more')
	await expect.poll(() => caret(a)).toBe('the start你好'.length)
	await a.keyboard.type('!')
	for (const page of [a, b]) await expect(area(page)).toHaveText('the start你好! end more')
})

test('both compose at the same time, again and again: all of it arrives, once', async ({
	line: { network },
	server,
	openDevice,
}) => {
	const { a, b } = await writeTogether(server, openDevice, 'one two')
	slow(network, 20)
	await moveTo(a, 'one'.length)
	const [ofA, ofB] = [await a.context().newCDPSession(a), await b.context().newCDPSession(b)]
	const words = ['한', '국', '어']
	const syllables = (session: CDPSession) =>
		words.reduce((before, word) => before.then(() => compose(session, ['ㅎ', '하', word])), Promise.resolve())
	await Promise.all([syllables(ofA), syllables(ofB)])
	for (const page of [a, b]) await expect(area(page)).toHaveText('one한국어 two한국어')
})

test('Ctrl+Z in an open note takes back my letters only, also after others have written', async ({
	line: { network },
	server,
	openDevice,
}) => {
	const { a, b } = await writeTogether(server, openDevice, 'start end')
	slow(network, 10)
	await moveTo(a, 'start'.length)
	await a.keyboard.type(' mine')
	await b.keyboard.type(' hers')
	for (const page of [a, b]) await expect(area(page)).toHaveText('start mine end hers')
	await b.keyboard.press('Control+Home')
	await b.keyboard.type('Hers ')
	await expect(area(a)).toHaveText('Hers start mine end hers')
	await a.keyboard.press('Control+z')
	for (const page of [a, b]) await expect(area(page)).toHaveText('Hers start end hers')
	// More often than there is something of mine: theirs stays, in its order.
	for (let i = 0; i < 10; i++) await a.keyboard.press('Control+z')
	for (const page of [a, b]) await expect(area(page)).toHaveText('Hers  hers')
	for (let i = 0; i < 10; i++) await a.keyboard.press('Control+Shift+z')
	for (const page of [a, b]) await expect(area(page)).toHaveText('Hers start mine end hers')
	await a.keyboard.type('!')
	await expect(area(b)).toHaveText('Hers start mine! end hers')
	await b.keyboard.press('Control+z')
	for (const page of [a, b]) await expect(area(page)).toHaveText('start mine! end hers')
})

test('Ctrl+Z in an open note leaves what others wrote between my letters, and brings back what I deleted', async ({
	line: { network },
	server,
	openDevice,
}) => {
	const { a, b } = await writeTogether(server, openDevice, 'ab')
	slow(network, 10)
	await a.keyboard.type('cdef')
	await expect(area(b)).toHaveText('abcdef')
	await moveTo(b, 'abcd'.length)
	await b.keyboard.type('BBB')
	for (const page of [a, b]) await expect(area(page)).toHaveText('abcdBBBef')
	for (let i = 0; i < 3; i++) await a.keyboard.press('Control+z')
	for (const page of [a, b]) await expect(area(page)).toHaveText('BBB')
	for (let i = 0; i < 3; i++) await a.keyboard.press('Control+Shift+z')
	for (const page of [a, b]) await expect(area(page)).toHaveText('abcdBBBef')
	// Her letters that I delete come back by my hand, where they stood.
	await a.keyboard.press('Control+a')
	await a.keyboard.press('Backspace')
	await b.keyboard.type('new')
	for (const page of [a, b]) await expect(area(page)).toHaveText('new')
	await a.keyboard.press('Control+z')
	for (const page of [a, b]) await expect(area(page)).toContainText('new')
	await expect.poll(async () => (await area(a).innerText()).split('new').join('')).toBe('abcdBBBef')
	for (const page of [a, b]) await expect(area(page)).toHaveText((await area(a).innerText()).trim())
	// Nothing of mine is left to take back in a note that I have just opened.
	await a.keyboard.press('Escape')
	await a.keyboard.press('Escape')
	await note(a).dblclick()
	await expect(area(a)).toContainText('new')
	const text = (await area(a).innerText()).trim()
	await a.keyboard.press('Control+z')
	await b.keyboard.type('?')
	for (const page of [a, b]) await expect(area(page)).toHaveText(text.replace('new', 'new?'))
})

test('lists and pasted lines by two people at the same time: every line is there, on both', async ({
	line: { network },
	server,
	openDevice,
}) => {
	const { a, b } = await writeTogether(server, openDevice, 'title')
	await a.keyboard.press('Enter')
	await a.keyboard.type('- first')
	await expect(area(b).locator('li')).toHaveText(['first'])
	await b.keyboard.press('Control+End')
	slow(network, 60)
	const write = async (page: Page, words: string[]) => {
		for (const word of words) {
			await page.keyboard.press('Enter')
			await page.keyboard.type(word, { delay: 15 })
		}
	}
	await Promise.all([write(a, ['apple', 'anise', 'almond']), write(b, ['beet', 'bean', 'barley'])])
	await Promise.all([
		paste(a, '<ul><li>pasted-a1</li><li>pasted-a2</li></ul>'),
		paste(b, '<p>pasted-b1</p><p>pasted-b2</p>'),
	])
	const all = 'title first apple anise almond beet bean barley pasted-a1 pasted-a2 pasted-b1 pasted-b2'.split(
		' '
	)
	for (const page of [a, b]) for (const word of all) await expect(area(page)).toContainText(word)
	await expect.poll(async () => (await area(a).innerHTML()) === (await area(b).innerHTML())).toBe(true)
})

test('one makes their own words bold and pastes 200 words while the other types: all of it is there, on both', async ({
	line: { network },
	server,
	openDevice,
}) => {
	const { a, b } = await writeTogether(server, openDevice, 'mine end')
	slow(network, 60)
	await moveTo(a, 'mine'.length)
	const typed = 'while she formats I go on '
	await Promise.all([
		b.keyboard.type(` ${typed}`, { delay: 20 }),
		(async () => {
			for (let at = 0; at < 4; at++) await a.keyboard.press('Shift+ArrowLeft')
			await a.keyboard.press('Control+b')
		})(),
	])
	for (const page of [a, b]) {
		await expect(area(page)).toHaveText(`mine end ${typed}`)
		await expect(area(page).locator('strong')).toHaveText(['mine'])
	}
	await a.keyboard.press('Control+Home')
	// This paste comes without a key, so the editor has to have heard of the caret.
	await a.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
	const words = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ')
	await Promise.all([b.keyboard.type('and on', { delay: 20 }), paste(a, `${words} `, 'text/plain')])
	for (const page of [a, b]) await expect(area(page)).toHaveText(`${words} mine end ${typed}and on`)
	await expect.poll(async () => (await area(a).innerHTML()) === (await area(b).innerHTML())).toBe(true)
	// The paste is one step of hers; what he typed meanwhile is not.
	await a.keyboard.press('Control+z')
	for (const page of [a, b]) await expect(area(page)).toHaveText(`mine end ${typed}and on`)
})

/** The height of the note, and of the text in it. */
const heights = (page: Page) =>
	note(page).evaluate((shape) => ({
		note: Math.round(shape.querySelector('.tl-note__container')!.clientHeight),
		text: Math.round(shape.querySelector('.tl-text-content__wrapper')!.clientHeight),
	}))

test('a note in which two people write many lines at the same time shows all of it on both', async ({
	line: { network },
	server,
	openDevice,
}) => {
	const { a, b } = await writeTogether(server, openDevice, 'x')
	slow(network, 100)
	await moveTo(a, 0)
	const lines = async (page: Page, word: string) => {
		for (let at = 0; at < 5; at++) {
			await page.keyboard.type(word)
			await page.keyboard.press('Enter')
		}
	}
	await Promise.all([lines(a, 'aaa'), lines(b, 'bbb')])
	for (const page of [a, b]) {
		await expect(area(page)).toContainText('aaaaaaaaaaaaaaaxbbbbbbbbbbbbbbb')
		await expect
			.poll(async () => {
				const { note: height, text } = await heights(page)
				return height - text
			})
			.toBeGreaterThanOrEqual(0)
	}
	await expect
		.poll(async () => JSON.stringify(await heights(a)) === JSON.stringify(await heights(b)))
		.toBe(true)
})

/** The carets of others as they are drawn, and their names. */
const carets = (page: Page) => page.locator('.board-caret-label')

/** How far the drawn caret is from where that unit of the text stands, px. */
const distance = (page: Page, before: string) =>
	page.evaluate((text) => {
		const open = document.querySelector('[data-testid="rich-text-area"] .ProseMirror')
		const root = open ?? document.querySelector('[data-shape-type="note"] .tl-rich-text')!
		const node = document.createTreeWalker(root, NodeFilter.SHOW_TEXT).nextNode()!
		const range = document.createRange()
		range.setStart(node, text.length)
		const wanted = range.getBoundingClientRect()
		const drawn = document.querySelector('.board-caret')?.getBoundingClientRect()
		return drawn ? Math.hypot(drawn.left - wanted.left, drawn.top - wanted.top) : Number.NaN
	}, before)

/** The name goes when its owner rests, and is there again when they move or the pointer is near. */
async function seeNamesComeAndGo(writer: Page, watcher: Page): Promise<void> {
	const opacity = () =>
		watcher.locator('.board-caret-name').evaluate((name) => getComputedStyle(name).opacity)
	await expect.poll(opacity).toBe('0')
	const box = (await watcher.locator('.board-caret').boundingBox())!
	await watcher.mouse.move(box.x + 3, box.y + 4)
	await expect.poll(opacity).toBe('1')
	await watcher.mouse.move(box.x + 200, box.y + 200)
	await expect.poll(opacity).toBe('0')
	await writer.keyboard.press('ArrowLeft')
	await expect.poll(opacity).toBe('1')
	await writer.keyboard.press('ArrowRight')
}

test('shows the carets and selections of others in their text, with a name, also to viewers', async ({
	server,
	openDevice,
}) => {
	const { a, b, viewAddress } = await writeTogether(server, openDevice, 'start end')
	const viewer = await openDevice()
	await viewer.goto(viewAddress)
	await viewer.getByRole('button', { name: 'Go to the board' }).click()
	await expect(note(viewer)).toContainText('start end')
	await expect(carets(viewer)).toHaveCount(2)
	await expect(carets(b)).toHaveText(['Aino'])
	await moveTo(a, 'start'.length)
	await expect.poll(() => distance(b, 'start')).toBeLessThan(2)
	// Somebody writes before it: it goes along.
	await b.keyboard.press('Control+Home')
	await b.keyboard.type('the long ')
	await expect.poll(() => distance(b, 'the long start')).toBeLessThan(2)
	await seeNamesComeAndGo(a, b)
	for (let at = 0; at < 3; at++) await a.keyboard.press('Shift+ArrowLeft')
	await expect(b.locator('.board-caret-selection')).toHaveCount(1)
	await expect(viewer.locator('.board-caret-selection')).toHaveCount(1)
	await expect.poll(() => distance(b, 'the long st')).toBeLessThan(2)
	await b.keyboard.press('Escape')
	await b.keyboard.press('Escape')
	await expect(carets(viewer)).toHaveText(['Aino'])
	await expect(carets(a)).toHaveCount(0)
	// Far away there is nothing to draw.
	await viewer.mouse.move(600, 400)
	await viewer.mouse.wheel(20_000, 0)
	await expect(carets(viewer)).toHaveCount(0)
	await viewer.mouse.wheel(-20_000, 0)
	await expect(carets(viewer)).toHaveText(['Aino'])
})

test('a caret that moves all the time is told at most ten times a second, and takes the place of the pointer', async ({
	server,
	openDevice,
}) => {
	const { a, b } = await writeTogether(server, openDevice, 'start end')
	const session = await a.context().newCDPSession(a)
	const toldAtSeconds: number[] = []
	session.on('Network.webSocketFrameSent', ({ timestamp, response }) => {
		if (Buffer.from(response.payloadData, 'base64')[0] === 1) toldAtSeconds.push(timestamp)
	})
	await session.send('Network.enable')
	const until = Date.now() + 2500
	while (Date.now() < until) for (const key of ['ArrowLeft', 'ArrowRight']) await a.keyboard.press(key)
	await expect(carets(b)).toHaveText(['Aino'])
	const seconds = toldAtSeconds.at(-1)! - toldAtSeconds[0]!
	expect(toldAtSeconds.length).toBeGreaterThan(5)
	expect(toldAtSeconds.length).toBeLessThanOrEqual(seconds * 10 + 1)
	await expect(b.locator('.tl-cursor')).toHaveCount(0)
	await a.keyboard.press('Escape')
	await expect(b.locator('.tl-cursor')).toHaveCount(1)
})
