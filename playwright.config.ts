import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** CHROMIUM_PATH, else the system's, else the one that Playwright downloads. */
const systemChromium = '/usr/bin/chromium'
const executablePath = process.env.CHROMIUM_PATH || (existsSync(systemChromium) ? systemChromium : undefined)

/** Tests start their own servers (tests/helpers/testServer.ts) on the built pages: run `npm run build` first. */
export default defineConfig({
	// `npm run test:soak` runs the long versions, on the built pages as well.
	testDir: process.env.SOAK ? 'tests/soak' : 'tests/e2e',
	testMatch: '**/*.spec.ts',
	outputDir: 'test-results',
	// Two at a time are what two cores carry; a soak test wants the machine for itself.
	workers: process.env.SOAK ? 1 : 2,
	// A machine that is busy for a moment is no fault of the product; what needed it is listed as flaky.
	retries: 1,
	forbidOnly: true,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['list']],
	use: {
		locale: 'en-GB',
		screenshot: 'off',
		trace: 'off',
		launchOptions: {
			executablePath,
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
})
