import type { Paint } from '#shared/records/paint'
import {
	CONSTELLATION_COLOURS,
	CONSTELLATIONS,
	type Constellation,
	DARK,
	LIGHT,
	NIGHT,
	TONE_COLOURS,
	TONES,
	type Tone,
} from '#shared/theme'

/** The colours that the drawings of a board use in one theme. */
export type ArtColours = { [token in keyof typeof LIGHT]: string } & {
	constellation: Record<Constellation, string>
	/** Text on a constellation's colour. */
	onConstellation: string
	/** Spines, marks. */
	tone: Record<Tone, string>
	/** Flat areas behind ink lines: the tone, quieter, so that the line stays readable in both themes. */
	wash: Record<Tone, string>
	/** Wide areas that people write and draw on: a breath of the tone. */
	ground: Record<Tone, string>
	/** The same in both themes: the sky, what shines in it, and the constellations there. */
	night: string
	star: string
	nightConstellation: Record<Constellation, string>
}

const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16)

/** `share` of the first colour, the rest of the second; both `#RRGGBB`. */
function mix(first: string, second: string, share: number): string {
	const mixed = [1, 3, 5].map((at) =>
		Math.round(channel(first, at) * share + channel(second, at) * (1 - share))
	)
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Colours of the board's drawings: tokens of the theme, and what follows from them. */
export function artColours(theme: 'light' | 'dark'): ArtColours {
	const tokens = theme === 'dark' ? DARK : LIGHT
	const share = theme === 'dark' ? 0.36 : 0.62
	const mixed = (part: number) =>
		Object.fromEntries(
			TONES.map((tone) => [tone, mix(TONE_COLOURS[tone], tokens.surface, part)])
		) as ArtColours['wash']
	const constellationsIn = (scheme: 'light' | 'dark') =>
		Object.fromEntries(
			CONSTELLATIONS.map((name) => [name, CONSTELLATION_COLOURS[name][scheme]])
		) as ArtColours['constellation']
	return {
		...tokens,
		constellation: constellationsIn(theme),
		onConstellation: theme === 'dark' ? DARK.paper : LIGHT.surface,
		tone: TONE_COLOURS,
		wash: mixed(share),
		ground: mixed(share / 4),
		night: NIGHT,
		star: DARK.ink,
		nightConstellation: constellationsIn('dark'),
	}
}

/** The colour that a name in a drawing stands for. */
export function paintColour(paint: Paint, colours: ArtColours, constellation: Constellation): string {
	if (paint === 'constellation') return colours.constellation[constellation]
	if (paint.startsWith('night-')) return colours.nightConstellation[paint.slice(6) as Constellation]
	const [tone, share] = paint.split('-') as [Tone, 'wash' | 'ground' | undefined]
	if (share) return colours[share][tone]
	if (tone in colours.tone) return colours.tone[tone]
	return colours[paint as Exclude<keyof typeof LIGHT, 'focus'> | 'night' | 'star']
}
