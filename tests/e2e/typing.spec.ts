// Several people in one note, over lines of different speed: every character in order, every caret where it was.
import type { Page } from '@playwright/test'
import { createSession } from '../helpers/stockClient'
import { area, caret, enter, expect, moveTo, note, saved, test } from './typingFixtures'

/** How often each latency is run; 20 when the whole claim is to be seen (docs/architecture.md). */
const ROUNDS = Number(process.env.TYPING_ROUNDS ?? 1)
const JITTER_MS = 100

const PEOPLE = ['Aino', 'Birgit', 'Cem'] as const

for (const count of [2, 3])
	test(`${count} people type in one note over slow lines: all characters in order, carets exact, bold kept`, async ({
		line: { network },
		server,
		openDevice,
	}) => {
		test.setTimeout(60_000 + ROUNDS * count * 20_000)
		const { boards, secrets } = await createSession(server.url)
		const address = `${server.url}/b/${boards[0]!.boardId}#${secrets.participate}`
		const pages: Page[] = []
		for (const name of PEOPLE.slice(0, count)) {
			const page = await openDevice()
			pages.push(page)
			await enter(page, address, name)
		}
		const [a, b, c] = pages as [Page, Page, Page?]
		await a.getByRole('button', { name: /^Write the first note: Name/ }).click()
		await a.keyboard.type('start end')
		const written = { a: '', b: '', c: '' }
		for (const page of pages.slice(1)) {
			await expect(note(page)).toContainText('start end')
			await note(page).dblclick()
			await expect.poll(() => caret(page)).toBe('start end'.length)
		}
		await moveTo(a, 'start'.length)
		if (c) await moveTo(c, 0)

		for (let round = 0; round < ROUNDS; round++)
			for (const latencyMs of [5, 40, 150]) {
				network.delay = { latencyMs, jitterMs: JITTER_MS }
				const [ofA, ofB, ofC] = [' one two 1234', ' six six 9876', 'zero 0000 ']
				await Promise.all([
					a.keyboard.type(ofA, { delay: 25 }),
					typeWithBold(b, ofB),
					c?.keyboard.type(ofC, { delay: 20 }),
				])
				written.a += ofA
				written.b += `${ofB}BOLD`
				if (c) written.c += ofC
				const text = `${written.c}start${written.a} end${written.b}`
				for (const page of pages) await expect(area(page)).toHaveText(text)
				const carets = [`${written.c}start${written.a}`.length, text.length, written.c.length]
				for (const [i, page] of pages.entries()) expect(await caret(page), `${latencyMs} ms`).toBe(carets[i])
				for (const page of pages)
					expect(await boldOf(page)).toBe('BOLD'.repeat(written.b.split('BOLD').length - 1))
			}
		network.delay = { latencyMs: 0, jitterMs: 0 }
		await expect(saved(a)).toBeVisible()
	})

async function typeWithBold(page: Page, text: string): Promise<void> {
	await page.keyboard.type(text, { delay: 30 })
	await page.keyboard.press('Control+b')
	await page.keyboard.type('BOLD', { delay: 30 })
	await page.keyboard.press('Control+b')
}

const boldOf = async (page: Page) => (await area(page).locator('strong').allTextContents()).join('')
