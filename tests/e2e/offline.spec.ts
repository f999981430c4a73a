// Boards without a network: the line to the server is really cut, nothing is played in the browser.
import {
	addressOf,
	createSession,
	enter,
	expect,
	expectNotes,
	notes,
	offline,
	status,
	test,
	write,
	writeSaved,
} from './offlineFixtures'

test('R7 cut, edit, reload while cut, close the tab, open it again still cut, edit more, come back: all is on the server once', async ({
	network,
	openDevice,
	visit: { page, address },
}) => {
	await writeSaved(page, 'before')

	network.cut()
	await status(page, offline(0))
	await write(page, 600, 250, 'first')
	await write(page, 900, 250, 'second')
	await status(page, offline(2))
	page.on('dialog', (dialog) => void dialog.accept())
	await page.reload()
	await status(page, offline(2))
	await expect(notes(page)).toHaveCount(3)

	const again = await page.context().newPage()
	await page.close({ runBeforeUnload: false })
	await again.goto(address)
	await status(again, offline(2))
	await write(again, 300, 500, 'third')
	await status(again, offline(3))
	await notes(again).filter({ hasText: 'first' }).click()
	await again.keyboard.press('Delete')
	await expect(notes(again)).toHaveCount(3)
	await status(again, offline(3))

	network.mend()
	await status(again, 'Saved')
	const other = await openDevice()
	await enter(other, address)
	await expectNotes(other, ['before', 'second', 'third'])
	await again.reload()
	await status(again, 'Saved')
	await expect(notes(again)).toHaveCount(3)
})

test('what the device keeps pages and boards under never holds the secret of the link', async ({
	visit: { page, session },
}) => {
	await page.reload()
	await status(page, 'Saved')
	const names = await page.evaluate(async () => {
		const caches = await window.caches.keys()
		const requests = await Promise.all(
			caches.map(async (name) => (await (await window.caches.open(name)).keys()).map(({ url }) => url))
		)
		const databases = (await indexedDB.databases()).map(({ name }) => name ?? '')
		return [...caches, ...requests.flat(), ...databases]
	})
	expect(names.some((name) => /__WB_REVISION__/.test(name))).toBe(true)
	expect(names.some((name) => /Board-/.test(name))).toBe(true)
	expect(names.filter((name) => name.includes(session.secrets.participate) || name.includes('#'))).toEqual([])
})

test('closing the tab with edits that are only on this device asks first', async ({
	network,
	visit: { page },
}) => {
	await writeSaved(page, 'kept')
	let asked = 0
	page.on('dialog', (dialog) => {
		asked++
		void dialog.dismiss()
	})
	network.cut()
	await write(page, 600, 250, 'only here')
	await status(page, offline(1))
	await page.close({ runBeforeUnload: true })
	await expect.poll(() => asked).toBe(1)
	network.mend()
	await status(page, 'Saved')
	const closed = page.waitForEvent('close')
	await page.close({ runBeforeUnload: true })
	await closed
	expect(asked).toBe(1)
})

test('two tabs of one device show each other their edits without a network, and one of them sends them all', async ({
	network,
	openDevice,
	visit: { page: one, address },
}) => {
	const two = await one.context().newPage()
	await two.goto(address)
	await status(two, 'Saved')
	network.cut()
	await status(two, offline(0))
	await write(one, 300, 250, 'of one')
	await expectNotes(two, ['of one'])
	await write(two, 600, 250, 'of two')
	await status(one, offline(2))
	await status(two, offline(2))
	await one.close()
	network.mend()
	await status(two, 'Saved')
	const other = await openDevice()
	await enter(other, address)
	await expectNotes(other, ['of one', 'of two'])
})

test('a board stays where it is when the bar above it says that the line is cut', async ({
	network,
	server,
	openDevice,
}) => {
	const page = await openDevice({ viewport: { width: 1024, height: 768 } })
	await enter(page, addressOf(server.url, await createSession(server.url, 'A long name for a board at noon')))
	const canvas = page.getByTestId('canvas')
	const before = await canvas.boundingBox()
	network.cut()
	await write(page, 600, 250, 'only here')
	await status(page, offline(1))
	expect(await canvas.boundingBox()).toEqual(before)
	// And it can be read whole.
	const said = page.getByRole('status').filter({ hasText: offline(1) })
	expect(await said.evaluate((text) => text.scrollWidth <= text.clientWidth)).toBe(true)
})
