// @ts-check
// What `npm start` runs: installs and builds when needed, then becomes the server. Only Node.js built-ins are
// imported before the packages are there.
import { isBuilt } from './buildStamp.mjs'
import { installIfNeeded } from './install.mjs'
import { nodeVersionProblem } from './nodeVersion.mjs'
import { ROOT, run } from './run.mjs'

/**
 * Gets everything ready that the server needs.
 * @returns {Promise<boolean>}
 */
async function prepare() {
	const problem = nodeVersionProblem(process.versions.node)
	if (problem) console.error(problem)
	if (problem || !(await installIfNeeded())) return false
	if (isBuilt()) return true
	console.log('Building (about half a minute, only when the program has changed) …')
	// A process of its own: what the build needs of memory goes back before the server runs.
	const { code } = await run(process.execPath, [`${ROOT}scripts/build.mjs`])
	if (code !== 0) console.error('The program could not be built; the reason is above.')
	return code === 0
}

/**
 * @param {{ version: string, localUrl: string, lanUrls: string[] }} server
 */
async function announce({ version, localUrl, lanUrls }) {
	console.log(`\nConstellate ${version} is running.\n`)
	console.log(`  On this computer      ${localUrl}`)
	for (const url of lanUrls) console.log(`  On the same network   ${url}`)
	if (lanUrls[0]) {
		const { renderUnicodeCompact } = await import('uqr')
		const code = renderUnicodeCompact(lanUrls[0], { ecc: 'M', border: 2 })
		// White blocks on black, whatever the colours of the terminal: phones do not read a negative.
		const lines = code.split('\n').map((line) => (process.stdout.isTTY ? `\x1b[97;40m${line}\x1b[0m` : line))
		console.log(`\n${lines.join('\n')}\n`)
	}
	console.log('Stop it with Ctrl+C.')
}

if (await prepare()) {
	// The server runs in this process: one process id, and signals reach it directly.
	const { startServer } = await import(new URL('../dist/server/main.js', import.meta.url).href)
	await announce(await startServer(process.env))
} else {
	process.exitCode = 1
}
