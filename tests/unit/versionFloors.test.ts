// Versions below these have known holes. `npm audit` asks a server; this asks the lock file and works offline.
import { expect, test } from 'vitest'
import { lockedPackages, nameOf } from '../helpers/lockfile'

const FLOORS: Record<string, string> = {
	ws: '8.21.0',
	'prosemirror-view': '1.42.3',
	linkifyjs: '4.3.2',
	'body-parser': '2.3.0',
	'path-to-regexp': '8.4.0',
	qs: '6.16.0',
}

/** Negative, zero or positive, as `a` is before, at or after `b`. */
const compareVersions = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true })

test.each(Object.entries(FLOORS))('every installed %s is at least %s', (name, floor) => {
	const versions = lockedPackages()
		.filter(([path]) => nameOf(path) === name)
		.map(([, locked]) => locked.version)
	expect(versions).not.toEqual([])
	expect(versions.filter((version) => compareVersions(version, floor) < 0)).toEqual([])
})

test('versions are compared by number and not by letter', () => {
	expect(compareVersions('8.9.0', '8.21.0')).toBeLessThan(0)
	expect(compareVersions('8.21.0', '8.21.0')).toBe(0)
	expect(compareVersions('10.0.0', '8.21.0')).toBeGreaterThan(0)
})
