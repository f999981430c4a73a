// Every state of a board for those who do not see it, or not well: axe, and what a screen reader is told.
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { note } from '../helpers/exportBoard'
import { boardWith, enter } from '../helpers/filledBoard'
import { expectNoViolations } from './axe'
import { give } from './clipboard'
import { expect, test } from './fixtures'

// Keeping the pages on the device is tests/e2e/offline*.spec.ts; it is a third of the work of opening a board.
test.use({ serviceWorkers: 'block' })

/** Notes in the order in which they are to be read. */
const NOTES = {
	'journey-map': [
		['person', 'Mirja of the gravel road', 0, 0],
		['today', 'Hears of it at the shop', 0, 0],
		['today', 'Meets the neighbour', 0, 220],
		['today', 'A form of six pages', 700, 0],
		['lows', 'Tells it a third time', 0, 0],
		['lift', 'One call is enough', 0, 0],
	],
	'hackathon-team': [
		['team', 'Sami drives the bus', 0, 0],
		['challenge', 'Home at night without a car', 0, 0],
		['heard', 'They all ring at eight', 0, 0],
		['heard', 'Nobody rings on Sundays', 240, 0],
		['ideas', 'One taxi for five', 0, 0],
	],
} as const

/** Headings of the lanes and rows in which these notes stand. */
const STEPS = {
	'journey-map': ['Hears of it: Does', 'Hears of it: Meets', 'Gets in: Does'],
	'hackathon-team': [],
}

type Template = keyof typeof NOTES
const recordsOf = (template: Template) =>
	NOTES[template].map(([zone, text, x, y], i) =>
		note(`n${i}`, text, { parentId: `shape:zone-${zone}`, x: x + 60, y: y + 320 })
	)

/** Texts in the order in which the accessibility tree holds them. */
async function heardTexts(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page)
	const { nodes } = await session.send('Accessibility.getFullAXTree')
	await session.detach()
	const byId = new Map(nodes.map((one) => [one.nodeId, one]))
	const texts: string[] = []
	const walk = (id: string): void => {
		const one = byId.get(id)
		if (!one) return
		if (!one.ignored && one.role?.value === 'StaticText') texts.push(String(one.name?.value ?? ''))
		for (const child of one.childIds ?? []) walk(child)
	}
	walk(nodes[0]?.nodeId ?? '')
	return texts
}

/** Roles of everything in the accessibility tree whose name holds these words, a text and the pieces of its lines once. */
async function namesWith(page: Page, words: string): Promise<string[]> {
	const session = await page.context().newCDPSession(page)
	const { nodes } = await session.send('Accessibility.getFullAXTree')
	await session.detach()
	return nodes
		.filter(
			({ ignored, role, name }) =>
				!ignored && role?.value !== 'InlineTextBox' && String(name?.value).includes(words)
		)
		.map(({ role }) => String(role?.value))
}

for (const template of ['journey-map', 'hackathon-team'] as const)
	test(`axe finds nothing on the ${template} board, and each note is told once, in reading order`, async ({
		openDevice,
		server,
	}) => {
		const { link } = await boardWith(server, recordsOf(template), template)
		const page = await openDevice({ viewport: { width: 1440, height: 900 } })
		await enter(page, link)
		const wanted = NOTES[template].map(([, text]) => text as string)
		await expect(page.locator('#outline')).toContainText(wanted.at(-1) ?? '')
		await expect(page.locator('.tl-shape[data-shape-type="note"]')).toHaveCount(wanted.length)
		const told = async () =>
			(await heardTexts(page)).flatMap((text) => wanted.filter((part) => text.includes(part)))
		await expect.poll(told).toEqual(wanted)
		await expect(page.locator('#outline h4')).toHaveText(STEPS[template])
		await expectNoViolations(page, 'board')
		await page.getByRole('button', { name: 'Whole board' }).click()
		await page.getByRole('button', { name: 'Outline' }).click()
		await expectNoViolations(page, 'outline')
		await expect.poll(told).toEqual(wanted)
	})

/** Closes what is open, by the key that does so everywhere; the map stays until its button is pressed again. */
async function leave(page: Page, state: string): Promise<void> {
	if (state === 'map') await page.getByRole('button', { name: 'Map of the board' }).click()
	else await page.keyboard.press('Escape')
	for (const role of ['dialog', 'search', 'menu'] as const) await expect(page.getByRole(role)).toHaveCount(0)
	await expect(page.getByRole('img', { name: 'Map of the board' })).toHaveCount(0)
	await expect(page.getByRole('toolbar', { name: 'Colour' })).toHaveCount(0)
}

/** What opens on a board: how to get there. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
	find: async (page) => {
		await page.getByTestId('canvas').focus()
		await page.keyboard.press('Control+f')
		await page.keyboard.type('a')
		await expect(page.getByRole('search').getByRole('listitem').first()).toBeVisible()
	},
	map: async (page) => {
		await page.getByRole('button', { name: 'Map of the board' }).click()
		await expect(page.getByRole('img', { name: 'Map of the board' })).toBeVisible()
	},
	people: async (page) => {
		await page.getByRole('button', { name: 'People', exact: true }).click()
		await expect(page.getByRole('dialog', { name: 'People' })).toBeVisible()
	},
	share: async (page) => {
		await page.getByRole('button', { name: 'Share', exact: true }).click()
		await expect(page.getByRole('dialog')).toBeVisible()
	},
	shortcuts: async (page) => {
		await page.getByTestId('canvas').focus()
		await page.keyboard.press('?')
		const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
		await expect(list).toBeVisible()
		// Each line has a name before its keys.
		const nameless = await list
			.locator('.tlui-shortcuts-dialog__key-pair__key')
			.evaluateAll((names) => names.filter((name) => name.textContent?.trim() === '').length)
		expect(nameless).toBe(0)
	},
	export: async (page) => {
		await page.getByRole('button', { name: 'Export', exact: true }).click()
		await expect(page.getByRole('button', { name: 'Download' })).toBeVisible()
	},
	import: async (page) => {
		await page.getByRole('button', { name: 'Export', exact: true }).click()
		await page.getByRole('button', { name: 'Bring in a file' }).click()
		await expect(page.getByRole('dialog', { name: 'Bring in a file' })).toBeVisible()
	},
	'note selected': async (page) => {
		await page.locator('.tl-shape[data-shape-type="note"]').first().click()
		await expect(page.getByRole('toolbar', { name: 'Colour' })).toBeVisible()
	},
	'zone list': async (page) => {
		await page.getByRole('button', { name: /^Zone \d of/ }).click()
		await expect(page.getByRole('menuitem').first()).toBeVisible()
	},
}

test('axe finds nothing in anything that opens on a board', async ({ openDevice, server }) => {
	const { link } = await boardWith(server, recordsOf('journey-map'), 'journey-map')
	const page = await openDevice({ viewport: { width: 1440, height: 900 } })
	await enter(page, link)
	for (const [state, open] of Object.entries(STATES)) {
		await open(page)
		await expectNoViolations(page, state)
		// The next one opens on the bare board.
		await leave(page, state)
	}
})

test('a picture is told once, by what its owner wrote about it, and axe finds nothing on a board with links and pictures', async ({
	openDevice,
	server,
}) => {
	const mark = { type: 'link', attrs: { href: 'https://example.org/timetable' } }
	const { props, ...linked } = note('linked', 'the timetable', { x: 400, y: 700 })
	const text = { type: 'text', text: 'the timetable', marks: [mark] }
	const richText = { type: 'doc', content: [{ type: 'paragraph', content: [text] }] }
	const { link } = await boardWith(server, [{ ...linked, props: { ...props, richText } }])
	const [page, other] = [await openDevice(), await openDevice()]
	await enter(page, link)
	await enter(other, link)
	const plain = { width: 300, height: 200, channels: 3, background: '#c03060' } as const
	const bytes = await sharp({ create: plain }).png().toBuffer()
	await give(page, 'drop', { files: [{ bytes, type: 'image/png', name: 'p.png' }] })
	await page.getByLabel('What does the picture show?').fill('The bus stop in the snow')
	await page.getByRole('button', { name: 'Save', exact: true }).click()
	await page.keyboard.press('Escape')
	for (const one of [page, other]) {
		await expect(one.locator('.tl-shape[data-shape-type="image"] img')).toHaveAttribute('src', /^blob:/)
		await expect.poll(() => namesWith(one, 'The bus stop in the snow')).toHaveLength(1)
	}
	await expectNoViolations(other, 'board with a picture and a link')
	await other.getByRole('button', { name: 'Outline' }).click()
	await expect.poll(() => namesWith(other, 'The bus stop in the snow')).toHaveLength(1)
	const timetable = other.getByRole('link', { name: 'https://example.org/timetable' })
	await expect(timetable).toHaveAttribute('rel', 'noopener noreferrer')
	await timetable.focus()
	await expect(timetable).toBeFocused()
	await expectNoViolations(other, 'its outline')
})
