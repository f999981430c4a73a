import type { DrawingPart } from '#shared/records/shapes'
import type { DrawingPlan } from '#templates/Template'

/** How far the drawing reaches over the left edge of the zones, px. */
const LEFT = 200

/** Holes along the edge of the film, from left to right. */
const holes = (y: number) =>
	Array.from({ length: 25 }, (_, i) => `M${-70 + i * 128} ${y}h60v58h-60z`).join('')

/** A picture of the film: a window for the words, and three frames that touch no note. */
const pictures = (x: number, tone: 'voice' | 'idea'): DrawingPart[] => [
	{ d: `M${x - 32} 180h1456v1052h-1456z`, fill: 'surface' },
	{ d: `M${x + 30} 442h1344v750h-1344z`, fill: `${tone}-wash`, line: tone, width: 8 },
	...[0, 1, 2].map(
		(i): DrawingPart => ({ d: `M${x + 47 + i * 440} 454h430v722h-430z`, fill: `${tone}-ground` })
	),
]

/** Slanted stripes of the clapperboard, px from the left end of a slat. */
const STRIPES =
	'M60 0h100l-60 80H0zM260 0h100l-60 80H200zM460 0h100l-60 80H400zM660 0h100l-60 80H600zM860 0h100l-60 80H800z'
const slat = (x: number, y: number, turn: number): DrawingPart[] => [
	{ d: 'M0 0H1020V80H0Z', fill: 'surface', line: 'ink', width: 8, x, y, turn },
	{ d: STRIPES, fill: 'ink', x, y, turn },
]

/** Somebody behind the bench: shoulders, head and hair. */
const person = (x: number, tone: 'asset' | 'voice' | 'concern', hair: string): DrawingPart[] => [
	{
		d: 'M-170 310C-170 190 -110 140 -40 128V80H40V128C110 140 170 190 170 310Z',
		fill: `${tone}-wash`,
		line: 'ink',
		width: 8,
		x,
		y: 1474,
	},
	{
		d: 'M0 0m-88 0a88 96 0 1 0 176 0a88 96 0 1 0 -176 0',
		fill: 'surface',
		line: 'ink',
		width: 8,
		x,
		y: 1504,
	},
	{ d: hair, fill: 'muted', line: 'ink', width: 8, x, y: 1504 },
]

/** Px as in a zone's `at`. */
const PARTS: readonly DrawingPart[] = [
	// The film.
	{
		d: 'M-110 50H3130C3110 240 3160 420 3130 640C3110 900 3160 1100 3130 1340H-110C-140 1160 -90 900 -120 680C-140 440 -90 260 -110 50Z',
		fill: 'night',
		line: 'ink',
		width: 8,
	},
	{ d: holes(86) + holes(1254), fill: 'star' },
	...pictures(80, 'voice'),
	...pictures(1590, 'idea'),
	// The clapperboard.
	...slat(3316, 284, 0),
	...slat(3330, 196, -9),
	{ d: 'M3352 262m-16 0a16 16 0 1 0 32 0a16 16 0 1 0 -32 0', fill: 'ink' },
	// Three people behind the bench.
	...person(
		1640,
		'concern',
		'M-88 6C-110 -80 -50 -116 0 -112C50 -116 110 -80 88 6C70 -40 30 -60 -10 -60C-40 -40 -70 -40 -88 6Z'
	),
	...person(
		2026,
		'asset',
		'M-92 60C-120 -60 -70 -120 0 -116C70 -120 120 -60 92 60C96 0 70 -40 30 -56C-10 -40 -80 -30 -92 60Z'
	),
	...person(
		2412,
		'voice',
		'M-86 -20C-80 -90 -40 -108 0 -108C50 -108 90 -80 86 -20C60 -56 30 -50 0 -56C-30 -50 -60 -56 -86 -20Z'
	),
	// What stands on the bench: a house of cardboard, scissors, a lamp, a pot with pencils.
	{ d: 'M330 1710V1500L500 1400L670 1500V1710Z', fill: 'idea-wash', line: 'ink', width: 8 },
	{ d: 'M290 1524L500 1396L710 1524', line: 'ink', width: 16 },
	{ d: 'M450 1710V1590H550V1710M350 1540H420V1610H350Z', fill: 'surface', line: 'ink', width: 8 },
	{
		d: 'M900 1640m-64 0a64 64 0 1 0 128 0a64 64 0 1 0 -128 0M900 1640m-30 0a30 30 0 1 0 60 0a30 30 0 1 0 -60 0',
		fill: 'data-wash',
		line: 'ink',
		width: 8,
	},
	{ d: 'M964 1640V1704H1090', line: 'ink', width: 8 },
	{ d: 'M1160 1710L1144 1580H1270L1254 1710Z', fill: 'asset-wash', line: 'ink', width: 8 },
	{ d: 'M1180 1576L1166 1440M1210 1576V1410M1236 1576L1256 1450', line: 'ink', width: 16 },
	{ d: 'M2900 1710V1560H3260V1710Z', fill: 'idea-wash', line: 'ink', width: 8 },
	{
		d: 'M2900 1560L2850 1490M3260 1560L3310 1490M2970 1550V1430H3060V1550M3110 1550L3160 1450L3200 1470L3180 1550',
		line: 'ink',
		width: 8,
	},
	{
		d: 'M3480 1660m-40 0a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M3560 1560m-40 0a40 40 0 1 0 80 0a40 40 0 1 0 -80 0M3514 1638L3760 1560M3592 1586L3760 1690',
		line: 'ink',
		width: 14,
	},
	{ d: 'M3960 1710C3960 1670 4160 1670 4160 1710Z', fill: 'concern-wash', line: 'ink', width: 8 },
	{ d: 'M4060 1680L4280 1560L4120 1430', line: 'ink', width: 14 },
	{
		d: 'M4150 1380L4040 1500C3990 1490 3950 1450 3940 1400L4070 1350Z',
		fill: 'concern-wash',
		line: 'ink',
		width: 8,
	},
	// The bench.
	{ d: 'M20 2740V2830H190V2740ZM4180 2740V2830H4350V2740Z', fill: 'idea-wash', line: 'ink', width: 8 },
	{ d: 'M-60 1780H4430V2750H-60Z', fill: 'idea-ground', line: 'ink', width: 8 },
	{ d: 'M-140 1710H4510V1796H-140Z', fill: 'idea-wash', line: 'ink', width: 8 },
	// Three drawers.
	{ d: 'M2900 2090h1344v616h-1344z', fill: 'decision-wash', line: 'decision', width: 8 },
	...[0, 1, 2].map((i): DrawingPart => ({ d: `M${2917 + i * 440} 2102h430v592h-430z`, fill: 'surface' })),
	{ d: 'M3082 2650h100M3522 2650h100M3962 2650h100', line: 'ink', width: 22 },
]

/** A strip of film with six pictures, a clapperboard, and a workbench. */
export const prototypeStoryboardDrawings: readonly DrawingPlan[] = [
	{
		key: 'film-and-bench',
		x: -LEFT,
		y: 0,
		w: 4740,
		h: 2880,
		parts: PARTS.map((part) => ({ ...part, x: (part.x ?? 0) + LEFT })),
	},
]
