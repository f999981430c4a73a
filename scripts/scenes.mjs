// What scripts/screenshots.mjs takes pictures of. Each scene begins with a session of its own: what one leaves behind
// never stands in the picture of another.
import { join } from 'node:path'
import { CutNetwork } from '../tests/helpers/CutNetwork.ts'
import { note } from '../tests/helpers/exportBoard.ts'
import { fillBoard } from '../tests/helpers/filledBoard.ts'
import { SessionCalls } from '../tests/helpers/sessionCalls.ts'

const PROMISE = {
	canChange: 'The opening hours and the order of the counters, from next spring.',
	readBy: 'The service manager and the town board read every note.',
	hearBack: 'By 15 June, by post and on the notice board of the library.',
}
const PICTURE = join(import.meta.dirname, '../docs/images/board.png')
/** Persona zone, words, tldraw's colour of the tone. */
const NOTES = [
	['name', 'Mirja, 58, lives alone by the gravel road', 'light-violet'],
	['day', 'Up at five, the bus leaves at six', 'light-blue'],
	['day', 'Two jobs, four days a week', 'light-blue'],
	['dreams', 'Her own garden again', 'yellow'],
	['obstacles', 'Nobody answers at the office after three', 'light-red'],
]

const button = (page, name) => page.getByRole('button', { name })
const exactly = (page, name) => page.getByRole('button', { name, exact: true })
const notes = (page) => page.locator('.tl-shape[data-shape-type="note"]')

async function newSession({ url, server }, { templateId = 'persona', hasNotes = false, ...more } = {}) {
	const session = await SessionCalls.create(url, {
		templateId,
		title: 'Health centre, morning group',
		promise: PROMISE,
		...more,
	})
	if (hasNotes) {
		const records = NOTES.map(([zone, text, color], i) => {
			const made = note(`n${i}`, text, {
				parentId: `shape:zone-${zone}`,
				x: 60 + (i % 3) * 220,
				y: 300 + Math.floor(i / 3) * 220,
			})
			return { ...made, props: { ...made.props, color } }
		})
		await fillBoard(server, session.made, session.boardId, records)
	}
	return session
}

const addressOf = ({ made, boardId, url }, secret = made.secrets.participate) =>
	`${url}/b/${boardId}#${secret}`

async function enterAs(page, address, name = '') {
	await page.goto(address)
	if (name) await page.getByLabel('Your name').fill(name)
	await button(page, 'Go to the board').click()
	await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
}

/** A board of its own, entered; answers its address for others. */
async function enter(stage, options) {
	const session = await newSession(stage, options)
	await enterAs(stage.page, addressOf(session), 'Aino')
	return session
}

const onBoard = (reach, options) => async (stage) => {
	const session = await enter(stage, options)
	await reach(stage.page, stage, session)
}

/** On a phone some buttons stand in a menu. */
async function pressOnBar(page, name, menu) {
	if (!(await exactly(page, name).isVisible())) await exactly(page, menu).click()
	await exactly(page, name).click()
}

async function openExport(page) {
	await pressOnBar(page, 'Export', 'Menu')
	await button(page, 'Download').waitFor()
}

async function writeFirstNote(page, text = 'Mirja, 58, lives alone') {
	await button(page, /^Write the first note: Name/).click()
	await page.keyboard.type(text)
}

/** Somebody else comes, and both see the note. */
async function withBirgit(stage, session, text) {
	const other = await stage.other()
	await enterAs(other, addressOf(session), 'Birgit')
	await notes(other).filter({ hasText: text }).waitFor()
	return other
}

async function deleteUnderHands(page, stage, session) {
	await writeFirstNote(page, 'What I wanted to say')
	const other = await withBirgit(stage, session, 'What I wanted')
	await notes(other).click({ position: { x: 12, y: 12 } })
	await other.keyboard.press('Delete')
	await page.getByText('Birgit deleted this note').waitFor()
	return other
}

async function undoWhatOthersChanged(page, stage, session) {
	await writeFirstNote(page, 'Mirja')
	await page.keyboard.press('Escape')
	const other = await withBirgit(stage, session, 'Mirja')
	await notes(other).dblclick()
	await other.keyboard.press('End')
	await other.keyboard.type(' of the road')
	await other.keyboard.press('Escape')
	await notes(page).filter({ hasText: 'of the road' }).waitFor()
	const sentence = page.getByText('Others have worked on this')
	for (let times = 0; times < 6 && !(await sentence.isVisible()); times++) {
		await exactly(page, 'Undo').click({ timeout: 1000 })
		await page.waitForTimeout(200)
	}
	await sentence.waitFor()
}

async function followBirgit(page) {
	await exactly(page, 'People').click()
	await button(page, 'Follow Birgit').click()
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
	await page.getByText('You follow Birgit').waitFor()
}

async function putPicture(page) {
	if (!(await exactly(page, 'Picture').isVisible())) await exactly(page, 'More').click()
	const [chooser] = await Promise.all([page.waitForEvent('filechooser'), exactly(page, 'Picture').click()])
	await chooser.setFiles(PICTURE)
	await page.getByLabel('What does the picture show?').waitFor()
}

/** States of an open board. */
const BOARD = {
	board: onBoard(() => undefined),
	'board-journey-map': onBoard(() => undefined, { templateId: 'journey-map' }),
	'board-hackathon-team': onBoard(() => undefined, { templateId: 'hackathon-team' }),
	'board-blank': onBoard(() => undefined, { templateId: 'blank' }),
	'board-first-note': onBoard((page) => writeFirstNote(page)),
	'board-note-selected': onBoard(async (page) => {
		await writeFirstNote(page)
		await page.keyboard.press('Escape')
	}),
	'board-pen': onBoard((page) => exactly(page, 'Pen').click()),
	'board-find': onBoard(
		async (page) => {
			await page.getByTestId('canvas').focus()
			await page.keyboard.press('Control+f')
			await page.keyboard.type('a')
		},
		{ hasNotes: true }
	),
	'board-zones': onBoard((page) => button(page, /^Zone \d of/).click()),
	'board-map': onBoard(
		async (page) => {
			// A phone has no room for it.
			if (await button(page, 'Map of the board').isVisible()) await button(page, 'Map of the board').click()
		},
		{ hasNotes: true }
	),
	'board-whole': onBoard((page) => button(page, 'Whole board').click(), { hasNotes: true }),
	'board-more': onBoard((page) => exactly(page, 'More').click()),
	'board-shortcuts': onBoard(async (page) => {
		await page.getByTestId('canvas').focus()
		await page.keyboard.press('?')
		await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
	}),
	'board-picture': onBoard((page) => putPicture(page)),
	'board-outline': onBoard((page) => button(page, 'Outline').click(), { hasNotes: true }),
	'board-people': onBoard(async (page, stage, session) => {
		await enterAs(await stage.other(), addressOf(session), 'Birgit')
		await exactly(page, 'People').click()
	}),
	'board-share': onBoard((page) => button(page, 'Share').click()),
	'board-boards': onBoard((page) => exactly(page, 'Boards').click()),
	'board-crashed': onBoard(async (page) => {
		await page.addInitScript(() => {
			Element.prototype.getBoundingClientRect = () => {
				throw new Error('broken on purpose')
			}
		})
		await page.reload()
		await page.getByRole('alert').waitFor()
	}),
	'board-export': onBoard(openExport, { hasNotes: true }),
	'board-import': onBoard(
		async (page) => {
			await openExport(page)
			await button(page, 'Bring in a file').click()
			await page.getByRole('dialog', { name: 'Bring in a file' }).waitFor()
		},
		{ hasNotes: true }
	),
	'board-deletion': onBoard(deleteUnderHands),
	'board-undo': onBoard(undoWhatOthersChanged),
	'board-cards': onBoard(async (page, stage, session) => {
		await deleteUnderHands(page, stage, session)
		await followBirgit(page)
		await page.getByTestId('canvas').focus()
		await page.keyboard.press('Control+f')
	}),
	'board-offline': async (stage) => {
		const network = await CutNetwork.lay(stage.url)
		stage.atEnd(() => network.remove())
		const { page } = stage
		await enter({ ...stage, url: network.url })
		await writeFirstNote(page)
		await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
		network.cut()
		await page.keyboard.type(' and likes it')
		await page.locator('[data-loud]').waitFor()
	},
	'board-status': onBoard(async (page) => {
		const status = page.locator('header').getByRole('button', { name: /Saved/ })
		if (await status.isVisible()) await status.click()
	}),
	'board-viewer': async (stage) => {
		const session = await newSession(stage, { hasNotes: true })
		await enterAs(stage.page, addressOf(session, session.made.secrets.view))
	},
	'board-ended': onBoard(
		async (page, _stage, session) => {
			await session.life({ state: 'ended' })
			await page.getByText('This session has ended').waitFor()
		},
		{ hasNotes: true }
	),
	'board-invited': onBoard(async (page, _stage, session) => {
		const { token } = await session.join()
		const boardIds = await addGroups(session, 2)
		await session.at('POST', '/spread', { token, body: { boardIds } })
		await page.getByText(/^Your group is/).waitFor()
	}),
	'board-new': async ({ page, url }) => {
		await page.goto(`${url}/`)
		await page.locator('h3 button').first().click()
		await button(page, 'Start this board').click()
		await button(page, 'I have kept it').waitFor()
		await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
	},
}

async function addGroups(session, count) {
	const { token } = await session.join()
	const titles = Array.from({ length: count }, (_, i) => `Group ${i + 1}`)
	const body = { boardId: session.boardId, titles }
	const answer = await session.at('POST', '/copies', { token, body })
	return answer.body.boards.map((board) => board.boardId)
}

/** The page of a session, after something has happened to it. */
const onSession =
	(change = async () => undefined, { groups = 0, grade = 'participate', ...options } = {}) =>
	async (stage) => {
		const session = await newSession(stage, { hasNotes: true, ...options })
		if (groups > 0) await addGroups(session, groups)
		await stage.page.goto(`${stage.url}/s/${session.made.sessionId}#${session.made.secrets[grade]}`)
		await button(stage.page, 'Go to the board').click()
		await stage.page.locator('main ul li svg').first().waitFor()
		await change(session, stage.page)
	}
const lives = (life) => async (session, page) => {
	await session.life(life)
	await page.reload()
	await page.locator('main ul li svg').first().waitFor()
}

const SESSION = {
	'session-one': onSession(),
	'session-many': onSession(undefined, { groups: 6 }),
	'session-open': onSession(
		async (_session, page) => {
			for (const summary of await page.locator('summary').all()) await summary.click()
		},
		{ groups: 2 }
	),
	'session-viewer': onSession(undefined, { groups: 2, grade: 'view' }),
	'session-paused': onSession(lives({ wish: 'pause' })),
	'session-ended': onSession(lives({ state: 'ended' })),
	'session-archived': onSession(lives({ state: 'archived' })),
	'session-erasing': onSession(async (session, page) => {
		await session.erase()
		await page.reload()
		await page.locator('main ul li svg').first().waitFor()
	}),
	'session-file': onSession(
		async (_session, page) => {
			await button(page, 'Take everything along').click()
			await page.getByRole('dialog').waitFor()
		},
		{ groups: 2 }
	),
}

const PAGES = {
	home: ({ page, url }) => page.goto(`${url}/`).then(() => page.locator('h3 button').first().waitFor()),
	'home-recent': async (stage) => {
		await enter(stage)
		await stage.page.goto(`${stage.url}/`)
		await stage.page.locator('h3 button').first().waitFor()
	},
	start: async ({ page, url }) => {
		await page.goto(`${url}/`)
		await page.locator('h3 button').first().click()
		await page.getByRole('dialog').waitFor()
	},
	join: async (stage) => {
		const { made } = await newSession(stage)
		await stage.page.goto(`${stage.url}/j/${made.joinCode}`)
		await button(stage.page, 'Go to the board').waitFor()
	},
	'wrong-code': ({ page, url }) =>
		page.goto(`${url}/j/AAAAAA`).then(() => page.getByRole('heading', { level: 1 }).waitFor()),
	lost: async (stage) => {
		const session = await newSession(stage)
		await stage.page.goto(addressOf(session, 'wrong'))
		await stage.page.getByRole('heading', { level: 1 }).waitFor()
	},
}

/** Name of the picture -> how to get there. */
export const SCENES = { ...PAGES, ...BOARD, ...SESSION }
