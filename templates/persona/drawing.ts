import type { DrawingPart } from '#shared/records/shapes'
import type { DrawingPlan } from '#templates/Template'

/** How far the drawing reaches over the left edge of the zones, px. */
const LEFT = 120

/** Px as in a zone's `at`. */
const PARTS: readonly DrawingPart[] = [
	// What stands behind the person, a little aside.
	{
		d: 'M2430 10C2790 20 3020 330 2960 760C2930 1000 2990 1140 2870 1330H1830C1710 1240 1770 1080 1730 860C1670 480 1990 0 2430 10Z',
		fill: 'idea-wash',
	},
	// A window with three panes: morning, day, night.
	{ d: 'M60 60H592V1090H60Z', fill: 'idea-ground' },
	{ d: 'M592 60H1032V1090H592Z', fill: 'data-ground' },
	{ d: 'M1032 60H1552V1090H1032Z', fill: 'voice-ground' },
	{ d: 'M350 190m-84 0a84 84 0 1 0 168 0a84 84 0 1 0 -168 0', fill: 'idea', line: 'ink', width: 6 },
	{ d: 'M60 216C170 176 270 196 350 226C430 200 510 186 592 206V286H60Z', fill: 'asset-wash' },
	{ d: 'M812 190m-60 0a60 60 0 1 0 120 0a60 60 0 1 0 -120 0', fill: 'idea', line: 'ink', width: 6 },
	{
		d: 'M812 106V92M872 130L882 120M896 190H910M728 190H714M752 130L742 120M872 250L882 260M752 250L742 260',
		line: 'ink',
		width: 6,
	},
	{ d: 'M1290 106A76 76 0 1 0 1372 222A90 90 0 0 1 1290 106Z', fill: 'idea', line: 'ink', width: 6 },
	{
		d: 'M1130 120L1138 142L1160 150L1138 158L1130 180L1122 158L1100 150L1122 142ZM1470 130L1478 152L1500 160L1478 168L1470 190L1462 168L1440 160L1462 152ZM1420 246L1426 262L1442 268L1426 274L1420 290L1414 274L1398 268L1414 262Z',
		fill: 'constellation',
	},
	{ d: 'M60 60H1552V1090H60Z', line: 'ink', width: 16 },
	{ d: 'M20 1112H1592', line: 'ink', width: 26 },
	// The speech bubble.
	{
		d: 'M3330 50C3600 20 4100 30 4290 80C4440 130 4460 360 4440 570C4420 810 4380 890 4180 920C3860 950 3500 950 3260 915C3130 900 3080 870 3046 830C2900 850 2700 830 2540 750C2740 740 2900 690 3020 570C3010 390 3010 280 3050 180C3090 90 3180 60 3330 50Z',
		fill: 'surface',
		line: 'ink',
		width: 10,
	},
	// Body, neck and head.
	{
		d: 'M2200 1010C1990 1060 1830 1090 1790 1230C1750 1380 1746 1800 1750 2284H2890C2894 1800 2890 1380 2850 1230C2810 1090 2650 1060 2440 1010Z',
		fill: 'data-wash',
		line: 'ink',
		width: 10,
	},
	{
		d: 'M1880 1560C1866 1760 1866 2000 1874 2284M2760 1560C2774 1760 2774 2000 2766 2284',
		line: 'ink',
		width: 8,
	},
	{
		d: 'M2210 800V980C2210 1060 2260 1110 2320 1110C2380 1110 2430 1060 2430 980V800Z',
		fill: 'surface',
		line: 'ink',
		width: 10,
	},
	{
		d: 'M2000 440C1980 700 2130 910 2320 910C2510 910 2660 700 2640 440C2620 240 2490 150 2320 150C2150 150 2020 240 2000 440Z',
		fill: 'surface',
		line: 'ink',
		width: 10,
	},
	{
		d: 'M1978 640C1830 250 2020 30 2300 50C2380 -10 2520 30 2530 100C2760 190 2790 420 2664 640C2670 520 2630 440 2582 396C2410 390 2280 340 2210 250C2170 350 2100 400 2026 430C1980 480 1970 560 1978 640Z',
		fill: 'voice',
		line: 'ink',
		width: 10,
	},
	// The ribbon of the badge.
	{ d: 'M2196 1020L2310 1350M2444 1020L2330 1350', line: 'decision', width: 26 },
	{ d: 'M2260 1340H2380V1410H2260Z', fill: 'surface', line: 'ink', width: 8 },
	// Neighbours behind their card.
	{
		d: 'M3016 1340C3016 1220 3076 1180 3146 1180C3216 1180 3276 1220 3276 1340Z',
		fill: 'asset-wash',
		line: 'ink',
		width: 8,
	},
	{
		d: 'M3426 1340C3426 1230 3486 1190 3556 1190C3626 1190 3686 1230 3686 1340Z',
		fill: 'concern-wash',
		line: 'ink',
		width: 8,
	},
	{
		d: 'M3211 1340C3211 1210 3276 1150 3351 1150C3426 1150 3491 1210 3491 1340Z',
		fill: 'idea-wash',
		line: 'ink',
		width: 8,
	},
	{
		d: 'M3146 1110m-68 0a68 74 0 1 0 136 0a68 74 0 1 0 -136 0M3556 1122m-66 0a66 72 0 1 0 132 0a66 72 0 1 0 -132 0M3351 1082m-70 0a70 76 0 1 0 140 0a70 76 0 1 0 -140 0',
		fill: 'surface',
		line: 'ink',
		width: 8,
	},
	{
		d: 'M3078 1110C3066 1050 3096 1026 3146 1026C3196 1026 3226 1050 3214 1110C3196 1080 3096 1080 3078 1110ZM3490 1122C3472 1060 3512 1036 3556 1036C3606 1036 3642 1070 3622 1170C3612 1120 3602 1100 3576 1090C3546 1086 3506 1100 3490 1122ZM3281 1082C3272 1020 3302 990 3351 990C3400 990 3430 1020 3421 1082C3406 1050 3376 1056 3351 1042C3326 1056 3296 1050 3281 1082Z',
		fill: 'muted',
		line: 'ink',
		width: 8,
	},
	// Awning of the counter.
	{ d: 'M3870 1134H4502L4580 1254H3792Z', fill: 'surface' },
	{
		d: 'M3870 1134H3975L3923 1254H3792ZM4081 1134H4186V1254H4055ZM4291 1134H4397L4449 1254H4317Z',
		fill: 'question-wash',
	},
	{
		d: 'M3792 1254H3923A65 56 0 0 1 3792 1254ZM4055 1254H4186A65 56 0 0 1 4055 1254ZM4317 1254H4449A65 56 0 0 1 4317 1254Z',
		fill: 'question-wash',
	},
	{
		d: 'M3923 1254H4055A65 56 0 0 1 3923 1254ZM4186 1254H4317A65 56 0 0 1 4186 1254ZM4449 1254H4580A65 56 0 0 1 4449 1254Z',
		fill: 'surface',
	},
	{
		d: 'M3870 1134H4502L4580 1254A65 56 0 0 1 4449 1254A65 56 0 0 1 4317 1254A65 56 0 0 1 4186 1254A65 56 0 0 1 4055 1254A65 56 0 0 1 3923 1254A65 56 0 0 1 3792 1254ZM3792 1254H4580M3975 1134L3923 1254M4081 1134L4055 1254M4186 1134V1254M4291 1134L4317 1254M4397 1134L4449 1254',
		line: 'ink',
		width: 8,
	},
	// The cloud of thoughts.
	{
		d: 'M880 1300C940 1170 1130 1160 1210 1230C1310 1150 1500 1160 1560 1270C1690 1270 1750 1400 1716 1540C1760 1640 1750 1780 1700 1860C1740 1980 1720 2130 1650 2210C1610 2330 1450 2350 1350 2310C1240 2360 1080 2350 1000 2300C880 2320 790 2210 826 2080C780 1980 780 1860 826 1780C776 1680 776 1540 820 1460C780 1400 800 1320 880 1300Z',
		fill: 'concern-ground',
		line: 'edge',
		width: 6,
	},
	{
		d: 'M1700 1100m-44 0a44 40 0 1 0 88 0a44 40 0 1 0 -88 0',
		fill: 'concern-ground',
		line: 'edge',
		width: 6,
	},
	{ d: 'M1790 990m-28 0a28 26 0 1 0 56 0a28 26 0 1 0 -56 0', fill: 'concern-ground', line: 'edge', width: 6 },
]

/** A rosette on the upper right corner of a card, px from its middle. */
const ROSETTE: readonly DrawingPart[] = [
	{ d: 'M-40 40L-56 116L-20 94L0 118L30 92L58 114L44 36Z', fill: 'asset', line: 'ink', width: 6 },
	{
		d: 'M0 -80L22 -60L50 -62L56 -34L80 -18L70 10L80 38L54 50L44 76L14 70L-12 82L-32 62L-60 60L-64 32L-82 12L-70 -14L-74 -42L-46 -50L-30 -74Z',
		fill: 'asset',
		line: 'ink',
		width: 6,
	},
	{ d: 'M0 0m-44 0a44 44 0 1 0 88 0a44 44 0 1 0 -88 0', fill: 'surface', line: 'ink', width: 6 },
	{ d: 'M0 -28L8 -8L28 0L8 8L0 28L-8 8L-28 0L-8 -8Z', fill: 'constellation' },
]

/** A person with a badge, a speech bubble and a cloud of thoughts; around them a window, neighbours and a counter. */
export const personaDrawings: readonly DrawingPlan[] = [
	{
		key: 'person',
		x: -LEFT,
		y: 0,
		w: 4800,
		h: 2330,
		parts: PARTS.map((part) => ({ ...part, x: (part.x ?? 0) + LEFT })),
	},
	{
		key: 'rosette',
		x: 520,
		y: 1140,
		w: 200,
		h: 230,
		isInFront: true,
		parts: ROSETTE.map((part) => ({ ...part, x: 100, y: 100 })),
	},
]
