import { test as base, expect, type Page } from '@playwright/test'
import { startTestServer, type TestServer } from '../helpers/testServer'

/** What the watched pages did that they must never do. */
type Watch = { foreignRequests: string[]; consoleErrors: string[]; cookies: string[] }

type Fixtures = {
	server: TestServer
	/** Opens a page in a browser profile of its own, as another person on another device would. */
	openDevice: (options?: DeviceOptions) => Promise<Page>
	/** Console errors that this test provokes on purpose. */
	allowedErrors: RegExp[]
}
type DeviceOptions = {
	viewport?: { width: number; height: number }
	colorScheme?: 'light' | 'dark'
	locale?: string
	hasTouch?: boolean
	reducedMotion?: 'reduce' | 'no-preference'
	isMobile?: boolean
	/** Without the content security policy: shows what would happen if it were not there to stop it. */
	bypassCSP?: boolean
	ignoreHTTPSErrors?: boolean
}

/**
 * Every end-to-end test runs against a whole server of its own, and every page it opens is watched: a request to
 * another origin, a cookie or an unexpected console error fails the test.
 */
export const test = base.extend<Fixtures>({
	// Playwright wants the destructuring.
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
	server: async ({}, use) => {
		const server = await startTestServer()
		await use(server)
		await server.stop()
	},
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
	allowedErrors: async ({}, use) => {
		await use([])
	},
	openDevice: async ({ browser, server, allowedErrors }, use) => {
		const watch: Watch = { foreignRequests: [], consoleErrors: [], cookies: [] }
		const contexts: { close(): Promise<void>; cookies(): Promise<{ name: string }[]> }[] = []
		await use(async (options = {}) => {
			const context = await browser.newContext({ locale: 'en-GB', ...options })
			contexts.push(context)
			const page = await context.newPage()
			watchPage(page, new URL(server.url).host, watch)
			return page
		})
		for (const context of contexts) {
			watch.cookies.push(...(await context.cookies()).map((cookie) => cookie.name))
			await context.close()
		}
		expect(watch.foreignRequests, 'requests to other origins').toEqual([])
		expect(watch.cookies, 'cookies').toEqual([])
		const unexpected = watch.consoleErrors.filter(
			(text) => !allowedErrors.some((allowed) => allowed.test(text))
		)
		expect(unexpected, 'console errors').toEqual([])
	},
})
export { expect }

function watchPage(page: Page, host: string, watch: Watch): void {
	const note = (url: string) => {
		if (/^(https?|wss?):/.test(url) && new URL(url).host !== host) watch.foreignRequests.push(url)
	}
	page.on('request', (request) => note(request.url()))
	page.on('websocket', (socket) => note(socket.url()))
	page.on('pageerror', (error) => watch.consoleErrors.push(error.message))
	page.on('console', (message) => {
		if (message.type() === 'error') watch.consoleErrors.push(message.text())
	})
}
