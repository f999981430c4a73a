// @ts-check
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './run.mjs'

/** Everything a build depends on. */
const SOURCES = [
	'client',
	'server',
	'shared',
	'templates',
	'scripts/build.mjs',
	'scripts/buildPlugins.ts',
	'scripts/previews.mjs',
	'scripts/previewFiles.ts',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'vite.config.ts',
]
const STAMP = join(ROOT, 'dist/sources.sha256')

/**
 * @param {string} path relative to the project
 * @returns {string[]}
 */
const filesUnder = (path) =>
	statSync(join(ROOT, path)).isDirectory()
		? readdirSync(join(ROOT, path))
				.sort()
				.flatMap((name) => filesUnder(join(path, name)))
		: [path]

/** Hash of all sources. Contents, not dates: git and copying change the dates of files that are the same. */
export function sourceHash() {
	const hash = createHash('sha256')
	for (const file of SOURCES.flatMap(filesUnder)) {
		const content = readFileSync(join(ROOT, file))
		hash.update(`${file}\0${content.byteLength}\0`).update(content)
	}
	return hash.digest('hex')
}

/** Whether dist/ was built from the sources as they are now. */
export function isBuilt() {
	try {
		return readFileSync(STAMP, 'utf8') === sourceHash()
	} catch (error) {
		if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return false
		throw error
	}
}

/**
 * Says that dist/ was built from these sources. Written last, so that a build that was cut off counts as none.
 * @param {string} hash
 */
export const writeStamp = (hash) => writeFileSync(STAMP, hash)
