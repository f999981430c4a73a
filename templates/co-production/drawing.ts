import type { DrawingPlan } from '#templates/Template'

/** Somebody at the left and somebody at the right with a bowl in the hand; the origin is the middle of its rim. */
const LEFT_NEAR =
	'M-1770 320C-1760 190 -1660 130 -1520 124C-1200 104 -760 -24 -340 -24V134C-700 154 -1000 220 -1260 262L-1270 320Z'
const LEFT_FAR =
	'M-2140 290C-2130 160 -2030 104 -1890 92C-1500 66 -800 -20 -340 -24V134C-800 154 -1300 210 -1630 262L-1640 290Z'
const LEFT_CUFF = 'M-380 -34H-316L-308 142H-380Z'
const LEFT_HAND =
	'M-312 -4C-270 -26 -220 -30 -176 -16L-150 60C-120 120 -60 150 10 158C40 164 40 196 8 200C-80 206 -160 196 -220 166C-256 148 -290 128 -310 124Z'
const LEFT_THUMB = 'M-262 -22C-230 -66 -160 -74 -116 -44C-92 -26 -102 4 -132 2C-160 0 -180 2 -200 22Z'
const RIGHT_NEAR =
	'M1770 320C1760 190 1660 130 1520 124C1200 104 760 -24 340 -24V134C700 154 1000 220 1260 262L1270 320Z'
const RIGHT_FAR =
	'M2140 290C2130 160 2030 104 1890 92C1500 66 800 -20 340 -24V134C800 154 1300 210 1630 262L1640 290Z'
const RIGHT_CUFF = 'M380 -34H316L308 142H380Z'
const RIGHT_HAND =
	'M312 -4C270 -26 220 -30 176 -16L150 60C120 120 60 150 -10 158C-40 164 -40 196 -8 200C80 206 160 196 220 166C256 148 290 128 310 124Z'
const RIGHT_THUMB = 'M262 -22C230 -66 160 -74 116 -44C92 -26 102 4 132 2C160 0 180 2 200 22Z'
const HEAD = 'M0 -120a120 120 0 1 0 1 0Z'
const LEFT_HAIR =
	'M-132 10C-150 -90 -70 -150 10 -142C100 -136 150 -60 128 30C110 -30 70 -60 20 -64C-30 -40 -90 -30 -132 10Z'
const RIGHT_HAIR =
	'M132 10C150 -90 70 -150 -10 -142C-100 -136 -150 -60 -128 30C-110 -30 -70 -60 -20 -64C30 -40 90 -30 132 10Z'
const BOWL = 'M-190 0H190C186 100 110 156 0 156C-110 156 -186 100 -190 0Z'
const STEAM = 'M-70 -36C-100 -66 -40 -86 -70 -120M0 -36C-30 -66 30 -86 0 -120M70 -36C40 -66 100 -86 70 -120'
/** A table with its cloth; its origin is the upper edge of a grid. */
const TABLE_LEGS = 'M1300 1000V1100M3240 1000V1100'
const CLOTH =
	'M1194 0H3346V1012C3260 1050 3180 1050 3098 1016C3010 1050 2910 1050 2814 1016C2720 1050 2630 1050 2540 1016C2450 1050 2360 1050 2270 1016C2180 1050 2090 1050 2000 1016C1910 1050 1820 1050 1726 1016C1630 1050 1530 1050 1442 1016C1360 1050 1280 1050 1194 1012Z'

/** Two tables: at the upper one each side has its own bowl, at the lower one their hands meet. */
export const coProductionDrawings: readonly DrawingPlan[] = [
	{
		key: 'table',
		x: -160,
		y: 0,
		w: 4950,
		h: 3000,
		parts: [
			// The upper table.
			{ x: 160, y: 420, d: TABLE_LEGS, line: 'ink', width: 22 },
			{ x: 160, y: 420, d: CLOTH, fill: 'surface', line: 'edge', width: 6 },
			{ x: 160, y: 420, d: 'M1197 304H3343V512H1197Z', fill: 'voice-ground' },
			{ x: 160, y: 420, d: 'M1197 524H3343V732H1197Z', fill: 'idea-ground' },
			{ x: 160, y: 420, d: 'M1197 744H3343V952H1197Z', fill: 'data-ground' },
			{ x: 160, y: 420, d: 'M1150 -46H3390V4H1150Z', fill: 'idea-wash', line: 'edge', width: 6 },
			// Citizens at the left and staff at the right, each with a bowl.
			{ x: 2060, y: 180, d: LEFT_NEAR, fill: 'voice-wash', line: 'edge', width: 6 },
			{ x: 530, y: 180, d: HEAD, fill: 'surface', line: 'ink', width: 8 },
			{ x: 530, y: 180, d: LEFT_HAIR, fill: 'voice', line: 'ink', width: 8 },
			{ x: 2060, y: 180, d: LEFT_CUFF, fill: 'voice', line: 'edge', width: 6 },
			{ x: 2060, y: 180, d: LEFT_HAND, fill: 'surface', line: 'ink', width: 8 },
			{ x: 2060, y: 180, d: BOWL, fill: 'voice', line: 'ink', width: 8 },
			{ x: 2060, y: 180, d: LEFT_THUMB, fill: 'surface', line: 'ink', width: 8 },
			{ x: 2800, y: 180, d: RIGHT_NEAR, fill: 'data-wash', line: 'edge', width: 6 },
			{ x: 4330, y: 180, d: HEAD, fill: 'surface', line: 'ink', width: 8 },
			{ x: 4330, y: 180, d: RIGHT_HAIR, fill: 'data', line: 'ink', width: 8 },
			{ x: 2800, y: 180, d: RIGHT_CUFF, fill: 'data', line: 'edge', width: 6 },
			{ x: 2800, y: 180, d: RIGHT_HAND, fill: 'surface', line: 'ink', width: 8 },
			{ x: 2800, y: 180, d: BOWL, fill: 'data', line: 'ink', width: 8 },
			{ x: 2800, y: 180, d: RIGHT_THUMB, fill: 'surface', line: 'ink', width: 8 },
			// The lower table.
			{ x: 160, y: 1870, d: TABLE_LEGS, line: 'ink', width: 22 },
			{ x: 160, y: 1870, d: CLOTH, fill: 'surface', line: 'edge', width: 6 },
			{ x: 160, y: 1870, d: 'M1197 304H3343V512H1197Z', fill: 'voice-ground' },
			{ x: 160, y: 1870, d: 'M1197 524H3343V732H1197Z', fill: 'idea-ground' },
			{ x: 160, y: 1870, d: 'M1197 744H3343V952H1197Z', fill: 'data-ground' },
			{ x: 160, y: 1870, d: 'M1150 -46H3390V4H1150Z', fill: 'idea-wash', line: 'edge', width: 6 },
			// One bowl in the hands of both.
			{ x: 2430, y: 1630, d: LEFT_FAR, fill: 'voice-wash', line: 'edge', width: 6 },
			{ x: 530, y: 1618, d: HEAD, fill: 'surface', line: 'ink', width: 8 },
			{ x: 530, y: 1618, d: LEFT_HAIR, fill: 'voice', line: 'ink', width: 8 },
			{ x: 2430, y: 1630, d: LEFT_CUFF, fill: 'voice', line: 'edge', width: 6 },
			{ x: 2430, y: 1630, d: RIGHT_FAR, fill: 'data-wash', line: 'edge', width: 6 },
			{ x: 4330, y: 1618, d: HEAD, fill: 'surface', line: 'ink', width: 8 },
			{ x: 4330, y: 1618, d: RIGHT_HAIR, fill: 'data', line: 'ink', width: 8 },
			{ x: 2430, y: 1630, d: RIGHT_CUFF, fill: 'data', line: 'edge', width: 6 },
			{ x: 2430, y: 1630, d: LEFT_HAND, fill: 'surface', line: 'ink', width: 8 },
			{ x: 2430, y: 1630, d: RIGHT_HAND, fill: 'surface', line: 'ink', width: 8 },
			{ x: 2430, y: 1630, d: BOWL, fill: 'idea', line: 'ink', width: 8 },
			{ x: 2430, y: 1630, d: LEFT_THUMB, fill: 'surface', line: 'ink', width: 8 },
			{ x: 2430, y: 1630, d: RIGHT_THUMB, fill: 'surface', line: 'ink', width: 8 },
			{ x: 2430, y: 1630, d: STEAM, line: 'muted', width: 8 },
			// The basket.
			{
				x: 160,
				d: 'M10 1930H1062L1026 2880C1022 2940 990 2960 930 2960H142C82 2960 50 2940 46 2880Z',
				fill: 'asset-ground',
				line: 'edge',
				width: 6,
			},
			{ x: 160, d: 'M-30 1876H1102V1934H-30Z', fill: 'asset-wash', line: 'edge', width: 6 },
			{
				x: 160,
				d: 'M30 1876l50 58M130 1876l50 58M230 1876l50 58M330 1876l50 58M430 1876l50 58M530 1876l50 58M630 1876l50 58M730 1876l50 58M830 1876l50 58M930 1876l50 58M1020 1876l50 58M60 2896H1012M120 2896l50 58M220 2896l50 58M320 2896l50 58M420 2896l50 58M520 2896l50 58M620 2896l50 58M720 2896l50 58M820 2896l50 58M920 2896l50 58',
				line: 'edge',
				width: 6,
			},
			// The counter.
			{ x: 160, d: 'M3620 2900V2970M4548 2900V2970', line: 'ink', width: 26 },
			{ x: 160, d: 'M3540 1930H4628V2920H3540Z', fill: 'decision-ground', line: 'edge', width: 6 },
			{ x: 160, d: 'M3574 1940V2912M4594 1940V2912', line: 'edge', width: 6 },
			{ x: 160, d: 'M3500 1876H4668V1934H3500Z', fill: 'decision-wash', line: 'edge', width: 6 },
		],
	},
]
