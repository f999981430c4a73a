import { CONSTELLATIONS, type Constellation, TONES, type Tone } from '#shared/theme'

/** Colours that need no other word. `night` and `star` are the same in both themes: a night sky is dark by day. */
const PLAIN = ['paper', 'surface', 'ink', 'muted', 'edge', 'line', 'constellation', 'night', 'star'] as const

/**
 * The name of a colour in a drawing: a token of the theme, the board's own constellation, a tone in full, as a `wash`
 * behind ink lines or as a `ground` that people write on, or the colour that a constellation has at night.
 */
export type Paint = (typeof PLAIN)[number] | Tone | `${Tone}-${'wash' | 'ground'}` | `night-${Constellation}`

/** Every name there is. */
export const PAINTS: readonly Paint[] = [
	...PLAIN,
	...TONES,
	...TONES.flatMap((tone) => [`${tone}-wash`, `${tone}-ground`] as const),
	...CONSTELLATIONS.map((name) => `night-${name}` as const),
]
const KNOWN: ReadonlySet<string> = new Set(PAINTS)

export const isPaint = (value: string): value is Paint => KNOWN.has(value)
