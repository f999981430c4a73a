import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './fixtures'

const stars = '[data-star]'

test('the roadmap shows every board as a star that leads to its page, by keyboard alone', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice({ reducedMotion: 'reduce' })
	await page.goto(`${server.url}/`)
	await expect(page.getByRole('heading', { name: 'The roadmap' })).toBeVisible()
	const list = (await (await page.request.get(`${server.url}/api/templates`)).json()) as { id: string }[]
	await expect(page.locator(stars)).toHaveCount(list.length)
	for (const name of ['The System', 'Ethical Compass', 'Catalysts'])
		await expect(page.getByRole('region', { name })).toBeVisible()
	// Down and up again is where one was; to the right is another constellation.
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-star'))
	const constellation = () =>
		page.evaluate(() => document.activeElement?.closest('section')?.innerText.split('\n')[0])
	await page.locator('[data-star=persona]').focus()
	await expect(page.getByText('to think with when that person is not in the room').last()).toBeVisible()
	await page.keyboard.press('ArrowDown')
	expect(await focused()).not.toBe('persona')
	expect(await constellation()).toBe('Ethical Compass')
	await page.keyboard.press('ArrowUp')
	expect(await focused()).toBe('persona')
	await page.keyboard.press('ArrowRight')
	expect(await constellation()).toBe('Catalysts')
	await page.keyboard.press('ArrowLeft')
	expect(await constellation()).toBe('Ethical Compass')
	// The map can be passed over, and tab reaches each star.
	await page.getByRole('link', { name: 'Skip the map' }).focus()
	await page.keyboard.press('Tab')
	expect(await focused()).not.toBeNull()
	await page.keyboard.press('Enter')
	await expect(page).toHaveURL(/\/t\//)
})

test('the roadmap and the page on co-creation have no barrier that axe finds, and need no more than 320 px', async ({
	openDevice,
	server,
}) => {
	for (const colorScheme of ['light', 'dark'] as const) {
		const page = await openDevice({ viewport: { width: 320, height: 700 }, colorScheme })
		for (const [path, heading] of [
			['/', 'A first meeting'],
			['/about', 'It is not'],
		] as const) {
			await page.goto(server.url + path)
			await expect(page.getByRole('heading', { name: heading })).toBeVisible()
			expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
			const { violations } = await new AxeBuilder({ page }).analyze()
			expect(violations.map(({ id }) => id)).toEqual([])
		}
	}
})

test('the roadmap reads as three named groups of links, with nothing said twice', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await page.goto(`${server.url}/`)
	const compass = page.getByRole('region', { name: 'Ethical Compass' })
	await expect(compass).toMatchAriaSnapshot(`
    - heading "Ethical Compass" [level=3]
    - paragraph: How we treat each other, and who may decide.
    - list:
      - listitem:
        - link "Persona"
  `)
	const names = await page.locator(stars).allInnerTexts()
	expect(new Set(names).size).toBe(names.length)
})

test('a recipe lays out a session with all its boards, and its roadmap shows which stars they have lit', async ({
	openDevice,
	server,
}) => {
	const page = await openDevice()
	await page.goto(`${server.url}/`)
	await page.getByRole('button', { name: 'Start this session: A first meeting' }).click()
	const dialog = page.getByRole('dialog')
	await dialog.getByLabel('Name of the session').fill('Buses on the island')
	await dialog.getByRole('button', { name: 'Start this session' }).click()
	await expect(page).toHaveURL(/\/s\//)
	await expect(page.getByRole('heading', { level: 1, name: 'Buses on the island' })).toBeVisible()
	await expect(page.getByRole('link', { name: /Check-in and our agreement/ })).toBeVisible()
	await page.getByText('The roadmap of this session').click()
	await expect(page.getByRole('link', { name: 'Looking back, used in this session' })).toContainText('4')
	await expect(page.getByRole('link', { name: /used in this session/ })).toHaveCount(4)
})
