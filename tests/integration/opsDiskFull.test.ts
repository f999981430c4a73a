// Trust row D1 as people and operators see it, on a disk that is really full: a tmpfs. Mounting needs root; without it
// the stores are tested with an injected fault in storageFaults.test.ts.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startTestServer } from '../helpers/testServer'

const disk = mkdtempSync(join(tmpdir(), 'constellate-ops-full-'))
const whyNot = mount()

function mount(): string | undefined {
	if (process.getuid?.() !== 0) return 'mounting a tmpfs needs root'
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk], { stdio: 'pipe' })
		return undefined
	} catch (error) {
		return `a tmpfs could not be mounted: ${error}`
	}
}

afterAll(() => {
	if (!whyNot) execFileSync('umount', ['-l', disk])
	rmdirSync(disk)
})

test('a full disk refuses new sessions at once and says so in healthz, until there is room', async (context) => {
	if (whyNot) {
		console.log(`skipped: ${whyNot}`)
		return context.skip(whyNot)
	}
	const dataDir = join(disk, 'data')
	const server = await startTestServer({ dataDir })
	const create = async () => {
		const response = await fetch(`${server.url}/api/sessions`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: '{"templateId": "persona"}',
		})
		return { status: response.status, body: await response.json() }
	}
	const health = async () => {
		const response = await fetch(`${server.url}/healthz`)
		return { status: response.status, body: await response.json() }
	}
	const made = await create()
	expect(made.status).toBe(201)
	const ballast = join(disk, 'ballast')
	const { bavail, bsize } = statfsSync(disk)
	writeFileSync(ballast, Buffer.alloc(bavail * bsize))

	expect(await health()).toMatchObject({ status: 503, body: { ok: false, reason: 'disk-full' } })
	const startMs = performance.now()
	expect(await create()).toMatchObject({ status: 503, body: { error: { code: 'storage.unavailable' } } })
	expect(performance.now() - startMs).toBeLessThan(4000)
	// Who has the link or the code still gets in, also with a name.
	const enter = async (body: object) => {
		const response = await fetch(`${server.url}/api/join`, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ ...body, name: 'Aino' }),
		})
		return { status: response.status, body: await response.json() }
	}
	const { sessionId, secrets, joinCode } = made.body
	expect(await enter({ sessionId, secret: secrets.participate })).toMatchObject({
		status: 200,
		body: { name: 'Aino' },
	})
	const byCode = await enter({ code: joinCode })
	expect(byCode.status).toBe(200)

	unlinkSync(ballast)
	await expect.poll(async () => (await health()).status, { timeout: 10_000 }).toBe(200)
	expect((await create()).status).toBe(201)
	await server.stop()
	// What joining changed meanwhile is on disk.
	const again = await startTestServer({ dataDir })
	const response = await fetch(`${again.url}/api/join`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({
			sessionId,
			secret: byCode.body.secret,
			participantKey: byCode.body.participantKey,
		}),
	})
	expect(await response.json()).toMatchObject({ grade: 'participate', name: 'Aino' })
	await again.stop()
	const boards = (await readdir(join(dataDir, 'boards'), { withFileTypes: true })).filter((e) =>
		e.isDirectory()
	)
	expect(boards).toHaveLength(2)
})
