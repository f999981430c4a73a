import type { DrawingPlan } from '#templates/Template'

/** Somebody: a round head above shoulders. */
const SOMEBODY =
	'M-120 230C-124 92 -72 40 0 40C72 40 126 92 120 230ZM0 -50m-74 0a74 74 0 1 0 148 0a74 74 0 1 0 -148 0Z'
/** A neighbour's house. */
const HOUSE = 'M-80 0V-110L-96 -100L0 -190L96 -100L80 -110V0Z'

/** Two platforms above each other on a foundation, a landing with ladders beside them, a cloud above and a village below. */
export const cosmosServiceModelDrawings: readonly DrawingPlan[] = [
	{
		key: 'platforms',
		x: -200,
		y: 0,
		w: 5320,
		h: 3140,
		parts: [
			// The land around.
			{
				x: 200,
				d: 'M-160 2130C300 2060 700 2110 1200 2080C2200 2040 3600 2110 5080 2060V3120A60 60 0 0 1 5020 3180H-100A60 60 0 0 1 -160 3120Z',
				fill: 'asset-ground',
			},
			// Neighbours.
			{ x: 480, y: 2130, d: HOUSE, fill: 'concern-wash', line: 'ink' },
			{ x: 700, y: 2136, scale: 1.2, d: HOUSE, fill: 'surface', line: 'ink' },
			{ x: 1180, y: 2130, d: HOUSE, fill: 'idea-wash', line: 'ink' },
			{ x: 1400, y: 2124, scale: 0.8, d: HOUSE, fill: 'surface', line: 'ink' },
			{
				x: 200,
				d: 'M740 2130V2050M740 2060C660 2060 660 1910 740 1900C820 1910 820 2060 740 2060Z',
				fill: 'asset',
				line: 'ink',
			},
			// What it is for: a cloud before the sun.
			{
				x: 1710,
				y: 190,
				d: 'M0 0m-120 0a120 120 0 1 0 240 0a120 120 0 1 0 -240 0ZM0 -150V-180M106 -106L128 -128M150 0H190M106 106L136 136M-106 -106L-128 -128',
				fill: 'idea',
				line: 'idea',
				width: 16,
			},
			{
				x: 200,
				d: 'M60 170C110 20 330 -10 430 60C560 -20 780 -10 870 60C1000 -10 1220 0 1290 100C1480 70 1610 190 1560 330C1640 410 1630 590 1530 660C1550 810 1410 910 1270 880C1150 960 920 960 810 900C680 970 440 960 330 890C170 930 10 850 10 710C-100 620 -110 450 -10 380C-60 290 -20 200 60 170Z',
				fill: 'data-ground',
				line: 'edge',
				width: 7,
			},
			// The foundation: wood, that it runs on, and stone, that binds.
			{ x: 200, d: 'M1890 2110H2656V3000H1890Z', fill: 'decision-ground' },
			{ x: 200, d: 'M2656 2110H3410V3000H2656Z', fill: 'open-ground' },
			{ x: 200, d: 'M1890 2110H3410V3000H1890Z', line: 'ink', width: 6 },
			{
				x: 200,
				d: 'M1944 3054m-52 0a52 52 0 1 0 104 0a52 52 0 1 0 -104 0ZM2053 3054m-52 0a52 52 0 1 0 104 0a52 52 0 1 0 -104 0ZM2162 3054m-52 0a52 52 0 1 0 104 0a52 52 0 1 0 -104 0ZM2271 3054m-52 0a52 52 0 1 0 104 0a52 52 0 1 0 -104 0ZM2380 3054m-52 0a52 52 0 1 0 104 0a52 52 0 1 0 -104 0ZM2489 3054m-52 0a52 52 0 1 0 104 0a52 52 0 1 0 -104 0ZM2598 3054m-52 0a52 52 0 1 0 104 0a52 52 0 1 0 -104 0Z',
				fill: 'decision-wash',
				line: 'ink',
				width: 6,
			},
			{
				x: 200,
				d: 'M1944 3054m-22 0a22 22 0 1 0 44 0a22 22 0 1 0 -44 0ZM2053 3054m-22 0a22 22 0 1 0 44 0a22 22 0 1 0 -44 0ZM2162 3054m-22 0a22 22 0 1 0 44 0a22 22 0 1 0 -44 0ZM2271 3054m-22 0a22 22 0 1 0 44 0a22 22 0 1 0 -44 0ZM2380 3054m-22 0a22 22 0 1 0 44 0a22 22 0 1 0 -44 0ZM2489 3054m-22 0a22 22 0 1 0 44 0a22 22 0 1 0 -44 0ZM2598 3054m-22 0a22 22 0 1 0 44 0a22 22 0 1 0 -44 0Z',
				line: 'ink',
			},
			{
				x: 200,
				d: 'M2662 3000H2850V3106H2662ZM2850 3000H3010V3106H2850ZM3010 3000H3230V3106H3010ZM3230 3000H3410V3106H3230Z',
				fill: 'open-wash',
				line: 'ink',
				width: 6,
			},
			// Legs of the platforms and of the landing.
			{
				x: 200,
				d: 'M1930 2010V2110M3370 2010V2110M4990 2010V2150M20 1830V2140M1440 1830V2140',
				line: 'ink',
				width: 26,
			},
			// The platform of those who deliver.
			{ x: 200, d: 'M1860 1080H5050L5110 1930H1780Z', fill: 'voice-ground', line: 'ink', width: 6 },
			{ x: 200, d: 'M1780 1930H5110V2014H1780Z', fill: 'voice', line: 'ink', width: 6 },
			{ x: 200, d: 'M1850 970V1230M3400 970V1110M4900 970V1080', line: 'ink', width: 26 },
			// The platform of those who define.
			{ x: 200, d: 'M1880 50H4940L5030 900H1790Z', fill: 'idea-ground', line: 'ink', width: 6 },
			{ x: 200, d: 'M1790 900H5030V984H1790Z', fill: 'idea', line: 'ink', width: 6 },
			// The landing between them, with a ladder up and a gangway down.
			{ x: 200, d: 'M20 990H1440L1510 1766H-50Z', fill: 'open-ground', line: 'ink', width: 6 },
			{ x: 200, d: 'M-50 1766H1510V1836H-50Z', fill: 'open', line: 'ink', width: 6 },
			{ x: 200, d: 'M1520 1740L1740 830M1650 1740L1870 830', line: 'ink', width: 16 },
			{
				x: 200,
				d: 'M1543 1644H1673M1565 1554H1695M1587 1464H1717M1608 1374H1738M1630 1284H1760M1652 1194H1782M1674 1104H1804M1695 1014H1825M1717 924H1847',
				line: 'ink',
				width: 12,
			},
			{ x: 200, d: 'M1500 1770L1800 1900V1990L1500 1850Z', fill: 'open-wash', line: 'ink', width: 6 },
			{ x: 200, d: 'M1575 1802V1884M1650 1834V1918M1725 1866V1952', line: 'ink', width: 6 },
			{ x: 200, d: 'M4965 840L4996 1770M5053 840L5084 1770', line: 'ink', width: 16 },
			{
				x: 200,
				d: 'M4971 940H5059M4974 1030H5062M4977 1120H5065M4980 1210H5068M4983 1300H5071M4986 1390H5074M4989 1480H5077M4992 1570H5080M4995 1660H5083',
				line: 'ink',
				width: 12,
			},
			// A ladder at the other side, and people who climb.
			{ x: 1868, y: 1360, scale: 0.75, d: SOMEBODY, fill: 'concern', line: 'ink', width: 6 },
			{ x: 5216, y: 1180, scale: 0.62, d: SOMEBODY, fill: 'asset', line: 'ink', width: 6 },
			// The panel that says what is to be seen, and a telescope.
			{ x: 200, d: 'M3470 3080V2210M4882 3080V2210', line: 'ink', width: 26 },
			{ x: 200, d: 'M3410 2196L3540 2096H4810L4940 2196Z', fill: 'question', line: 'ink', width: 6 },
			{
				x: 200,
				d: 'M5010 2660V2760M5010 2740L4960 3080M5010 2740L5070 3080M5010 2740V3060',
				line: 'ink',
				width: 18,
			},
			{ x: 200, d: 'M4922 2650L5080 2560L5110 2620L4950 2700Z', fill: 'question', line: 'ink', width: 6 },
		],
	},
]
