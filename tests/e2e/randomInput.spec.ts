// Random pointer and keyboard input by three people, bounded; `npm run test:soak` plays ten minutes (soak/scaffold.spec).
import { RandomBoard } from '../helpers/randomBoard'
import { expect, test } from './fixtures'

test.use({ serviceWorkers: 'block' })
test.setTimeout(90_000)

const SIZES = [
	{ width: 1440, height: 900 },
	{ width: 1024, height: 768 },
	{ width: 1280, height: 720 },
]
const PLAY_MS = 12_000

for (const [templateId, seed] of [
	['persona', 11],
	['cosmos-service-model', 12],
] as const)
	test(`random input by three people leaves the template of ${templateId} where it was (seed ${seed})`, async ({
		openDevice,
		server,
		allowedErrors,
	}) => {
		// The three devices share one clipboard here, and one copies while another pastes.
		allowedErrors.push(/Clipboard data has changed/)
		const pages = []
		for (const viewport of SIZES) pages.push(await openDevice({ viewport }))
		const board = await RandomBoard.open(server.url, templateId, pages, seed)
		await board.play(PLAY_MS)
		await board.converge()
		await board.emptied()
		expect(board.inputs).toBeGreaterThan(100)
		board.close()
	})
