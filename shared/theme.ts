/**
 * Colours and sizes that both the interface and the board use. Contrast and colour-blind distances are recomputed by
 * tests/unit/theme.test.ts (WCAG 2.2, CIEDE2000, Machado 2009).
 */
export const LIGHT = {
	paper: '#FBF8F2',
	surface: '#FFFFFF',
	ink: '#1D2733',
	muted: '#55606E',
	/** Edge of controls and zones; `line` is for decoration only, it is too faint to carry meaning. */
	edge: '#857B6C',
	line: '#E3DCCF',
	focus: '#0B5FFF',
} as const

export const DARK: { readonly [token in keyof typeof LIGHT]: string } = {
	paper: '#141A24',
	surface: '#1E2632',
	ink: '#F3EEE4',
	muted: '#AEB8C4',
	edge: '#758294',
	line: '#2C3644',
	focus: '#8AB8FF',
}

/** Background of the roadmap's night sky. */
export const NIGHT = '#0E1B33'

export const CONSTELLATIONS = ['the-system', 'ethical-compass', 'catalysts'] as const
export type Constellation = (typeof CONSTELLATIONS)[number]

/** Of co-creating a service. Labels to find a board by, never gates: nobody has to go through them in this order. */
export const PHASES = [
	'co-initiation',
	'co-design',
	'stakeholder-engagement',
	'co-production',
	'personalization',
	'co-management',
	'co-evaluation',
] as const
export type Phase = (typeof PHASES)[number]

/** On paper, and on night or dark surfaces. Never colour alone: each has its glyph. */
export const CONSTELLATION_COLOURS: Record<Constellation, { light: string; dark: string }> = {
	'the-system': { light: '#2562A4', dark: '#51ABFD' },
	'ethical-compass': { light: '#680F43', dark: '#DC6B8B' },
	catalysts: { light: '#9A6623', dark: '#FFCD93' },
}

/** What a note is about. */
export const TONES = ['voice', 'idea', 'concern', 'asset', 'data', 'decision', 'question', 'open'] as const
export type Tone = (typeof TONES)[number]

/** Note colours, the same in both themes, always with light-theme ink as text. */
export const TONE_COLOURS: Record<Tone, string> = {
	voice: '#C5A7C9',
	idea: '#F1D98C',
	concern: '#FCACA4',
	asset: '#8AB16E',
	data: '#B6E5F8',
	decision: '#FB901F',
	question: '#68ADF6',
	open: '#CBCBCB',
}

/** The tldraw colour whose note fill is replaced by the tone's. */
export const TONE_TO_TLDRAW = {
	voice: 'light-violet',
	idea: 'yellow',
	concern: 'light-red',
	asset: 'light-green',
	data: 'light-blue',
	decision: 'orange',
	question: 'blue',
	open: 'grey',
} as const satisfies Record<Tone, string>

/** Sizes on the board, px at 100 %. */
export const BOARD = {
	titleSize: 120,
	zoneTitleSize: 64,
	promptSize: 36,
	noteTextSize: 22,
	noteSize: 200,
	gutter: 100,
	zonePadding: 40,
	noteGap: 20,
	zoneRadius: 24,
	spineWidth: 12,
	titleBandHeight: 300,
} as const

/** Cursor colours, all with 4.5:1 against white text; the server gives each participant one. */
export const PRESENCE_COLOURS = [
	'#2562A4',
	'#680F43',
	'#9A6623',
	'#2F6B3A',
	'#7A3EA1',
	'#B3261E',
	'#0F6E78',
	'#5A5F1E',
	'#8C3B7A',
	'#3B4FA8',
] as const
