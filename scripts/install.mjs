// @ts-check
import { readFileSync } from 'node:fs'
import { ROOT, runNpm } from './run.mjs'

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[] }} LockedPackage */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | null}
 */
function packagesOf(path) {
	try {
		return JSON.parse(readFileSync(ROOT + path, 'utf8')).packages
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return null
		throw error
	}
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes its own list at the end of an installation,
 * so one that was cut off is seen, and so is a package-lock.json that came with a newer version.
 */
export function isInstalled() {
	const wanted = packagesOf('package-lock.json')
	const present = packagesOf('node_modules/.package-lock.json')
	if (!wanted || !present) return false
	return Object.entries(wanted).every(
		([path, locked]) => path === '' || locked.optional || present[path]?.version === locked.version
	)
}

/**
 * Installs the packages when that is needed.
 * @returns {Promise<boolean>} false when it did not work; npm has said why
 */
export async function installIfNeeded() {
	if (isInstalled()) return true
	console.log('Installing packages (about a minute, only the first time) …')
	// Development packages too: the pages are built here, by them.
	const { code } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
	if (code === 0) return true
	console.error(
		'The packages could not be installed. Is there a network connection? Then run the command again.'
	)
	return false
}
