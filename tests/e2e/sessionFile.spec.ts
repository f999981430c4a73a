// A whole session taken along as one file: every board in its folder, made on the device of somebody who may only look.
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import type { SessionCreated } from '#shared/api/sessions'
import { note } from '../helpers/exportBoard'
import { fillBoard, textOfPdf } from '../helpers/filledBoard'
import { createSession, joinBoard } from '../helpers/stockClient'
import type { TestServer } from '../helpers/testServer'
import { expect, test } from './fixtures'

/** A session of a persona board with a note, and further boards with one note each. */
async function sessionWith(server: TestServer, titles: readonly string[]): Promise<SessionCreated> {
	const made = await createSession(server.url)
	const first = made.boards[0]?.boardId ?? ''
	await fillBoard(server, made, first, [
		note('a', 'Mirja has two jobs', { parentId: 'shape:zone-name', x: 60, y: 260 }),
	])
	const { token } = await joinBoard(server.url, first, made.secrets.participate)
	for (const title of titles) {
		const answer = await fetch(`${server.url}/api/sessions/${made.sessionId}/boards`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
			body: JSON.stringify({ templateId: 'blank', title }),
		})
		const { boardId } = (await answer.json()) as { boardId: string }
		await fillBoard(server, made, boardId, [note('b', `words of ${titles.indexOf(title)}`)])
	}
	return made
}

async function openDialog(page: Page, server: TestServer, made: SessionCreated): Promise<void> {
	await page.goto(`${server.url}/s/${made.sessionId}#${made.secrets.view}`)
	await page.getByRole('button', { name: 'Go to the board' }).click()
	await page.getByRole('button', { name: 'Take everything along' }).click()
	await expect(page.getByRole('dialog', { name: 'Take the whole session along' })).toBeVisible()
}

test('every board of a session comes in one file, in a folder with a safe name, in every form', async ({
	openDevice,
	server,
}) => {
	const made = await sessionWith(server, ['../../etc/pass:wd', 'Yö ja päivä', 'Yö ja päivä'])
	const page = await openDevice()
	await openDialog(page, server, made)
	const [file] = await Promise.all([
		page.waitForEvent('download', { timeout: 50_000 }),
		page.getByRole('button', { name: 'Download' }).click(),
	])
	expect(file.suggestedFilename()).toMatch(/^[\w ,]+\.zip$/)
	const files = unzipSync(new Uint8Array(await readFile(await file.path())))
	const names = Object.keys(files)
	const folders = [...new Set(names.map((name) => name.split('/')[0]))]
	expect(folders.slice(1)).toEqual(['2 etc pass wd', '3 Yö ja päivä', '4 Yö ja päivä'])
	expect(names.every((name) => name.split('/').length === 2 && !name.includes('..'))).toBe(true)
	for (const [i, folder] of folders.entries()) {
		const own = names.filter((name) => name.startsWith(`${folder}/`))
		expect(own.map((name) => name.split('.').at(-1)).sort()).toEqual(['csv', 'docx', 'md', 'pdf', 'tldr'])
		const bytes = (ending: string) =>
			files[own.find((name) => name.endsWith(ending)) ?? ''] ?? new Uint8Array()
		const words = i === 0 ? 'Mirja has two jobs' : `words of ${i === 1 ? 0 : 1}`
		for (const ending of ['csv', 'md', 'tldr']) expect(strFromU8(bytes(ending))).toContain(words)
		expect(strFromU8(unzipSync(bytes('docx'))['word/document.xml'] ?? new Uint8Array())).toContain(words)
		expect(await textOfPdf(bytes('pdf'))).toContain(words)
	}
	await expect(page.getByText('The file is in your downloads')).toBeVisible()
	await expect(page.getByRole('listitem').filter({ hasText: 'Done' })).toHaveCount(4)
})

test('making the file of a session can be cancelled and begun again', async ({ openDevice, server }) => {
	const made = await sessionWith(server, ['Second'])
	const page = await openDevice()
	const downloads: string[] = []
	page.on('download', (file) => downloads.push(file.suggestedFilename()))
	await openDialog(page, server, made)
	await page.getByRole('button', { name: 'Download' }).click()
	await page.getByRole('button', { name: 'Cancel' }).click()
	await expect(page.getByRole('progressbar')).toHaveCount(0)
	await expect(page.getByText('Not yet')).toHaveCount(2)
	expect(downloads).toEqual([])
	await page.getByRole('button', { name: 'Download' }).click()
	await expect.poll(() => downloads.length, { timeout: 40_000 }).toBe(1)
})

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the dialog of a session's file, ${colorScheme}`, async ({
		openDevice,
		server,
	}) => {
		const made = await sessionWith(server, ['A board with a rather long name about the winter market'])
		const page = await openDevice({ colorScheme, viewport: { width: 390, height: 844 }, hasTouch: true })
		await openDialog(page, server, made)
		const { violations } = await new AxeBuilder({ page }).include('[role=dialog]').analyze()
		expect(violations).toEqual([])
	})
}
