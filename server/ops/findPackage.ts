import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Root folder and version of the program, found upwards: sources and the built server lie at different depths. */
export function findPackage(startDir: string = import.meta.dirname): { root: string; version: string } {
	const file = join(startDir, 'package.json')
	if (existsSync(file)) {
		const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
		const version: unknown =
			typeof content === 'object' && content !== null && Reflect.get(content, 'version')
		if (typeof version === 'string') return { root: startDir, version }
	}
	const parent = dirname(startDir)
	if (parent === startDir) throw new Error('package.json of the program is missing')
	return findPackage(parent)
}
