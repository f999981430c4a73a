// Recomputes what the palette promises: contrast (WCAG 2.2) and distance (CIEDE2000), also as seen with the three
// kinds of colour blindness (Machado, Oliveira and Fernandes 2009, severity 1.0).
import { describe, expect, test } from 'vitest'
import {
	CONSTELLATION_COLOURS,
	CONSTELLATIONS,
	DARK,
	LIGHT,
	NIGHT,
	PRESENCE_COLOURS,
	TONE_COLOURS,
	TONES,
} from '#shared/theme'
import { ciede2000, contrast, labOf, SIGHTS, type Sight, seenWith } from '../helpers/colour'

/** Every pair of the list once. */
const pairsOf = <T>(items: readonly T[]): [T, T][] =>
	items.flatMap((a, at) => items.slice(at + 1).map((b): [T, T] => [a, b]))

/** Distance of two colours as seen with one kind of sight. */
const distance = (sight: Sight, a: string, b: string) =>
	ciede2000(labOf(seenWith(sight, a)), labOf(seenWith(sight, b)))

/** Smallest distance between any two of the colours, as seen with one kind of sight. */
const smallestDistance = (colours: readonly string[], sight: Sight) =>
	Math.min(...pairsOf(colours).map(([a, b]) => distance(sight, a, b)))

describe('the instruments', () => {
	test('contrast agrees with the ends of the WCAG scale and a published middle', () => {
		expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
		expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2)
	})
	test.each([
		[[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
		[[50, 2.5, 0], [73, 25, -18], 27.1492],
		[[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
		[[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
		[[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
	] as const)('CIEDE2000 of %j and %j is the published %d', ([L1, a1, b1], [L2, a2, b2], published) => {
		expect(ciede2000({ L: L1, a: a1, b: b1 }, { L: L2, a: a2, b: b2 })).toBeCloseTo(published, 4)
	})
	test('red and green come closer without red or green cones, and stay apart without blue ones', () => {
		const [red, green] = ['#C03030', '#608020'] as const
		const apart = distance('full colour', red, green)
		expect(distance('deuteranopia', red, green)).toBeLessThan(apart / 2)
		expect(distance('tritanopia', red, green)).toBeGreaterThan(apart / 2)
	})
	test.each(SIGHTS)('grey stays grey with %s', (sight) => {
		expect(ciede2000(labOf(seenWith(sight, '#808080')), labOf('#808080'))).toBeLessThan(0.5)
	})
})

describe.each([
	['light', LIGHT],
	['dark', DARK],
])('the %s theme', (_name, theme) => {
	test.each(['paper', 'surface'] as const)('text on %s reads at 4.5 or more', (ground) => {
		expect(contrast(theme.ink, theme[ground])).toBeGreaterThanOrEqual(4.5)
		expect(contrast(theme.muted, theme[ground])).toBeGreaterThanOrEqual(4.5)
	})
	test.each(['paper', 'surface'] as const)('edges and the focus ring stand out from %s', (ground) => {
		expect(contrast(theme.edge, theme[ground])).toBeGreaterThanOrEqual(3)
		expect(contrast(theme.focus, theme[ground])).toBeGreaterThanOrEqual(3)
	})
})

describe('the constellations', () => {
	const light = CONSTELLATIONS.map((name) => CONSTELLATION_COLOURS[name].light)
	const dark = CONSTELLATIONS.map((name) => CONSTELLATION_COLOURS[name].dark)

	test('their names read on paper, at night and on the dark surface', () => {
		for (const colour of light) expect(contrast(colour, LIGHT.paper)).toBeGreaterThanOrEqual(4.5)
		for (const colour of dark) {
			expect(contrast(colour, NIGHT)).toBeGreaterThanOrEqual(4.5)
			expect(contrast(colour, DARK.surface)).toBeGreaterThanOrEqual(4.5)
		}
	})
	test.each(SIGHTS)('they are told apart with %s', (sight) => {
		// Promised as 21; the smallest is 20.98.
		expect(smallestDistance(light, sight)).toBeGreaterThanOrEqual(20.95)
		expect(smallestDistance(dark, sight)).toBeGreaterThanOrEqual(20.95)
	})
})

describe('the notes', () => {
	test.each(TONES)('ink reads on %s', (tone) => {
		// Promised as 6.2; the smallest, on asset, is 6.18.
		expect(contrast(LIGHT.ink, TONE_COLOURS[tone])).toBeGreaterThanOrEqual(6.15)
	})
	test.each(SIGHTS)('the tones are told apart with %s', (sight) => {
		// Measured 10.2; tldraw's own colours come to 2.2.
		expect(smallestDistance(Object.values(TONE_COLOURS), sight)).toBeGreaterThanOrEqual(10.15)
	})
})

test('a white name reads on every cursor colour', () => {
	for (const colour of PRESENCE_COLOURS) expect(contrast('#FFFFFF', colour)).toBeGreaterThanOrEqual(4.5)
})
