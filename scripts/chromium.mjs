// @ts-check
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runPackage } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const PLACES = [
	'/usr/bin',
	'/usr/local/bin',
	'/snap/bin',
	'/opt/google/chrome',
	'/Applications/Chromium.app/Contents/MacOS',
	'/Applications/Google Chrome.app/Contents/MacOS',
]

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK)
		return true
	} catch {
		// Absent or not ours to run: either way the next place is looked at.
		return false
	}
}

/** Path of a Chromium that Playwright downloaded, or null. */
async function playwrightsOwn() {
	const { chromium } = await import('@playwright/test')
	const path = chromium.executablePath()
	return isProgram(path) ? path : null
}

/**
 * Path of a browser for the tests: CHROMIUM_PATH, else one of this computer, else Playwright's own.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
	const named = process.env.CHROMIUM_PATH
	if (named) return isProgram(named) ? named : null
	const folders = [...PLACES, ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)]
	const found = folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(isProgram)
	return found ?? (await playwrightsOwn())
}

/** Debian's own package first: it brings the libraries that Playwright's download lacks on a bare system. */
async function installChromium() {
	if (process.getuid?.() === 0 && isProgram('/usr/bin/apt-get')) {
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
		const packages = ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation']
		const isUpdated = (await run('apt-get', ['update', '-q'], { env })).code === 0
		if (isUpdated && (await run('apt-get', packages, { env })).code === 0) return
	}
	await runPackage('@playwright/test/cli.js', ['install', 'chromium'])
}

/**
 * Finds a browser, or installs one.
 * @returns {Promise<string | null>} null, said in a sentence, when there is none
 */
export async function findOrInstallChromium() {
	if (process.env.CHROMIUM_PATH && !isProgram(process.env.CHROMIUM_PATH)) {
		console.error(`CHROMIUM_PATH is ${process.env.CHROMIUM_PATH}, and no program is there.`)
		return null
	}
	const found = await findChromium()
	if (found) return found
	console.log('No Chromium on this computer: installing one for the tests …')
	await installChromium()
	const installed = await findChromium()
	if (!installed)
		console.error('The browser tests need Chromium. Install it and set CHROMIUM_PATH to the program.')
	return installed
}
