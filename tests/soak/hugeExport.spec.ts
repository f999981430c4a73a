// The long version of the huge board in tests/e2e/exports.spec.ts: 2,000 notes over 20 x 20 m.
import { test } from '../e2e/fixtures'
import { checkHugeBoard } from '../helpers/hugeBoard'

test('a board of 20,000 x 20,000 px with 2,000 notes comes out whole: PDF by its words, PNG in legible tiles', async ({
	openDevice,
	server,
}) => {
	test.setTimeout(600_000)
	await checkHugeBoard(server, openDevice, 2000)
})
