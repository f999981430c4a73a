import {
	DefaultColorThemePalette,
	DefaultFontStyle,
	DefaultSizeStyle,
	type TLDefaultColorTheme,
} from 'tldraw'
import { DARK, LIGHT, TONE_COLOURS, TONE_TO_TLDRAW, TONES } from '#shared/theme'

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** `share` of the second colour in the first, in sRGB. */
export function mixHex(first: string, second: string, share: number): string {
	const other = channels(second)
	const mixed = channels(first).map((value, at) => Math.round(value * (1 - share) + (other[at] ?? 0) * share))
	return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Share of ink in a tone's line on paper: the lightest tone (data) then still has 3:1. */
const INK_IN_LINES = 0.5
/** Share of paper in the fill of a drawn shape. */
const PAPER_IN_FILLS = 0.7

function install(theme: TLDefaultColorTheme, tokens: { [token in keyof typeof LIGHT]: string }): void {
	const isDark = tokens === DARK
	theme.background = tokens.paper
	theme.text = tokens.ink
	theme.black = { ...theme.black, solid: tokens.ink, fill: tokens.ink }
	for (const tone of TONES) {
		const colour = TONE_COLOURS[tone]
		const line = isDark ? colour : mixHex(colour, LIGHT.ink, INK_IN_LINES)
		const name = TONE_TO_TLDRAW[tone]
		theme[name] = {
			...theme[name],
			solid: line,
			fill: line,
			pattern: line,
			semi: mixHex(colour, tokens.paper, PAPER_IN_FILLS),
			note: { fill: colour, text: LIGHT.ink },
		}
	}
}

/**
 * Puts our tones into tldraw's palette and makes the sans face the default. tldraw reads both when it draws, so this
 * must run before the first board is shown; tests/unit/canvasPalette.test.ts fails if an update stops that.
 */
export function installBoardPalette(): void {
	install(DefaultColorThemePalette.lightMode, LIGHT)
	install(DefaultColorThemePalette.darkMode, DARK)
	// The handwriting face lacks most Greek letters.
	DefaultFontStyle.setDefaultValue('sans')
	DefaultSizeStyle.setDefaultValue('m')
}
