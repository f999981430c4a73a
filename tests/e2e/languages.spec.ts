// Ten languages, some of them a third longer than English: nothing is cut, and the canvas speaks with the page.
import type { Page } from '@playwright/test'
import { LOCALES } from '#shared/i18n/locale'
import { createSession } from '../helpers/stockClient'
import { expect, test } from './fixtures'

/** What is cut off or reaches out of the window: bars, buttons, headings, fields. A title that is too long ends in dots. */
const spilled = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const found: string[] = []
		if (document.documentElement.scrollWidth > window.innerWidth) found.push('the page scrolls sideways')
		for (const part of document.querySelectorAll<HTMLElement>('button, a, h2, h3, label, legend, p')) {
			if (part.clientWidth < 4 || part.closest('.tl-html-layer, .tl-background')) continue
			const { overflowX, textOverflow } = getComputedStyle(part)
			const isCut =
				part.scrollWidth > part.clientWidth + 1 && overflowX === 'hidden' && textOverflow !== 'ellipsis'
			const { left, right } = part.getBoundingClientRect()
			const isOutside = right > window.innerWidth + 1 && left < window.innerWidth
			if (isCut || isOutside) found.push(part.textContent?.trim().slice(0, 40) ?? '')
			for (const word of part.querySelectorAll<HTMLElement>('span'))
				if (word.offsetWidth > part.clientWidth && part.clientWidth > 0) found.push(word.textContent ?? '')
		}
		return found
	})

test('home says everything in ten languages at 320 px, and that nobody has read a translation yet', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice({ viewport: { width: 320, height: 700 } })
	await page.goto(`${server.url}/`)
	const choice = page.getByRole('combobox').first()
	for (const locale of LOCALES) {
		await choice.selectOption(locale)
		await expect(page.locator('html')).toHaveAttribute('lang', locale)
		await expect.poll(() => page.getByRole('contentinfo').locator('p').innerText()).not.toContain('app.')
		expect(await spilled(page), locale).toEqual([])
	}
	await choice.selectOption('el')
	await expect(page.getByRole('contentinfo')).toContainText('μητρική γλώσσα')
	await choice.selectOption('en')
	await expect(page.getByRole('contentinfo')).not.toContainText('native speaker')
})

for (const [name, width, height] of [
	['phone', 390, 844],
	['tablet', 1024, 768],
] as const)
	test(`the bars of a board fit in ten languages on a ${name}, and the canvas speaks the same one`, async ({
		openDevice,
		server,
	}) => {
		const { boards, secrets } = await createSession(server.url)
		const page = await openDevice({ viewport: { width, height } })
		await page.goto(`${server.url}/b/${boards[0]?.boardId}#${secrets.participate}`)
		await page.getByRole('button', { name: 'Go to the board' }).click()
		const tools = page.locator('.board-toolbar')
		await expect(tools).toBeVisible()
		const words = new Set<string>()
		for (const locale of LOCALES) {
			// Under another name in each language: the last button with a popover before the one that shares.
			await page.locator('header button[aria-haspopup="dialog"]:not([aria-controls="share"])').last().click()
			await page.locator('select').first().selectOption(locale)
			await expect(page.locator('html')).toHaveAttribute('lang', locale)
			await page.keyboard.press('Escape')
			await expect(page.locator('select')).toHaveCount(0)
			expect(await spilled(page), locale).toEqual([])
			words.add(await tools.innerText())
		}
		expect(words.size).toBe(LOCALES.length)
	})
