// @ts-check
import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs a program to its end, its output going where ours goes. Over `timeoutMs` it is stopped with everything it
 * started.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number, stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<{ code: number, timedOut: boolean }>}
 */
export function run(program, args, { env = process.env, timeoutMs, stdio = 'inherit' } = {}) {
	return new Promise((resolve) => {
		// With a time limit the program leads its own group, so that its browsers and workers end with it.
		const isGroup = timeoutMs !== undefined && process.platform !== 'win32'
		const child = spawn(program, args, { cwd: ROOT, env, stdio, detached: isGroup })
		const stop = (/** @type {NodeJS.Signals} */ signal) => {
			if (isGroup && child.pid) process.kill(-child.pid, signal)
			else child.kill(signal)
		}
		let timedOut = false
		const timer =
			timeoutMs &&
			setTimeout(() => {
				timedOut = true
				stop('SIGKILL')
			}, timeoutMs)
		const pass = (/** @type {NodeJS.Signals} */ signal) => stop(signal)
		process.on('SIGINT', pass).on('SIGTERM', pass)
		const end = (/** @type {number} */ code) => {
			clearTimeout(timer)
			process.off('SIGINT', pass).off('SIGTERM', pass)
			resolve({ code, timedOut })
		}
		child.on('error', (error) => {
			console.error(`${program}: ${error.message}`)
			end(127)
		})
		child.on('close', (code) => end(code ?? 1))
	})
}

/**
 * Runs a program that came with the project's packages.
 * @param {string} script path under node_modules
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runPackage = (script, args, options) =>
	run(process.execPath, [`${ROOT}node_modules/${script}`, ...args], options)

/**
 * Runs the npm that started us (or the one on the path).
 * @param {readonly string[]} args
 */
export function runNpm(args) {
	const npm = process.env.npm_execpath
	return npm && basename(npm).startsWith('npm') ? run(process.execPath, [npm, ...args]) : run('npm', args)
}
