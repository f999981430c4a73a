// Ten minutes of random pointer and keyboard input by three people on each of two boards, looked at every 20 s.
// MINUTES, SEED and TEMPLATES (ids with commas) by environment; a fault names what the hands did last.
import { expect, test } from '../e2e/fixtures'
import { RandomBoard } from '../helpers/randomBoard'

const MINUTES = Number(process.env.MINUTES ?? 10)
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)
const TEMPLATES = (process.env.TEMPLATES ?? 'persona,cosmos-service-model').split(',')
const LOOK_MS = 20_000
const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 1024, height: 768 },
	{ width: 1280, height: 720 },
]

test.use({ serviceWorkers: 'block' })
test.describe.configure({ retries: 0 })

for (const templateId of TEMPLATES)
	test(`${MINUTES} min of random input leave the template of ${templateId} where it was (SEED=${SEED})`, async ({
		openDevice,
		server,
		allowedErrors,
	}) => {
		// The three devices share one clipboard here, and one copies while another pastes.
		allowedErrors.push(/Clipboard data has changed/)
		test.setTimeout((MINUTES + 5) * 60_000)
		const pages = []
		for (const viewport of SIZES) pages.push(await openDevice({ viewport }))
		const board = await RandomBoard.open(server.url, templateId, pages, SEED)
		const looks = Math.ceil((MINUTES * 60_000) / LOOK_MS)
		for (let look = 1; look <= looks; look++) {
			await board.play(LOOK_MS)
			console.info(`SEED=${SEED} ${templateId}: ${(look * LOOK_MS) / 1000} s, ${board.inputs} inputs`)
		}
		await board.converge()
		await board.emptied()
		expect(board.inputs).toBeGreaterThan(MINUTES * 100)
		board.close()
	})
