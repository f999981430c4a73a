// @ts-check
// What `npm test` runs: every check we claim, one after the other, all of them even when one fails. The last line
// of the output is always "N passed, N failed".
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallChromium } from './chromium.mjs'
import { installIfNeeded } from './install.mjs'
import { nodeVersionProblem } from './nodeVersion.mjs'
import { ROOT, run, runPackage } from './run.mjs'

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ name: string, folders?: string[], check: () => Promise<Counts> }} Step */

const MINUTE_MS = 60_000
const reports = mkdtempSync(join(tmpdir(), 'constellate-test-'))

/**
 * A step without tests of its own counts as one.
 * @param {{ code: number, timedOut: boolean }} end
 * @returns {Counts}
 */
function countOne({ code, timedOut }) {
	if (timedOut) console.error('Stopped: it took too long.')
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * What a JSON report says, and one failure more when the run failed although no test did (a worker died, an error
 * outside of any test) or when no test ran at all.
 * @param {string} report
 * @param {(report: any) => Counts} read
 * @param {{ code: number, timedOut: boolean }} end
 * @returns {Counts}
 */
function countReport(report, read, end) {
	if (end.timedOut) console.error('Stopped: it took too long.')
	if (!existsSync(report)) return { passed: 0, failed: 1 }
	const counts = read(JSON.parse(readFileSync(report, 'utf8')))
	const isUnexplained = counts.failed === 0 && (end.code !== 0 || counts.passed === 0)
	return isUnexplained ? { ...counts, failed: 1 } : counts
}

/**
 * @param {string} project of vitest.config.ts
 * @returns {Promise<Counts>}
 */
async function vitest(project) {
	const report = join(reports, `${project}.json`)
	const args = ['run', '--project', project, '--reporter=default', '--reporter=json']
	const end = await runPackage('vitest/vitest.mjs', [...args, `--outputFile.json=${report}`], {
		timeoutMs: 20 * MINUTE_MS,
	})
	return countReport(report, (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests }), end)
}

/** @returns {Promise<Counts>} */
async function playwright() {
	const chromium = await findOrInstallChromium()
	if (!chromium) return { passed: 0, failed: 1 }
	const report = join(reports, 'e2e.json')
	const end = await runPackage('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
		timeoutMs: 40 * MINUTE_MS,
		env: { ...process.env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
	})
	return countReport(
		report,
		({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
		end
	)
}

/** @type {Step[]} */
const STEPS = [
	{
		name: 'types',
		check: async () =>
			countOne(await runPackage('typescript/bin/tsc', ['--noEmit'], { timeoutMs: 4 * MINUTE_MS })),
	},
	{
		name: 'lint',
		check: async () =>
			countOne(
				await runPackage('@biomejs/biome/bin/biome', ['check', '--max-diagnostics=50', '.'], {
					timeoutMs: 2 * MINUTE_MS,
				})
			),
	},
	{
		name: 'build',
		check: async () =>
			countOne(await run(process.execPath, [`${ROOT}scripts/build.mjs`], { timeoutMs: 4 * MINUTE_MS })),
	},
	{
		name: 'code',
		folders: ['tests/unit', 'tests/property', 'tests/contract', 'tests/integration'],
		check: () => vitest('code'),
	},
	{ name: 'weight', folders: ['tests/weight'], check: () => vitest('weight') },
	{ name: 'e2e', folders: ['tests/e2e'], check: playwright },
]

/** @param {string} folder */
const hasTests = (folder) =>
	existsSync(join(ROOT, folder)) &&
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).some((name) =>
		/\.(test|spec)\.tsx?$/.test(name)
	)

/** @returns {Promise<Counts>} */
async function checkEverything() {
	const total = { passed: 0, failed: 0 }
	/** @type {string[]} */
	const lines = []
	for (const { name, folders, check } of STEPS) {
		if (folders && !folders.some(hasTests)) {
			lines.push(`${name.padEnd(8)} skipped: ${folders.join(', ')} holds no test`)
			continue
		}
		console.log(`\n--- ${name} ---`)
		const startedAtMs = Date.now()
		const { passed, failed } = await check()
		const seconds = ((Date.now() - startedAtMs) / 1000).toFixed(1)
		lines.push(`${name.padEnd(8)} ${passed} passed, ${failed} failed, ${seconds} s`)
		total.passed += passed
		total.failed += failed
	}
	console.log(`\n${lines.join('\n')}`)
	return total
}

const problem = nodeVersionProblem(process.versions.node)
if (problem) console.error(problem)
const isReady = !problem && (await installIfNeeded())
const { passed, failed } = isReady ? await checkEverything() : { passed: 0, failed: 1 }
rmSync(reports, { recursive: true, force: true })
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)
