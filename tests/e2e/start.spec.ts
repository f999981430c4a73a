// The first of the two commands in the README, as an operator runs it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'

const ROOT = resolve(import.meta.dirname, '../..')
const MAX_START_MS = 5000
const MAX_STOP_MS = 5000

type Start = { npm: ChildProcess; url: string; tookMs: number; output: () => string }

/** Runs `npm start` on a free port until it says where it is. */
async function start(dataDir: string): Promise<Start> {
	const startedAtMs = Date.now()
	const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir }
	const npm = spawn('npm', ['start'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
	let output = ''
	for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (chunk) => (output += chunk))
	const urlIn = () => /On this computer\s+(http:\S+)/.exec(output)?.[1]
	await expect.poll(() => urlIn() ?? npm.exitCode, { timeout: 50_000, intervals: [20] }).not.toBeNull()
	const url = urlIn()
	if (!url) throw new Error(`npm start ended with ${npm.exitCode}:\n${output}`)
	return { npm, url, tookMs: Date.now() - startedAtMs, output: () => output }
}

/** Ends it as a service manager does: one SIGTERM, to npm. */
async function stop({ npm }: Start): Promise<{ code: number | null; tookMs: number }> {
	const startedAtMs = Date.now()
	const exit = once(npm, 'exit')
	npm.kill('SIGTERM')
	const [code] = await exit
	return { code, tookMs: Date.now() - startedAtMs }
}

test('npm start serves the home page, stops at SIGTERM, and the second time starts within 5 s', async () => {
	const dataDir = await mkdtemp(join(tmpdir(), 'constellate-start-'))
	const first = await start(dataDir)
	expect((await stop(first)).code).toBe(0)

	const second = await start(dataDir)
	try {
		expect(second.tookMs).toBeLessThan(MAX_START_MS)
		expect(second.output()).not.toMatch(/Installing|Building/)
		const home = await fetch(second.url)
		expect(home.status).toBe(200)
		expect(await home.text()).toContain('<div id="root">')
	} finally {
		const { code, tookMs } = await stop(second)
		expect(code).toBe(0)
		expect(tookMs).toBeLessThan(MAX_STOP_MS)
	}
	await rm(dataDir, { recursive: true, force: true })
})
