// What people on old tablets and bad networks download. The figures are promises of the README.
import { expect, test } from 'vitest'
import {
	boardScripts,
	exportScripts,
	openingScripts,
	packagesIn,
	pageScripts,
	sessionScripts,
	transferBytes,
} from './builtScripts'

const MAX_PAGE_BYTES = 120_000
const MAX_BOARD_BYTES = 552_000
const MAX_OPENING_BYTES = 530_000
const MAX_EXPORT_BYTES = 950_000
/** What only a board needs. */
const CANVAS = /^(tldraw|@tldraw\/.+|@tiptap\/.+|prosemirror-.+|yjs|y-.+|lib0)$/

const total = (scripts: readonly string[]) => scripts.reduce((sum, file) => sum + transferBytes(file), 0)

test('home and join load at most 120 kB of JavaScript', () => {
	const bytes = total(pageScripts())
	console.info(`home and join: ${(bytes / 1000).toFixed(1)} kB brotli`)
	expect(bytes).toBeGreaterThan(1000)
	expect(bytes).toBeLessThanOrEqual(MAX_PAGE_BYTES)
})

test('home and join load nothing of the canvas', () => {
	const packages = packagesIn(pageScripts())
	expect(packages).toContain('react-dom')
	expect(packages.filter((name) => CANVAS.test(name))).toEqual([])
})

test('the page of a session loads at most 15 kB more', () => {
	const bytes = total(sessionScripts()) - total(pageScripts())
	console.info(`session page: ${(bytes / 1000).toFixed(1)} kB brotli more`)
	expect(bytes).toBeGreaterThan(1000)
	expect(bytes).toBeLessThanOrEqual(15_000)
})

test('all that exports and imports ever load is at most 950 kB more, and nothing of it comes with a board', () => {
	const scripts = exportScripts()
	const bytes = total(scripts)
	console.info(`exports: ${(bytes / 1000).toFixed(1)} kB brotli more`)
	expect(packagesIn(scripts)).toEqual(expect.arrayContaining(['docx', 'fflate', 'fontkit']))
	expect(packagesIn(boardScripts())).not.toContain('fflate')
	expect(bytes).toBeLessThanOrEqual(MAX_EXPORT_BYTES)
})

test('a board loads at most 552 kB of JavaScript', () => {
	const scripts = boardScripts()
	const bytes = total(scripts)
	console.info(`board: ${(bytes / 1000).toFixed(1)} kB brotli`)
	// Without this the figure would also hold for a build that has lost the canvas.
	expect(packagesIn(scripts)).toEqual(expect.arrayContaining(['tldraw', 'yjs']))
	// Polyfills of what every browser has that can read the rest.
	expect(packagesIn(scripts)).not.toContain('core-js')
	expect(bytes).toBeLessThanOrEqual(MAX_BOARD_BYTES)
})

test('a board is open after at most 530 kB of it', () => {
	const scripts = openingScripts()
	const bytes = total(scripts)
	console.info(`until the board is open: ${(bytes / 1000).toFixed(1)} kB brotli`)
	expect(packagesIn(scripts)).toEqual(expect.arrayContaining(['tldraw', 'yjs', 'react-dom']))
	expect(scripts.filter((file) => !boardScripts().includes(file))).toEqual([])
	expect(bytes).toBeLessThanOrEqual(MAX_OPENING_BYTES)
})
