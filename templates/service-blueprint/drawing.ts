import type { DrawingPart } from '#shared/records/shapes'
import type { Tone } from '#shared/theme'
import type { DrawingPlan } from '#templates/Template'

/** How far the drawing reaches over the left edge of the zones, px. */
const LEFT = 200

/** Somebody who stands on `y`: body, head and hair. */
const person = (x: number, y: number, tone: Tone, scale = 1): DrawingPart[] =>
	[
		{
			d: 'M-96 0C-96 -150 -100 -220 -36 -240V-280H36V-240C100 -220 96 -150 96 0Z',
			fill: `${tone}-wash` as const,
		},
		{ d: 'M0 -330m-62 0a62 68 0 1 0 124 0a62 68 0 1 0 -124 0', fill: 'surface' as const },
		{
			d: 'M-62 -326C-74 -390 -40 -416 0 -412C40 -416 74 -390 62 -326C46 -360 20 -372 -8 -374C-30 -362 -48 -352 -62 -326Z',
			fill: 'muted' as const,
		},
	].map((part) => ({ ...part, line: 'ink', width: 8, x, y, scale }))

/** A neighbour on two boxes, who holds the floor with both arms. */
const ARMS =
	'M-96 2420C-150 2260 -140 2120 -122 1970H-68C-80 2120 -86 2240 -40 2350ZM96 2420C150 2260 140 2120 122 1970H68C80 2120 86 2240 40 2350Z'
const bearer = (x: number, tone: Tone): DrawingPart[] => [
	{ d: 'M-106 2720H106V2860H-106ZM-92 2580H92V2720H-92Z', fill: 'idea-wash', line: 'ink', width: 8, x },
	{ d: ARMS, fill: `${tone}-wash`, line: 'ink', width: 8, x },
	...person(x, 2580, tone),
]

/** Folds of a curtain that hangs from the rail. */
const CURTAIN =
	'M0 0H250C240 90 236 190 250 296C220 306 200 284 168 296C136 306 116 284 84 296C52 306 30 284 0 296C14 190 10 90 0 0Z'
const FOLDS = 'M62 12C54 110 56 200 62 276M126 12C120 110 122 200 126 276M190 12C184 110 186 200 190 276'

/** The footlights, from left to right. */
const lights = (one: (x: number) => string) =>
	Array.from({ length: 10 }, (_, i) => one(1880 + i * 256)).join('')

/** Px as in a zone's `at`. */
const PARTS: readonly DrawingPart[] = [
	// In front of the stage, on it, behind the curtain, under the floor.
	{ d: 'M-100 50H4480A60 60 0 0 1 4540 110V980H-160V110A60 60 0 0 1 -100 50Z', fill: 'voice-ground' },
	{ d: 'M-160 980H4540V1900H-160Z', fill: 'idea-ground' },
	{ d: 'M1530 1578H4540V1900H1530Z', fill: 'question-ground' },
	{ d: 'M-160 1900H4540V2810A60 60 0 0 1 4480 2870H-100A60 60 0 0 1 -160 2810Z', fill: 'asset-ground' },
	// People in front.
	...person(1540, 980, 'voice', 1.1),
	...person(1700, 980, 'data', 0.72),
	...person(4450, 980, 'asset', 1.05),
	// Footlights: the line of interaction.
	{ d: 'M-160 990H4540', line: 'ink', width: 26 },
	{
		d: lights((x) => `M${x} 980a46 46 0 0 1 92 0z`),
		fill: 'idea',
		line: 'ink',
		width: 8,
	},
	{
		d: lights((x) => `M${x + 46} 916v-22M${x + 4} 930l-14 -18M${x + 88} 930l14 -18`),
		line: 'idea',
		width: 10,
	},
	// Valance of the stage.
	{
		d: `M1500 1003${'q63 88 126 0'.repeat(24)}Z`,
		fill: 'concern-wash',
		line: 'ink',
		width: 6,
	},
	// Staff on the stage.
	...person(1660, 1566, 'idea'),
	...person(4450, 1566, 'voice'),
	// Curtain and rail: the line of visibility.
	{ d: 'M1530 1578H4540', line: 'decision-wash', width: 14 },
	{ d: CURTAIN, fill: 'concern-wash', line: 'ink', width: 8, x: 1536, y: 1584 },
	{ d: FOLDS, line: 'ink', width: 6, x: 1536, y: 1584 },
	{ d: CURTAIN, fill: 'concern-wash', line: 'ink', width: 8, x: 4316, y: 1584 },
	{ d: FOLDS, line: 'ink', width: 6, x: 4316, y: 1584 },
	{ d: 'M1506 1578H2080M4306 1578H4562', line: 'ink', width: 22 },
	// Wall of the stage.
	{ d: 'M1490 1000V1890', line: 'ink', width: 26 },
	// Beams under the floor, and those who hold it.
	{
		d: 'M-132 1940h44v930h-44zM1488 1940h44v930h-44zM4510 1940h44v930h-44z',
		fill: 'asset',
		line: 'ink',
		width: 8,
	},
	...bearer(1670, 'concern'),
	...bearer(4430, 'data'),
	// The floor: the line of internal interaction.
	{ d: 'M-180 1890H4562V1960H-180Z', fill: 'decision-wash', line: 'ink', width: 8 },
	{
		d: 'M240 1890V1960M900 1890V1960M1620 1890V1960M2300 1890V1960M2980 1890V1960M3640 1890V1960M4240 1890V1960',
		line: 'ink',
		width: 6,
	},
	{ d: 'M-180 2870H4562', line: 'asset', width: 20 },
]

/** A stage cut open, from the people in front down to the beams under the floor. */
export const serviceBlueprintDrawings: readonly DrawingPlan[] = [
	{
		key: 'stage',
		x: -LEFT,
		y: 0,
		w: 4772,
		h: 2900,
		parts: PARTS.map((part) => ({ ...part, x: (part.x ?? 0) + LEFT })),
	},
]
