import type { DrawingPart } from '#shared/records/shapes'
import type { DrawingPlan } from '#templates/Template'

/** How far the drawing reaches over the left edge of the zones, px. */
const LEFT = 200

/** A tree with a round crown that stands on its origin. */
const tree = (x: number, y: number, scale = 1): DrawingPart[] => [
	{ d: 'M0 0V-60', line: 'ink', width: 12, x, y, scale },
	{
		d: 'M0 -50C-50 -46 -62 -90 -46 -112C-50 -150 -14 -166 4 -152C36 -162 60 -128 48 -106C64 -82 44 -44 0 -50Z',
		fill: 'asset-wash',
		line: 'ink',
		width: 8,
		x,
		y,
		scale,
	},
]

/** A fir that stands on its origin. */
const fir = (x: number, y: number, scale = 1): DrawingPart[] => [
	{
		d: 'M0 0V-30M0 -150L-34 -92H-18L-50 -30H50L18 -92H34Z',
		fill: 'asset',
		line: 'ink',
		width: 8,
		x,
		y,
		scale,
	},
]

/** Px as in a zone's `at`. */
const PARTS: readonly DrawingPart[] = [
	// Far hills.
	{
		d: 'M900 160C1200 10 1500 30 1900 20C2300 10 2700 100 3050 50C3400 10 3900 30 4400 170Z',
		fill: 'open-ground',
	},
	// Trees and a house behind the hills.
	...fir(-60, 160),
	...fir(30, 140, 0.8),
	...tree(1480, 150),
	...tree(1600, 160, 0.8),
	...fir(2560, 150),
	...fir(2660, 150, 0.8),
	{ d: 'M3690 160V90L3760 30L3830 90V160Z', fill: 'concern-wash', line: 'ink', width: 8 },
	...tree(3920, 160, 0.9),
	...fir(4690, 210),
	// Hills of today.
	{
		d: 'M-200 200C-60 90 300 70 760 150C1100 40 1400 60 1700 150C2100 30 2400 80 2760 150C3200 40 3500 80 3800 150C4200 60 4560 90 4800 230V1070H-200Z',
		fill: 'idea-ground',
	},
	{
		d: 'M-200 200C-60 90 300 70 760 150C1100 40 1400 60 1700 150C2100 30 2400 80 2760 150C3200 40 3500 80 3800 150C4200 60 4560 90 4800 230',
		line: 'edge',
		width: 6,
	},
	// The lake.
	{ d: 'M-200 1066H4600C4822 1076 4822 2032 4600 2040H1500L1400 2100H-200Z', fill: 'data-ground' },
	// The meadow of tomorrow.
	{
		d: 'M-200 2060C200 2020 700 2080 1100 2050C1300 2030 1400 2040 1500 2040H4600C4740 2040 4810 2120 4810 2240V3040A60 60 0 0 1 4750 3100H-140A60 60 0 0 1 -200 3040Z',
		fill: 'asset-ground',
	},
	{
		d: 'M-200 2060C200 2020 700 2080 1100 2050C1300 2030 1400 2040 1500 2040M4600 2040C4740 2040 4810 2120 4810 2240',
		line: 'edge',
		width: 6,
	},
	{
		d: 'M1490 1320q26 -24 52 0q26 24 52 0M1510 1560q26 -24 52 0q26 24 52 0M1480 1760q26 -24 52 0q26 24 52 0M4620 1330q26 -24 52 0q26 24 52 0M4610 1780q26 -24 52 0q26 24 52 0M-180 1300q22 -20 44 0q22 20 44 0M-190 1860q22 -20 44 0q22 20 44 0',
		line: 'data-wash',
		width: 10,
	},
	// The rain cloud.
	{
		d: 'M10 1180C90 1110 300 1120 400 1160C520 1110 760 1110 880 1160C1000 1116 1240 1120 1330 1190C1440 1220 1470 1340 1430 1430C1480 1520 1470 1640 1420 1700C1470 1800 1400 1940 1240 1905C1140 1960 960 1950 870 1900C760 1960 560 1950 470 1900C360 1950 180 1940 110 1900C0 1910 -80 1800 -60 1700C-110 1620 -110 1500 -60 1430C-100 1330 -70 1220 10 1180Z',
		fill: 'concern-ground',
		line: 'edge',
		width: 6,
	},
	{
		d: 'M180 1980l-26 64M330 1990l-26 64M480 1976l-26 64M630 1990l-26 64M780 1980l-26 64M930 1990l-26 64',
		line: 'question',
		width: 14,
	},
	// A ladder out of it.
	{
		d: 'M1110 2180V1900M1240 2180V1900M1110 2126H1240M1110 2066H1240M1110 2006H1240M1110 1946H1240',
		line: 'ink',
		width: 14,
	},
	// The road.
	{
		d: 'M-200 1024C300 1000 900 1050 1500 1030C2200 1008 2700 1044 3400 1030C3900 1020 4300 1036 4600 1028C4912 1030 4912 2090 4600 2080C4000 2066 3500 2096 2900 2080C2400 2066 2000 2090 1700 2080C1590 2080 1554 2120 1554 2220C1566 2450 1542 2650 1554 2830C1560 2920 1610 2948 1700 2948C2400 2930 3300 2964 4650 2944A43 43 0 0 1 4650 3030C3300 3050 2400 3016 1690 3032C1540 3034 1470 2960 1470 2830C1458 2650 1482 2450 1470 2210C1470 2070 1560 1996 1700 1996C2000 2006 2400 1982 2900 1996C3500 2012 4000 1982 4600 1996C4798 2000 4798 1118 4600 1112C4300 1120 3900 1104 3400 1114C2700 1128 2200 1092 1500 1114C900 1134 300 1084 -200 1108Z',
		fill: 'surface',
		line: 'edge',
		width: 7,
	},
	{
		d: 'M-180 1066C300 1042 900 1092 1500 1072C2200 1050 2700 1086 3400 1072C3900 1062 4300 1078 4600 1070C4856 1074 4856 2046 4600 2038C4000 2024 3500 2054 2900 2038C2400 2024 2000 2048 1700 2038C1576 2038 1512 2096 1512 2216C1524 2450 1500 2650 1512 2830C1516 2940 1576 2990 1695 2990C2400 2974 3300 3008 4640 2988',
		line: 'constellation',
		width: 9,
		dash: 'dots',
	},
	// A boat on the lake, and the flag at the end of the road.
	{ d: 'M4610 1600H4730L4704 1640H4636Z', fill: 'concern-wash', line: 'ink', width: 8 },
	{ d: 'M4668 1596V1470L4724 1576H4668M4654 1576H4616L4654 1500Z', fill: 'surface', line: 'ink', width: 8 },
	{ d: 'M4640 2990V2640', line: 'ink', width: 18 },
	{
		d: 'M4640 2640C4700 2610 4740 2670 4800 2640V2760C4740 2790 4700 2730 4640 2760Z',
		fill: 'decision',
		line: 'ink',
		width: 8,
	},
	...tree(-120, 3060),
	...tree(4730, 2470, 0.9),
	...tree(4680, 2290, 0.7),
]

/** A road that winds through hills, along a lake and over a meadow. */
export const journeyMapDrawings: readonly DrawingPlan[] = [
	{
		key: 'landscape',
		x: -LEFT,
		y: 0,
		w: 5050,
		h: 3110,
		parts: PARTS.map((part) => ({ ...part, x: (part.x ?? 0) + LEFT })),
	},
]
