// What somebody sees where drawing has failed: words, and a way on, instead of an empty page.
import { createSession } from '../helpers/stockClient'
import { expect, test } from './fixtures'

const BROKEN = /broken on purpose/

/** Breaks something that the canvas needs, until the page is told that it is mended. */
const breakCanvas = () => {
	if (sessionStorage.getItem('mended')) return
	const draw = Element.prototype.getBoundingClientRect
	Element.prototype.getBoundingClientRect = function (this: Element) {
		if (this.matches('.tl-canvas, .tl-container')) throw new Error('broken on purpose')
		return draw.call(this)
	}
}

test('a canvas that fails says so under the bar, and is there again after loading', async ({
	openDevice,
	server,
	allowedErrors,
}) => {
	allowedErrors.push(BROKEN)
	const { boards, secrets } = await createSession(server.url)
	const page = await openDevice()
	await page.addInitScript(breakCanvas)
	await page.goto(`${server.url}/b/${boards[0]?.boardId}#${secrets.participate}`)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.getByRole('alert')).toContainText('What was saved is safe')
	await expect(page.getByRole('button', { name: 'Share' })).toBeVisible()
	await page.evaluate(() => sessionStorage.setItem('mended', 'yes'))
	await page.getByRole('button', { name: 'Load again' }).click()
	await expect(page.getByRole('toolbar', { name: 'Tools' })).toBeVisible()
	await expect(page.getByRole('alert')).toHaveCount(0)
})
