import { describe, expect, test } from 'vitest'
import {
	decodePerspectives,
	encodePerspectives,
	PERSPECTIVES,
	type Presence,
	parsePresence,
} from '#shared/protocol/presence'
import { closesCircle } from '../../client/board/sync/followView'

const MOVING: Presence = {
	p: 'A'.repeat(22),
	n: 'Birgit',
	c: 7,
	page: 'page:page',
	x: -12345,
	y: 12345,
}
const bytesOf = (presence: Presence) => Buffer.byteLength(JSON.stringify(presence))

describe('presence', () => {
	test('stays slim: a moving pointer is at most 110 bytes, with all perspectives 125', () => {
		expect(bytesOf(MOVING)).toBeLessThanOrEqual(110)
		expect(bytesOf({ ...MOVING, t: encodePerspectives(PERSPECTIVES) })).toBeLessThanOrEqual(125)
	})

	test('costs at most 36 bytes more while one is followed, and 16 more to follow', () => {
		const view: Presence = { ...MOVING, v: [-123456, -123456, 12345, 12345] }
		expect(bytesOf(view) - bytesOf(MOVING)).toBeLessThanOrEqual(36)
		expect(bytesOf({ ...MOVING, f: 0xffff_ffff }) - bytesOf(MOVING)).toBeLessThanOrEqual(16)
	})

	test('costs at most 38 bytes more for a caret, 76 for a selection', () => {
		const caret: Presence = { ...MOVING, at: [0xffff_ffff, 0xffff_ffff] }
		expect(bytesOf(caret) - bytesOf(MOVING)).toBeLessThanOrEqual(38)
		expect(bytesOf({ ...caret, at: [...caret.at!, ...caret.at!] }) - bytesOf(MOVING)).toBeLessThanOrEqual(76)
	})

	test('carries any choice of perspectives as letters and back', () => {
		for (let bits = 0; bits < 2 ** PERSPECTIVES.length; bits++) {
			const chosen = PERSPECTIVES.filter((_, at) => bits & (1 << at))
			expect(decodePerspectives(encodePerspectives(chosen))).toEqual(chosen)
		}
		expect(decodePerspectives('zl')).toEqual(['lives'])
	})

	test('refuses perspectives, views and tabs that are none', () => {
		for (const bad of [
			{ t: 'a'.repeat(9) },
			{ t: '<b>' },
			{ v: [0, 0, 0, 10] },
			{ v: [1] },
			{ f: -1 },
			{ f: 'x' },
			{ at: [1] },
			{ at: [1, 2, 3] },
			{ at: [1, 2, 3, 4, 5, 6] },
			{ at: [-1, 0] },
			{ at: [1, 0.5] },
			{ at: ['1', 0] },
		])
			expect(parsePresence({ ...MOVING, ...bad }), JSON.stringify(bad)).toBeNull()
	})
})

describe('following', () => {
	test('in a circle ends for the lowest tab, and only for that one', () => {
		const states = new Map([
			[3, { f: 5 }],
			[5, { f: 9 }],
			[9, { f: 3 }],
		])
		expect(closesCircle(3, 5, states)).toBe(true)
		expect(closesCircle(5, 9, states)).toBe(false)
		expect(closesCircle(9, 3, states)).toBe(false)
		expect(closesCircle(1, 3, states)).toBe(false)
	})
})
