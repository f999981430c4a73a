// A board taken along by somebody who may only look.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { extractText, getDocumentProxy } from 'unpdf'
import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { JoinAnswer, SessionCreated } from '#shared/api/sessions'
import { recordsOf } from '#shared/boardDoc'
import { type PlainRecord, putRecord } from '#shared/records/layout'
import { note } from '../helpers/exportBoard'
import type { TestServer } from '../helpers/testServer'
import { expect, test } from './fixtures'

async function post(server: TestServer, path: string, body: unknown): Promise<unknown> {
	const response = await fetch(`${server.url}/api/${path}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
	})
	return response.json()
}

/** A board on which a script has put these notes; answers where to look at it. */
async function boardWith(server: TestServer, notes: readonly unknown[], templateId = 'blank') {
	const made = SessionCreated.parse(await post(server, 'sessions', { templateId, title: 'Large board' }))
	const boardId = made.boards[0]?.boardId ?? ''
	const joined = JoinAnswer.parse(await post(server, 'join', { boardId, secret: made.secrets.participate }))
	const doc = new Y.Doc()
	const provider = new WebsocketProvider(server.wsUrl, boardId, doc, {
		protocols: ['constellate', joined.token],
		disableBc: true,
		WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
	})
	await expect.poll(() => provider.synced).toBe(true)
	doc.transact(() => {
		for (const record of notes) putRecord(recordsOf(doc), record as PlainRecord)
	})
	const call = (name: string) =>
		fetch(`${server.url}/api/boards/${boardId}/${name}`, {
			headers: { authorization: `Bearer ${joined.token}` },
		})
	const last = (notes.at(-1) as PlainRecord).id
	await expect.poll(async () => (await (await call('export.json')).text()).includes(last)).toBe(true)
	provider.destroy()
	return { viewLink: `${server.url}/b/${boardId}#${made.secrets.view}`, call }
}

async function openExport(page: Page, link: string): Promise<void> {
	await page.goto(link)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await page.getByRole('button', { name: 'Export', exact: true }).click()
	await expect(page.getByRole('dialog', { name: 'Take this board along' })).toBeVisible()
}

async function download(page: Page, format: string): Promise<{ name: string; bytes: Uint8Array }> {
	await page.getByRole('radio', { name: format, exact: true }).check({ force: true })
	const [file] = await Promise.all([
		page.waitForEvent('download', { timeout: 90_000 }),
		page.getByRole('button', { name: 'Download' }).click(),
	])
	return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

const textOf = async (bytes: Uint8Array) =>
	(await extractText(await getDocumentProxy(bytes), { mergePages: true })).text.replace(/\s+/g, ' ')

test('hostile words stay words in every file (trust rows X6, X7)', async ({ openDevice, server }) => {
	const hostile = '<img src=x onerror=alert(1)> "><script>alert(1)</script>'
	const { viewLink, call } = await boardWith(
		server,
		[
			note('a', hostile, { x: 60, y: 260, parentId: 'shape:zone-name' }),
			note('b', '=HYPERLINK("http://evil.example")', { x: 60, y: 260, parentId: 'shape:zone-day' }),
		],
		'persona'
	)
	const page = await openDevice()
	await openExport(page, viewLink)

	const svg = strFromU8((await download(page, 'Drawing')).bytes)
	expect(svg).not.toMatch(/<script|<foreignObject|<[^>]*\son\w+=|href="(?!#|data:image)/i)
	expect(svg).toContain('&lt;script&gt;')
	expect(await textOf((await download(page, 'Paper')).bytes)).toContain('onerror=alert(1)')
	const csv = strFromU8((await download(page, 'Table')).bytes)
	expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
	const docx = unzipSync((await download(page, 'Document')).bytes)
	expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('&lt;script&gt;')
	expect(strFromU8((await download(page, 'Plain text')).bytes)).not.toContain('<script')
	const file = JSON.parse(strFromU8((await download(page, 'Board file')).bytes))
	expect(file.tldrawFileFormatVersion).toBe(1)
	expect(JSON.stringify(file.records)).toContain('"type":"frame"')
	expect((await call('notes.csv')).headers.get('content-type')).toMatch(/^text\/csv/)
})
