import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { AssetStored } from '#shared/api/assets'
import { BoardSummary } from '#shared/api/sessions'
import { callApi, SessionCalls } from '../helpers/sessionCalls'
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

test('a session with pictures and thumbnails that is erased: no text, name, byte of a picture or hash is left in any file', async () => {
	const server = await startTestServer()
	onTestFinished(() => server.stop())
	const session = await SessionCalls.create(server.url, {
		title: 'Sentinel-title',
		promise: { readBy: 'Sentinel-promise' },
	})
	const stays = await SessionCalls.create(server.url, { title: 'Another one stays' })
	const { token } = await session.join({ name: 'Sentinel-name' })
	const second = await session.at('POST', '/boards', {
		token,
		body: { templateId: 'persona', title: 'Sentinel-board' },
	})
	const boardIds = [session.boardId, BoardSummary.parse(second.body).boardId]
	for (const boardId of boardIds) {
		const writer = new StockClient(server.url, boardId, token)
		await writer.synced()
		writer.put(noteRecord('shape:n1', 'Sentinel-note', { x: 300, y: 600 }))
		await writer.saved()
		writer.destroy()
	}
	const pixels = Buffer.from(Array.from({ length: 3 * 64 * 64 }, (_, at) => (at * 2654435761) >>> 24))
	const sent = await sharp(pixels, { raw: { width: 64, height: 64, channels: 3 } })
		.png()
		.toBuffer()
	const stored = await callApi('PUT', `${server.url}/api/assets`, { token, body: sent })
	const { hash } = AssetStored.parse(stored.body)
	const kept = (await callApi('GET', `${server.url}/api/assets/${hash}`, { token })).body as Buffer
	expect((await session.at('GET', '/now?since=0', { token })).status).toBe(200)
	// Pieces of what was sent and of what was kept: a rest of a file would hold one of them.
	const pieces = [sent, kept].flatMap((bytes) =>
		Array.from({ length: Math.floor(bytes.length / 64) }, (_, at) => bytes.subarray(at * 64, at * 64 + 32))
	)
	const wanted = ['Sentinel', hash, session.made.sessionId, ...boardIds]
	const needles = [...wanted.map((text) => Buffer.from(text)), Buffer.from(hash, 'hex'), ...pieces]
	const foundIn = async () => {
		const files = await readdir(server.dataDir, { recursive: true, withFileTypes: true })
		const found = files
			.filter(({ name }) => wanted.some((text) => name.includes(text)))
			.map(({ name }) => name)
		for (const file of files.filter((one) => one.isFile())) {
			const bytes = await readFile(join(file.parentPath, file.name))
			if (needles.some((needle) => bytes.includes(needle))) found.push(file.name)
		}
		return found
	}
	const before = await foundIn()
	expect(before).toContain(`${hash}.webp`)
	expect(before).toContain(session.boardId)
	expect((await session.erase(token)).status).toBe(204)
	// What stays is that there was a board, so that nobody can make it again: an empty mark with an id that opens nothing.
	const marks = boardIds.map((boardId) => `${boardId}.deleted`)
	expect((await foundIn()).sort()).toEqual(marks.sort())
	for (const mark of marks)
		expect(await readFile(join(server.dataDir, 'boards', mark), 'utf8').catch(String)).toBe('')
	for (const path of [`/api/assets/${hash}`, `/api/sessions/${session.made.sessionId}/now`])
		expect((await callApi('GET', server.url + path, { token })).status).toBe(401)
	expect((await stays.tryJoin()).status).toBe(200)
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
