import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { createSession, joinBoard, noteRecord, StockClient } from '../helpers/stockClient'
import { startTestServer } from '../helpers/testServer'

const HOUR_MS = 60 * 60 * 1000

async function sessionWithWriter(nowMs?: () => number) {
	const server = await startTestServer(nowMs ? { nowMs } : {})
	onTestFinished(() => server.stop())
	const made = await createSession(server.url)
	const boardId = made.boards[0]?.boardId ?? ''
	const writer = await StockClient.join(server.url, boardId, made.secrets.participate)
	onTestFinished(() => writer.destroy())
	writer.put(noteRecord('shape:n1', 'Sentinel-note', { x: 300, y: 600 }))
	await writer.saved()
	const erase = (key: string, token?: string) =>
		fetch(`${server.url}/api/sessions/${made.sessionId}`, {
			method: 'DELETE',
			headers: { 'x-steward-key': key, ...(token ? { authorization: `Bearer ${token}` } : {}) },
		})
	const life = (body: object, key = made.stewardKey) =>
		fetch(`${server.url}/api/sessions/${made.sessionId}/life`, {
			method: 'POST',
			headers: { 'x-steward-key': key, 'content-type': 'application/json' },
			body: JSON.stringify(body),
		})
	const view = async () => (await joinBoard(server.url, boardId, made.secrets.participate)).session
	return { server, made, boardId, writer, erase, life, view }
}

test('nobody but the asker has written: erased at once, and no file holds a word of it', async () => {
	const server = await startTestServer()
	onTestFinished(() => server.stop())
	const made = await createSession(server.url)
	const boardId = made.boards[0]?.boardId ?? ''
	const { token } = await joinBoard(server.url, boardId, made.secrets.participate)
	const own = new StockClient(server.url, boardId, token)
	await own.synced()
	own.put(noteRecord('shape:n1', 'Sentinel-note', { x: 300, y: 600 }))
	await own.saved()
	const closed = new Promise<number>((resolve) =>
		own.provider.on('connection-close', (event: { code: number } | null) => resolve(event?.code ?? 0))
	)
	const answer = await fetch(`${server.url}/api/sessions/${made.sessionId}`, {
		method: 'DELETE',
		headers: { 'x-steward-key': made.stewardKey, authorization: `Bearer ${token}` },
	})
	expect(answer.status).toBe(204)
	expect(await closed).toBe(4404)
	own.destroy()
	await expect(joinBoard(server.url, boardId, made.secrets.participate)).rejects.toThrow('404')
	for (const file of await readdir(server.dataDir, { recursive: true, withFileTypes: true }))
		if (file.isFile())
			expect((await readFile(join(file.parentPath, file.name))).includes('Sentinel-note'), file.name).toBe(
				false
			)
})

test('others have written: 24 hours for all to see, and it can be called off', async () => {
	const { made, erase, life, view } = await sessionWithWriter()
	const answer = await erase(made.stewardKey)
	expect(answer.status).toBe(202)
	const { erasesAt } = (await answer.json()) as { erasesAt: string }
	expect(Math.round((Date.parse(erasesAt) - Date.now()) / HOUR_MS)).toBe(24)
	expect((await view()).erasesAt).toBe(erasesAt)
	expect((await life({ keep: true })).status).toBe(200)
	expect((await view()).erasesAt).toBeUndefined()
})

test('a wrong steward key and an unknown session answer alike (trust rows Z2, Z3)', async () => {
	const { server, made, erase, life } = await sessionWithWriter()
	const wrong = made.stewardKey.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))
	const answers = [
		await erase(wrong),
		await erase(''),
		await erase(made.secrets.participate),
		await life({ state: 'ended' }, wrong),
		await fetch(`${server.url}/api/sessions/AAAAAAAAAAAAAAAAAAAAAA`, {
			method: 'DELETE',
			headers: { 'x-steward-key': made.stewardKey },
		}),
	]
	const seen = await Promise.all(answers.map(async (one) => `${one.status} ${await one.text()}`))
	expect(new Set(seen).size).toBe(1)
	expect(seen[0]).toMatch(/^404 .*steward\.wrong_key/)
})

test('an ended session can be read, not written (trust row Z3, closed board)', async () => {
	const { server, made, boardId, life } = await sessionWithWriter()
	expect((await life({ state: 'ended' })).status).toBe(200)
	const late = await StockClient.join(server.url, boardId, made.secrets.participate)
	onTestFinished(() => late.destroy())
	late.put(noteRecord('shape:n2', 'too late', { x: 0, y: 0 }))
	const { token } = await joinBoard(server.url, boardId, made.secrets.participate)
	const add = await fetch(`${server.url}/api/sessions/${made.sessionId}/boards`, {
		method: 'POST',
		headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
		body: JSON.stringify({ templateId: 'blank' }),
	})
	expect(add.status).toBe(409)
	const reader = await StockClient.join(server.url, boardId, made.secrets.view)
	onTestFinished(() => reader.destroy())
	expect(reader.doc.getMap('records').has('shape:n1')).toBe(true)
	expect(reader.doc.getMap('records').has('shape:n2')).toBe(false)
})
