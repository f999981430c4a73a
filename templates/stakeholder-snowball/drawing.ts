import type { DrawingPlan } from '#templates/Template'

/** Somebody: a round head above shoulders. */
const SOMEBODY =
	'M-120 230C-124 92 -72 40 0 40C72 40 126 92 120 230ZM0 -50m-74 0a74 74 0 1 0 148 0a74 74 0 1 0 -148 0Z'

/** Three rings around a centre, people on them with ties between, a door in the outer ring, and a snowball outside. */
export const stakeholderSnowballDrawings: readonly DrawingPlan[] = [
	{
		key: 'rings',
		x: -140,
		y: 0,
		w: 5390,
		h: 2830,
		parts: [
			// The snow outside, a hill that goes down to the right.
			{
				x: 250,
				d: 'M3200 1270H3560C3720 1280 3840 1340 4060 1384C4420 1450 4760 1410 5110 1560V2720A60 60 0 0 1 5050 2780H3000Z',
				fill: 'surface',
			},
			{
				x: 250,
				d: 'M3590 1272C3720 1284 3840 1340 4060 1384C4420 1450 4760 1410 5110 1560',
				line: 'edge',
				width: 7,
			},
			// The rings, from the outer one to the centre.
			{
				x: 250,
				d: 'M-170 20H3481A3110 3110 0 0 1 3040 2780H-170A60 60 0 0 1 -230 2720V80A60 60 0 0 1 -170 20Z',
				fill: 'data-ground',
			},
			{ x: 250, d: 'M3489 38A3110 3110 0 0 1 3052 2762', line: 'data', width: 34 },
			{
				x: 250,
				d: 'M-170 20H2211A1940 1940 0 0 1 1218 2780H-170A60 60 0 0 1 -230 2720V80A60 60 0 0 1 -170 20Z',
				fill: 'asset-ground',
			},
			{ x: 250, d: 'M2226 38A1940 1940 0 0 1 1256 2760', line: 'asset-wash', width: 34 },
			{
				x: 250,
				d: 'M520 960m-690 0a690 690 0 1 0 1380 0a690 690 0 1 0 -1380 0Z',
				fill: 'voice-ground',
				line: 'voice-wash',
				width: 34,
			},
			// Ties: strong ones, and weak ones.
			{
				x: 250,
				d: 'M260 2080C440 2170 640 2150 830 2040M1560 1290C1800 1190 2400 1190 2690 1270',
				line: 'edge',
				width: 12,
			},
			{
				x: 250,
				d: 'M830 2040C1010 1840 1220 1540 1560 1290M2690 1290C2800 1370 2920 1370 3040 1290',
				line: 'edge',
				width: 12,
				dash: 'dots',
			},
			// People who are close.
			{ x: 480, y: 2080, scale: 1.5, d: SOMEBODY, fill: 'asset', line: 'ink', width: 6 },
			{ x: 1090, y: 2050, scale: 1.5, d: SOMEBODY, fill: 'asset-wash', line: 'ink', width: 6 },
			{ x: 1830, y: 1280, scale: 1.1, d: SOMEBODY, fill: 'asset', line: 'ink', width: 6 },
			// People who are further away.
			{ x: 2920, y: 1260, d: SOMEBODY, fill: 'data-wash', line: 'ink', width: 6 },
			{ x: 3320, y: 1260, d: SOMEBODY, fill: 'data', line: 'ink', width: 6 },
			// The door in the outer ring, open.
			{
				x: 250,
				d: 'M2556 2640V1740C2556 1500 3616 1500 3616 1740V2640Z',
				fill: 'question-wash',
				line: 'ink',
				width: 6,
			},
			{ x: 250, d: 'M3616 1730L3780 1800V2740L3616 2640Z', fill: 'question', line: 'ink', width: 6 },
			{ x: 250, d: 'M3736 2250m-18 0a18 18 0 1 0 36 0a18 18 0 1 0 -36 0Z', fill: 'ink' },
			// The snowball: small, bigger, big; a shadow on its lower side, and the snow that it has gathered.
			{
				x: 250,
				d: 'M3650 1224m-46 0a46 46 0 1 0 92 0a46 46 0 1 0 -92 0ZM3834 1240m-82 0a82 82 0 1 0 164 0a82 82 0 1 0 -164 0Z',
				fill: 'surface',
				line: 'edge',
				width: 7,
			},
			{
				x: 250,
				d: 'M4412 14C4830 10 5110 320 5100 716C5090 1110 4790 1412 4400 1408C4000 1404 3716 1090 3718 706C3720 320 4020 18 4412 14Z',
				fill: 'data-wash',
				line: 'edge',
				width: 7,
			},
			{ x: 250, d: 'M4384 684m-654 0a654 654 0 1 0 1308 0a654 654 0 1 0 -1308 0Z', fill: 'surface' },
			{
				x: 250,
				d: 'M4956 560h60M4990 780h50M4250 1262h70M4500 1300h60M3770 560h50M3762 820h40M4700 150h60M4860 330h50M4300 110h60M4880 1010h50',
				line: 'data',
				width: 12,
			},
			// Snow that lies about.
			{
				x: 250,
				d: 'M3960 1530h60M4480 1560h80M3700 1470h50M3830 2690h70M4500 2720h80M3680 2740h40',
				line: 'data',
				width: 14,
			},
		],
	},
]
