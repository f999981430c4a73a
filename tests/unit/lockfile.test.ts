import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { lockedPackages, nameOf } from '../helpers/lockfile'

const ROOT = resolve(import.meta.dirname, '../..')
const manifest: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
	readFileSync(resolve(ROOT, 'package.json'), 'utf8')
)

/** Packages with an install script, and why it need not run (.npmrc: ignore-scripts). */
const NEEDLESS_SCRIPTS: Record<string, string> = {
	'core-js': 'prints a request for donations',
	esbuild: 'a shortcut; the program itself comes in an optional package for the platform',
	fsevents: 'macOS only, optional; comes built',
}

test('package.json pins every version exactly', () => {
	const pins = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
	expect(pins.length).toBeGreaterThan(20)
	expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})

test('the lock file names no download host, so that any registry mirror serves it', () => {
	expect(lockedPackages().filter(([, locked]) => locked.resolved)).toEqual([])
})

test('every locked package carries a checksum', () => {
	expect(lockedPackages().filter(([, locked]) => !locked.integrity)).toEqual([])
})

test('the lock file belongs to this package.json', () => {
	const versions = new Map(lockedPackages().map(([path, locked]) => [path, locked.version]))
	const pins = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
	expect(pins.filter(([name, version]) => versions.get(`node_modules/${name}`) !== version)).toEqual([])
})

test('every package the program runs with is imported somewhere', () => {
	const sources = ['client', 'server', 'shared', 'templates', 'scripts'].flatMap((folder) =>
		readdirSync(resolve(ROOT, folder), { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.(tsx?|mjs|css)$/.test(name))
			.map((name) => readFileSync(resolve(ROOT, folder, name), 'utf8'))
	)
	const isImported = (name: string) =>
		sources.some((text) => text.includes(`'${name}'`) || text.includes(`'${name}/`))
	expect(Object.keys(manifest.dependencies).filter((name) => !isImported(name))).toEqual([])
})

test('every platform has its packages in the lock file, without which npm ci refuses it', () => {
	const names = new Set(lockedPackages().map(([path]) => nameOf(path)))
	const asked = lockedPackages().flatMap(([, locked]) => Object.keys(locked.optionalDependencies ?? {}))
	expect(asked).toContain('@biomejs/cli-linux-x64')
	expect(asked.filter((name) => !names.has(name))).toEqual([])
})

test('no package needs its install script', () => {
	const withScript = lockedPackages().filter(([, locked]) => locked.hasInstallScript)
	expect(withScript.map(([path]) => nameOf(path)).filter((name) => !(name in NEEDLESS_SCRIPTS))).toEqual([])
	expect(readFileSync(resolve(ROOT, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m)
})

test('only one Yjs and one copy of each tldraw package is installed', () => {
	const names = lockedPackages().map(([path]) => nameOf(path))
	const single = names.filter((name) => /^(yjs|y-protocols|tldraw|@tldraw\/.+|react|react-dom)$/.test(name))
	expect(single.filter((name, at) => single.indexOf(name) !== at)).toEqual([])
})
