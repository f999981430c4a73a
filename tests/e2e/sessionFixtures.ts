// What tests of sessions with many boards share.
import type { Page } from '@playwright/test'
import { CopiedBoards } from '#shared/api/groups'
import { SessionCalls } from '../helpers/sessionCalls'

/** The bar's word that everything is on the server's disk. */
export const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved$/ })
/** The title of a board or of a session's page. */
export const titleOf = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** Past the welcome card. */
export async function enter(page: Page, address: string, name = ''): Promise<void> {
	await page.goto(address)
	if (name) await page.getByLabel('Your name, if you like').fill(name)
	await page.getByRole('button', { name: 'Go to the board' }).click()
}

/** A session with copies of its first board, the links to its boards and to its page. */
export async function sessionWithGroups(url: string, titles: readonly string[]) {
	const session = await SessionCalls.create(url, { templateId: 'persona', title: 'Morning group' })
	const { token } = await session.join()
	const boardIds: string[] = []
	for (const title of titles) {
		const body = { boardId: session.boardId, titles: [title] }
		const copied = CopiedBoards.parse((await session.at('POST', '/copies', { token, body })).body)
		boardIds.push(...copied.boards.map(({ boardId }) => boardId))
	}
	const link = (boardId: string, secret = session.made.secrets.participate) => `${url}/b/${boardId}#${secret}`
	return { session, token, boardIds, link, page: `${url}/s/${session.made.sessionId}` }
}
