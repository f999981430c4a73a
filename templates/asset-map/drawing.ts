import type { DrawingPlan } from '#templates/Template'

/** A small round tree. */
const TREE = {
	trunk: 'M-16 -40L-22 90H22L16 -40Z',
	crown:
		'M-10 -270C70 -280 130 -220 122 -150C146 -70 80 -10 0 -18C-80 -6 -146 -66 -124 -150C-136 -214 -76 -276 -10 -270Z',
}

/** The five paths that meet in the square. */
const PATHS =
	'M650 1330C640 1620 1340 1520 1780 1780L1860 1640C1460 1380 800 1500 800 1330ZM2465 1320H2615V1700H2465ZM4274 1320C4270 1440 3660 1400 3180 1650L3260 1790C3760 1500 4430 1520 4424 1320ZM1300 2110C1500 2140 1640 2130 1900 2090V2230C1640 2270 1500 2270 1300 2250ZM3700 2130C3560 2170 3400 2150 3140 2110V2250C3400 2290 3560 2300 3700 2270Z'

/** A village at an angle: houses, club house and shop above, garden, square and old tree below, paths between them. */
export const assetMapDrawings: readonly DrawingPlan[] = [
	{
		key: 'village',
		x: -200,
		y: 0,
		w: 5480,
		h: 2890,
		parts: [
			// The green.
			{
				x: 200,
				d: 'M-160 700C300 560 900 620 1600 560C2400 500 3200 620 3900 560C4500 520 4900 600 5230 660V2800A60 60 0 0 1 5170 2860H-100A60 60 0 0 1 -160 2800Z',
				fill: 'asset-ground',
			},
			{ x: 200, d: PATHS, fill: 'idea-wash', line: 'idea', width: 8 },
			// The square.
			{
				x: 200,
				d: 'M2540 1500C3000 1490 3290 1530 3370 1700C3440 1860 3440 2440 3370 2610C3290 2770 3000 2800 2520 2800C2060 2800 1760 2780 1680 2610C1610 2440 1610 1860 1690 1700C1770 1530 2060 1500 2540 1500Z',
				fill: 'idea-ground',
				line: 'idea',
				width: 24,
			},
			// Three houses in a row: roofs and the wall at the side, then the fronts.
			{ x: 200, d: 'M1452 300L1562 240V1270L1452 1330Z', fill: 'voice', line: 'ink' },
			{
				x: 200,
				d: 'M235 70L345 10L610 240L490 300Z',
				fill: 'concern',
				line: 'ink',
			},
			{ x: 200, d: 'M725 70L835 10L1100 240L980 300Z', fill: 'idea', line: 'ink' },
			{ x: 200, d: 'M1215 70L1325 10L1590 240L1470 300Z', fill: 'voice', line: 'ink' },
			{ x: 200, d: 'M-20 300L235 70L490 300Z', fill: 'concern-wash', line: 'ink' },
			{ x: 200, d: 'M470 300L725 70L980 300Z', fill: 'idea-wash', line: 'ink' },
			{ x: 200, d: 'M960 300L1215 70L1470 300Z', fill: 'voice-wash', line: 'ink' },
			{ x: 200, d: 'M0 300H1452V1330H0Z', fill: 'surface', line: 'ink' },
			{
				x: 200,
				d: 'M235 210m-36 0a36 36 0 1 0 72 0a36 36 0 1 0 -72 0ZM725 210m-36 0a36 36 0 1 0 72 0a36 36 0 1 0 -72 0ZM1215 210m-36 0a36 36 0 1 0 72 0a36 36 0 1 0 -72 0Z',
				fill: 'surface',
				line: 'ink',
			},
			// The club house with its pennants.
			{ x: 200, d: 'M3246 300L3356 240V1270L3246 1330Z', fill: 'question', line: 'ink' },
			{
				x: 200,
				d: 'M2520 30L2630 0L3410 240L3300 300Z',
				fill: 'question',
				line: 'ink',
			},
			{ x: 200, d: 'M1740 300L2520 30L3300 300Z', fill: 'question-wash', line: 'ink' },
			{ x: 200, d: 'M1794 300H3246V1330H1794Z', fill: 'surface', line: 'ink' },
			{ x: 200, d: 'M2520 150m-54 0a54 54 0 1 0 108 0a54 54 0 1 0 -108 0Z', fill: 'surface', line: 'ink' },
			{ x: 200, d: 'M2000 230Q2520 322 3040 230', line: 'ink' },
			{
				x: 200,
				d: 'M2024 239h64l-32 62ZM2200 262h64l-32 62ZM2376 274h64l-32 62ZM2552 275h64l-32 62ZM2728 266h64l-32 62ZM2904 247h64l-32 62Z',
				fill: 'concern',
				line: 'ink',
			},
			{
				x: 200,
				d: 'M2112 252h64l-32 62ZM2288 269h64l-32 62ZM2464 276h64l-32 62ZM2640 272h64l-32 62ZM2816 258h64l-32 62ZM2992 233h64l-32 62Z',
				fill: 'idea',
				line: 'ink',
			},
			// The shop with its awning.
			{
				x: 200,
				d: 'M3620 120L3730 60H5182L5072 120ZM5072 120L5182 60V1270L5072 1330Z',
				fill: 'decision',
				line: 'ink',
			},
			{ x: 200, d: 'M3620 120H5072V1330H3620Z', fill: 'surface', line: 'ink' },
			{
				x: 200,
				d: 'M3596 160v110a63 56 0 0 0 126 0v-110ZM3848 160v110a63 56 0 0 0 126 0v-110ZM4100 160v110a63 56 0 0 0 126 0v-110ZM4352 160v110a63 56 0 0 0 126 0v-110ZM4604 160v110a63 56 0 0 0 126 0v-110ZM4856 160v110a63 56 0 0 0 126 0v-110Z',
				fill: 'decision',
				line: 'ink',
			},
			{
				x: 200,
				d: 'M3722 160v110a63 56 0 0 0 126 0v-110ZM3974 160v110a63 56 0 0 0 126 0v-110ZM4226 160v110a63 56 0 0 0 126 0v-110ZM4478 160v110a63 56 0 0 0 126 0v-110ZM4730 160v110a63 56 0 0 0 126 0v-110ZM4982 160v110a63 56 0 0 0 126 0v-110Z',
				fill: 'surface',
				line: 'ink',
			},
			{
				x: 200,
				d: 'M4790 1300m-34 0a34 34 0 1 0 68 0a34 34 0 1 0 -68 0ZM4860 1290m-34 0a34 34 0 1 0 68 0a34 34 0 1 0 -68 0ZM4930 1300m-34 0a34 34 0 1 0 68 0a34 34 0 1 0 -68 0Z',
				fill: 'concern',
				line: 'ink',
			},
			{ x: 200, d: 'M4730 1310H4990L4970 1400H4750Z', fill: 'decision-wash', line: 'ink' },
			// Trees between the houses.
			{ x: 1882, y: 1290, d: TREE.trunk, fill: 'edge' },
			{ x: 1882, y: 1290, d: TREE.crown, fill: 'asset', line: 'ink' },
			{ x: 3690, y: 1280, scale: 1.2, d: TREE.trunk, fill: 'edge' },
			{ x: 3690, y: 1280, scale: 1.2, d: TREE.crown, fill: 'asset', line: 'ink' },
			// The van that stands by the path.
			{
				x: 200,
				d: 'M20 1550V1420A30 30 0 0 1 50 1390H330C380 1390 400 1430 420 1470L460 1490V1550Z',
				fill: 'question',
				line: 'ink',
				width: 6,
			},
			{ x: 200, d: 'M300 1420H340C366 1420 376 1444 388 1474H300Z', fill: 'surface', line: 'ink' },
			{
				x: 200,
				d: 'M110 1550m-38 0a38 38 0 1 0 76 0a38 38 0 1 0 -76 0ZM370 1550m-38 0a38 38 0 1 0 76 0a38 38 0 1 0 -76 0Z',
				fill: 'ink',
			},
			// The garden with its fence.
			{ x: 200, d: 'M-40 1650H1440L1480 2760H-80Z', fill: 'idea-ground', line: 'asset', width: 8 },
			{ x: 200, d: 'M-30 1622H1440M-70 2730H1470', line: 'ink', width: 8 },
			{
				x: 200,
				d: 'M-30 1668v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zm70 0v-70l16 -24l16 24v70zM-74 2790v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104zm70 0v-104l16 -24l16 24v104z',
				fill: 'surface',
				line: 'ink',
			},
			// The sunflowers and the watering can.
			{
				x: 200,
				d: 'M1180 1570C1176 1520 1182 1500 1180 1470M1290 1570C1296 1500 1288 1480 1290 1430',
				line: 'asset',
				width: 12,
			},
			{
				x: 200,
				d: 'M1180 1460m-44 0a44 44 0 1 0 88 0a44 44 0 1 0 -88 0ZM1290 1420m-50 0a50 50 0 1 0 100 0a50 50 0 1 0 -100 0Z',
				fill: 'idea',
				line: 'ink',
			},
			{
				x: 200,
				d: 'M1180 1460m-18 0a18 18 0 1 0 36 0a18 18 0 1 0 -36 0ZM1290 1420m-20 0a20 20 0 1 0 40 0a20 20 0 1 0 -40 0Z',
				fill: 'ink',
			},
			{ x: 510, y: 560, scale: 0.8, d: 'M1560 2690C1540 2600 1660 2600 1650 2690', line: 'ink', width: 12 },
			{
				x: 510,
				y: 560,
				scale: 0.8,
				d: 'M1540 2690H1660L1664 2730L1750 2660L1764 2680L1668 2800H1530Z',
				fill: 'data',
				line: 'ink',
			},
			// The old tree.
			{
				x: 200,
				d: 'M4220 2620C4220 2740 4200 2800 4090 2850H4610C4500 2800 4480 2740 4480 2620Z',
				fill: 'edge',
				line: 'ink',
			},
			{ x: 200, d: 'M4700 2850V2790M5000 2850V2790M4660 2790H5040M4660 2740H5040', line: 'ink', width: 18 },
			{
				x: 200,
				d: 'M3700 1600C3760 1460 3980 1430 4100 1490C4220 1390 4520 1390 4620 1500C4800 1440 5020 1500 5050 1640C5200 1720 5220 1920 5140 2020C5240 2160 5200 2400 5060 2460C5040 2640 4800 2720 4640 2650C4520 2740 4220 2740 4110 2650C3940 2720 3700 2650 3660 2480C3500 2420 3470 2180 3570 2060C3470 1920 3500 1690 3700 1600Z',
				fill: 'asset-wash',
				line: 'ink',
				width: 6,
			},
			{
				x: 200,
				d: 'M3740 1650C3800 1520 3990 1500 4110 1550C4240 1460 4500 1460 4610 1560C4760 1510 4970 1550 5000 1680C5120 1750 5150 1920 5070 2020C5160 2160 5120 2360 5010 2420C4980 2570 4790 2640 4630 2590C4500 2670 4230 2670 4120 2590C3960 2640 3750 2590 3710 2440C3570 2380 3550 2190 3640 2060C3550 1930 3580 1730 3740 1650Z',
				fill: 'asset-ground',
			},
		],
	},
]
