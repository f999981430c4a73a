import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'
import type { SessionCreated } from '#shared/api/sessions'
import { recordsOf } from '#shared/boardDoc'
import { type PlainRecord, putRecord } from '#shared/records/layout'
import { createSession, joinBoard, StockClient } from './stockClient'
import type { TestServer } from './testServer'

/** A board, the links to it, and its calls with a token. */
export type FilledBoard = {
	made: SessionCreated
	boardId: string
	link: string
	viewLink: string
	call(name: string): Promise<Response>
}

/** Puts records on a board as a script would, and waits until the server has them on disk. */
export async function fillBoard(
	server: TestServer,
	made: SessionCreated,
	boardId: string,
	records: readonly unknown[]
): Promise<string> {
	const { token } = await joinBoard(server.url, boardId, made.secrets.participate)
	const client = new StockClient(server.url, boardId, token)
	await client.synced()
	client.doc.transact(() => {
		for (const record of records) putRecord(recordsOf(client.doc), record as PlainRecord)
	})
	await client.saved()
	client.destroy()
	return token
}

/** A new board with these records on it. */
export async function boardWith(
	server: TestServer,
	records: readonly unknown[],
	templateId = 'blank'
): Promise<FilledBoard> {
	const made = await createSession(server.url, templateId)
	const boardId = made.boards[0]?.boardId ?? ''
	const token = await fillBoard(server, made, boardId, records)
	return {
		made,
		boardId,
		link: `${server.url}/b/${boardId}#${made.secrets.participate}`,
		viewLink: `${server.url}/b/${boardId}#${made.secrets.view}`,
		call: (name) =>
			fetch(`${server.url}/api/boards/${boardId}/${name}`, { headers: { authorization: `Bearer ${token}` } }),
	}
}

/** Past the welcome card onto the board. */
export async function enter(page: Page, link: string): Promise<void> {
	await page.goto(link)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await expect(page.locator('.tl-container')).toBeVisible()
}

/** The dialog that makes files of a board. */
export async function openExport(page: Page, link: string): Promise<void> {
	await enter(page, link)
	await page.getByRole('button', { name: 'Export', exact: true }).click()
	await expect(page.getByRole('dialog', { name: 'Take this board along' })).toBeVisible()
}

/** A file that was downloaded. */
export type Downloaded = { name: string; bytes: Uint8Array }

/** Chooses a form in the open export dialog and takes the file. */
export async function download(page: Page, format: string): Promise<Downloaded> {
	await page.getByRole('radio', { name: format, exact: true }).check({ force: true })
	const [file] = await Promise.all([
		page.waitForEvent('download', { timeout: 90_000 }),
		page.getByRole('button', { name: 'Download' }).click(),
	])
	return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

/** All words of a PDF. */
export const textOfPdf = async (bytes: Uint8Array): Promise<string> =>
	(await extractText(await getDocumentProxy(bytes), { mergePages: true })).text.replace(/\s+/g, ' ')
