// The QR code of a link, drawn as one path: read back from the path it must be the code itself.
import { encode } from 'uqr'
import { describe, expect, test } from 'vitest'
import { initialsOf } from '../../client/kit/Avatar'
import { qrPath } from '../../client/kit/QrCode'

/** The dark modules of a path of unit-high rectangles. */
function modulesOf({ size, path }: { size: number; path: string }): boolean[][] {
	const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false))
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
		for (let at = 0; at < Number(width); at++) (modules[Number(y)] as boolean[])[Number(x) + at] = true
	return modules
}

describe('the QR code', () => {
	const link = 'https://example.org/sub/b/a1B2c3D4e5#abcdefghijklmnopqrstuv-_'

	test('draws exactly the modules of the code', () => {
		expect(modulesOf(qrPath(link))).toEqual(encode(link, { ecc: 'M', border: 4 }).data)
	})
	test('leaves four empty modules on every side', () => {
		const modules = modulesOf(qrPath(link))
		const { size } = qrPath(link)
		const edge = (at: number) => at < 4 || at >= size - 4
		expect(modules.flatMap((row, y) => row.filter((dark, x) => dark && (edge(x) || edge(y))))).toEqual([])
		expect(modules[4]?.[4]).toBe(true)
	})
})

describe('initials', () => {
	test.each([
		['Aino Maria Virtanen', 'AV'],
		['  mika ', 'M'],
		['', ''],
		['𝒜da Łucja', '𝒜Ł'],
	])('of "%s" are "%s"', (name, initials) => {
		expect(initialsOf(name)).toBe(initials)
	})
})
