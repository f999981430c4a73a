import type { DrawingPart } from '#shared/records/shapes'
import type { DrawingPlan } from '#templates/Template'

/** The drawing begins this far left of the zones, px. */
const LEFT = 220
const onBoard = (part: DrawingPart): DrawingPart => ({ ...part, x: (part.x ?? 0) + LEFT })

const TABLE = 'M-84 0a84 84 0 1 0 168 0a84 84 0 1 0 -168 0'
/** Six seats around a table. */
const SEATS =
	'M-34 -130a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M-34 130a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M79 -65a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M79 65a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M-147 -65a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M-147 65a34 34 0 1 0 68 0a34 34 0 1 0 -68 0'
/** Head and shoulders. */
const PERSON = 'M-96 110C-96 30 -60 4 0 4C60 4 96 30 96 110ZM-54 -50a54 54 0 1 0 108 0a54 54 0 1 0 -108 0'
const CHAIR = 'M-46 -36Q-46 -46 -36 -46H36Q46 -46 46 -36V36Q46 46 36 46H-36Q-46 46 -46 36Z'
const TREE =
	'M-100 -10C-130 -70 -80 -120 -30 -104C0 -146 80 -130 90 -76C140 -60 140 10 100 34C100 90 30 116 -10 92C-60 124 -130 80 -112 36C-128 20 -120 0 -100 -10Z'
const TULIP = 'M0 70V0M0 40Q-26 30 -30 6M0 50Q26 40 30 16'
const BLOSSOM = 'M0 6C-32 -2 -30 -40 -24 -54L-10 -34L0 -58L10 -34L24 -54C30 -40 32 -2 0 6Z'

/** The plan of a house with its days along the top wall, and a garden. */
export const hackathonHallDrawings: readonly DrawingPlan[] = [
	{
		key: 'floor-plan',
		x: -LEFT,
		y: 0,
		w: 5860,
		h: 3930,
		parts: (
			[
				// The garden, and the floor of the house.
				{
					d: 'M3780 1420H5540C5640 1800 5560 2300 5610 2800C5650 3300 5600 3700 5540 3870C5000 3920 4300 3880 3780 3800Z',
					fill: 'asset-wash',
				},
				{
					d: 'M4080 1600C4500 1560 5100 1560 5380 1600C5460 1640 5450 1800 5440 2100C5450 2400 5460 2520 5360 2560C5000 2600 4400 2590 4060 2560C3960 2540 3970 2400 3976 2100C3970 1800 3970 1640 4080 1600Z',
					fill: 'asset-ground',
				},
				{ d: 'M-140 120H5540V1420H3780V3800H-140Z', fill: 'idea-ground' },
				// The strip of time: three days and the two nights between.
				{ d: 'M-140 40H1220V200H-140ZM2020 40H3380V200H2020ZM4180 40H5540V200H4180Z', fill: 'idea-wash' },
				{ d: 'M1220 40H2020V200H1220ZM3380 40H4180V200H3380Z', fill: 'night' },
				{
					d: 'M30 200v-36M200 200v-60M370 200v-36M710 200v-36M880 200v-60M1050 200v-36M2190 200v-36M2360 200v-60M2530 200v-36M2870 200v-36M3040 200v-60M3210 200v-36M4350 200v-36M4520 200v-60M4690 200v-36M5030 200v-36M5200 200v-60M5370 200v-36',
					line: 'ink',
					width: 8,
				},
				{
					d: 'M494 120a46 46 0 1 0 92 0a46 46 0 1 0 -92 0M2654 120a46 46 0 1 0 92 0a46 46 0 1 0 -92 0M4814 120a46 46 0 1 0 92 0a46 46 0 1 0 -92 0',
					fill: 'decision',
					line: 'ink',
				},
				{
					d: 'M1630 66a56 56 0 1 0 44 94a62 62 0 0 1 -44 -94ZM3790 66a56 56 0 1 0 44 94a62 62 0 0 1 -44 -94ZM1350 82l9 21l21 9l-21 9l-9 21l-9 -21l-21 -9l21 -9ZM1890 112l9 21l21 9l-21 9l-9 21l-9 -21l-21 -9l21 -9ZM3510 102l9 21l21 9l-21 9l-9 21l-9 -21l-21 -9l21 -9ZM4040 82l9 21l21 9l-21 9l-9 21l-9 -21l-21 -9l21 -9Z',
					fill: 'star',
				},
				// Help desk: a counter, stools, a lifebuoy; beside it the sofa of the care corner, and tea.
				{
					d: 'M1868 214V1220Q1868 1402 2050 1402H3350Q3532 1402 3532 1220V214Z',
					fill: 'concern-wash',
					line: 'edge',
				},
				{
					d: 'M1938 214V1220Q1938 1332 2050 1332H3350Q3462 1332 3462 1220V214Z',
					fill: 'concern-ground',
					line: 'edge',
				},
				{ d: 'M3360 1352a130 130 0 1 0 260 0a130 130 0 1 0 -260 0', fill: 'surface', line: 'edge' },
				{
					d: 'M3609 1299A130 130 0 0 1 3609 1405L3550 1379A66 66 0 0 0 3550 1325ZM3543 1471A130 130 0 0 1 3437 1471L3463 1412A66 66 0 0 0 3517 1412ZM3371 1405A130 130 0 0 1 3371 1299L3430 1325A66 66 0 0 0 3430 1379ZM3437 1233A130 130 0 0 1 3543 1233L3517 1292A66 66 0 0 0 3463 1292Z',
					fill: 'concern',
					line: 'edge',
				},
				{ d: 'M3424 1352a66 66 0 1 0 132 0a66 66 0 1 0 -132 0', fill: 'idea-ground', line: 'edge' },
				{
					d: 'M3612 420H3850Q3890 420 3890 460V800Q3890 840 3850 840H3612Z',
					fill: 'voice-wash',
					line: 'edge',
				},
				{ d: 'M3612 490H3812V630H3612ZM3612 630H3812V770H3612Z', fill: 'voice-ground', line: 'edge' },
				{ x: 3720, y: 1010, d: TABLE, fill: 'surface', line: 'edge' },
				{
					d: 'M3690 1010a30 30 0 1 0 60 0a30 30 0 1 0 -60 0M3750 1000q34 10 0 22',
					fill: 'idea',
					line: 'ink',
				},
				// The challenge wall.
				{ d: 'M3934 240H5474V1320H3934Z', fill: 'question-wash', line: 'edge', width: 6 },
				{
					d: 'M3954 270a16 16 0 1 0 32 0a16 16 0 1 0 -32 0M5422 270a16 16 0 1 0 32 0a16 16 0 1 0 -32 0M3954 1290a16 16 0 1 0 32 0a16 16 0 1 0 -32 0M5422 1290a16 16 0 1 0 32 0a16 16 0 1 0 -32 0',
					fill: 'surface',
					line: 'ink',
				},
				// The programme hangs from the strip.
				{ d: 'M240 200V320M1152 200V320', line: 'ink', width: 12 },
				// The foyer, and people on their way to a team.
				{
					d: 'M60 1512C500 1492 1000 1496 1340 1512C1470 1522 1480 1600 1478 1720C1486 2000 1484 2200 1470 2430C1460 2540 1400 2560 1300 2560C900 2576 400 2570 60 2556C-60 2550 -84 2500 -82 2400C-94 2100 -90 1900 -84 1660C-82 1560 -60 1520 60 1512Z',
					fill: 'voice-ground',
					line: 'edge',
				},
				{ x: 1600, y: 1780, d: PERSON, fill: 'voice', line: 'ink' },
				{ x: 1684, y: 2050, d: PERSON, fill: 'question', line: 'ink' },
				{ x: 1600, y: 2320, d: PERSON, fill: 'idea', line: 'ink' },
				// The circle of the teams: a rug with chairs around it, and tables.
				{
					d: 'M2700 1450C3320 1450 3590 1530 3590 2026C3590 2530 3320 2602 2700 2602C2080 2602 1820 2530 1820 2026C1820 1530 2080 1450 2700 1450Z',
					fill: 'asset-wash',
					line: 'edge',
				},
				{
					d: 'M2700 1506C3280 1506 3534 1560 3534 2026C3534 2490 3280 2546 2700 2546C2120 2546 1876 2490 1876 2026C1876 1560 2120 1506 2700 1506Z',
					fill: 'asset-ground',
				},
				{ x: 2160, y: 1496, turn: -10, d: CHAIR, fill: 'asset', line: 'ink' },
				{ x: 2520, y: 1478, d: CHAIR, fill: 'idea', line: 'ink' },
				{ x: 2900, y: 1478, d: CHAIR, fill: 'voice', line: 'ink' },
				{ x: 3250, y: 1498, turn: 12, d: CHAIR, fill: 'data', line: 'ink' },
				{ x: 1862, y: 1810, turn: -80, d: CHAIR, fill: 'question', line: 'ink' },
				{ x: 1856, y: 2190, turn: -96, d: CHAIR, fill: 'asset', line: 'ink' },
				{ x: 3548, y: 1830, turn: 80, d: CHAIR, fill: 'concern', line: 'ink' },
				{ x: 3556, y: 2210, turn: 96, d: CHAIR, fill: 'idea', line: 'ink' },
				{ x: 2160, y: 2560, turn: 10, d: CHAIR, fill: 'voice', line: 'ink' },
				{ x: 3250, y: 2560, turn: -12, d: CHAIR, fill: 'data', line: 'ink' },
				{ x: 1660, y: 560, d: SEATS, fill: 'asset', line: 'ink' },
				{ x: 1660, y: 560, d: TABLE, fill: 'surface', line: 'ink' },
				{ x: 1640, y: 1030, turn: 26, d: SEATS, fill: 'asset', line: 'ink' },
				{ x: 1640, y: 1030, d: TABLE, fill: 'surface', line: 'ink' },
				// The stage with its curtains.
				{ d: 'M1800 3790V2720Q2700 2570 3600 2720V3790Z', fill: 'idea-wash', line: 'edge' },
				{ d: 'M1846 3790V2752Q2700 2620 3554 2752V3790Z', fill: 'idea-wash', line: 'edge' },
				{ d: 'M1896 3790V2764Q2700 2640 3504 2764V3790Z', fill: 'idea-ground' },
				{
					d: 'M1852 2840q-70 55 0 110t0 110t0 110t0 110t0 110t0 110t0 110h40q-70 -55 0 -110t0 -110t0 -110t0 -110t0 -110t0 -110t0 -110ZM3508 2840q70 55 0 110t0 110t0 110t0 110t0 110t0 110t0 110h40q70 -55 0 -110t0 -110t0 -110t0 -110t0 -110t0 -110t0 -110Z',
					fill: 'concern',
					line: 'ink',
				},
				// Pennants at the two checkpoints.
				{ d: 'M1460 3650V3110M1610 3650V2860', line: 'ink', width: 16 },
				{ d: 'M1460 3110L1600 3175L1460 3240ZM1610 2860L1760 2930L1610 3000Z', fill: 'data', line: 'ink' },
				// The garden: trees, a hammock, tulips, and stones on the way from the door.
				{ d: 'M4590 1500Q4900 1400 5210 1500Q4900 1600 4590 1500Z', fill: 'decision', line: 'ink' },
				{ d: 'M4740 1464V1536M4820 1454V1546M4900 1450V1550M4980 1454V1546M5060 1464V1536', line: 'ink' },
				{ x: 4500, y: 1506, scale: 0.72, d: TREE, fill: 'asset', line: 'ink' },
				{ x: 5310, y: 1506, scale: 0.76, d: TREE, fill: 'asset', line: 'ink' },
				{ x: 5500, y: 2030, d: TREE, fill: 'asset', line: 'ink' },
				{ x: 3900, y: 2690, scale: 0.8, turn: 60, d: TREE, fill: 'asset', line: 'ink' },
				{ x: 5500, y: 3780, turn: 120, d: TREE, fill: 'asset', line: 'ink' },
				{
					d: 'M3818 3240a44 30 0 1 0 88 0a44 30 0 1 0 -88 0M3900 3170a44 30 0 1 0 88 0a44 30 0 1 0 -88 0',
					fill: 'surface',
					line: 'edge',
				},
				{ x: 3870, y: 2200, d: TULIP, line: 'asset', width: 10 },
				{ x: 3870, y: 2200, d: BLOSSOM, fill: 'concern', line: 'ink' },
				{ x: 3920, y: 2330, d: TULIP, line: 'asset', width: 10 },
				{ x: 3920, y: 2330, d: BLOSSOM, fill: 'idea', line: 'ink' },
				{ x: 3870, y: 2450, d: TULIP, line: 'asset', width: 10 },
				{ x: 3870, y: 2450, d: BLOSSOM, fill: 'voice', line: 'ink' },
				// Walls, windows and doors.
				{
					d: 'M-140 200H5540V1420H3780V3110M3780 3330V3800H-140V1490M-140 1300V40H5540V200M-140 2630H960M1160 2630H1390',
					line: 'ink',
					width: 26,
				},
				{
					d: 'M-140 520V980M5540 520V980M-140 2960V3420M300 3800H1000M4500 1420H5100',
					line: 'surface',
					width: 12,
				},
				{
					d: 'M-140 1300H-45A95 95 0 0 1 -140 1395A95 95 0 0 1 -45 1490H-140M3780 3110L3930 3010M960 2630L1090 2700',
					line: 'ink',
					width: 8,
				},
			] satisfies DrawingPart[]
		).map(onBoard),
	},
]
