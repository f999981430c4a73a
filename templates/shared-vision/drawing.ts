import type { DrawingPlan } from '#templates/Template'

/** Rays of the sun, from left to right. */
const RAYS =
	'M1159 1234L1033 1179L1167 1152ZM1199 1003L1030 905L1224 925ZM1286 786L1193 685L1327 715ZM1417 592L1302 433L1472 531ZM1585 429L1541 299L1651 380ZM1783 304L1743 113L1858 271ZM2003 224L2016 87L2083 207ZM2235 191L2276 0L2317 191ZM2469 207L2536 87L2549 224ZM2694 271L2809 113L2769 304ZM2901 380L3011 299L2967 429ZM3080 531L3250 433L3135 592ZM3225 715L3359 685L3266 786ZM3328 925L3522 905L3353 1003ZM3385 1152L3519 1179L3393 1234Z'
/** A sprout with two leaves, standing on its origin. */
const SPROUT =
	'M0 0C-4 -30 -4 -60 0 -96M0 -60C-50 -60 -70 -90 -72 -122C-30 -122 -2 -96 0 -60ZM0 -84C50 -84 66 -112 70 -146C30 -144 2 -120 0 -84Z'

/** A hill with a view: a tree, the rising sun, a look-out with three windows, two paths, a sign on the top. */
export const sharedVisionDrawings: readonly DrawingPlan[] = [
	{
		key: 'view',
		x: -160,
		y: 0,
		w: 5200,
		h: 2890,
		parts: [
			// The rising sun.
			{ d: RAYS, fill: 'idea' },
			{
				x: 160,
				d: 'M1046 1310A1070 1070 0 0 1 3186 1310A1070 1070 0 0 1 1046 1310Z',
				fill: 'idea-ground',
				line: 'idea',
				width: 8,
			},
			// Hills far away.
			{
				x: 160,
				d: 'M-120 1640C300 1400 800 1400 1240 1500C1500 1560 2900 1580 3160 1480C3700 1360 4400 1380 5010 1540V2100H-120Z',
				fill: 'data-wash',
			},
			// The hill in the middle, and the slopes at both sides of it.
			{
				x: 160,
				d: 'M1000 2856C1060 1900 1540 1480 2116 1476C2700 1480 3180 1900 3240 2856Z',
				fill: 'decision-ground',
				line: 'edge',
				width: 6,
			},
			{
				x: 160,
				d: 'M-120 1620C300 1510 960 1530 1300 1740C1560 1900 1700 2500 2116 2860H-60A60 60 0 0 1 -120 2800Z',
				fill: 'question-ground',
				line: 'edge',
				width: 6,
			},
			{
				x: 160,
				d: 'M5010 1600C4500 1510 3200 1500 2860 1720C2600 1900 2520 2500 2116 2860H4950A60 60 0 0 0 5010 2800Z',
				fill: 'asset-ground',
				line: 'edge',
				width: 6,
			},
			// Two paths round what differs.
			{
				x: 160,
				d: 'M580 2858C540 2790 330 2790 180 2690C20 2560 40 2020 110 1860C160 1760 320 1680 420 1570L500 1570C420 1700 220 1780 190 1890C130 2060 120 2500 250 2620C370 2720 640 2722 740 2722C900 2722 1160 2730 1230 2640C1320 2500 1240 2140 1290 2020C1360 1890 1560 1860 1700 1850V1950C1560 1960 1440 1980 1390 2080C1350 2180 1400 2560 1310 2700C1220 2800 900 2790 860 2858Z',
				fill: 'surface',
				line: 'edge',
				width: 6,
			},
			// The tree.
			{
				x: 160,
				d: 'M540 1640C600 1560 600 1420 590 1100H720C716 1420 716 1560 790 1640C720 1620 690 1630 660 1650C630 1630 600 1620 540 1640Z',
				fill: 'concern-wash',
				line: 'edge',
				width: 6,
			},
			{
				x: 160,
				d: 'M660 60C860 10 1040 90 1110 200C1260 260 1320 440 1250 580C1340 740 1290 960 1150 1030C1100 1190 900 1260 740 1200C560 1280 330 1250 240 1120C90 1090 -20 930 40 760C-60 620 -20 400 110 320C130 170 300 60 440 100C510 60 590 50 660 60Z',
				fill: 'asset-ground',
				line: 'edge',
				width: 6,
			},
			// The look-out on its legs.
			{
				x: 160,
				d: 'M3560 1240L3480 1640M4700 1240L4780 1640M3520 1440L4120 1240L4740 1440',
				line: 'ink',
				width: 18,
			},
			{ x: 160, d: 'M3350 1216H4930V1256H3350Z', fill: 'idea-wash', line: 'edge', width: 6 },
			{ x: 160, d: 'M3400 130H4872V1216H3400Z', fill: 'idea-ground', line: 'edge', width: 6 },
			{ x: 160, d: 'M3290 136L4136 6L4982 136Z', fill: 'concern-wash', line: 'edge', width: 6 },
			// Its three windows.
			{ x: 160, d: 'M3472 422H4812V1170H3472Z', fill: 'idea-wash' },
			{
				x: 160,
				d: 'M3490 442H3916V1150H3490ZM3930 442H4356V1150H3930ZM4370 442H4796V1150H4370Z',
				fill: 'data-ground',
			},
			// The sign.
			{ x: 160, d: 'M1760 1570V2780M2470 1570V2780', line: 'ink', width: 22 },
			// Sprouts, and a can to water them.
			{ x: 3120, y: 1660, d: SPROUT, fill: 'asset', line: 'ink', width: 6 },
			{ x: 3320, y: 1630, d: SPROUT, fill: 'asset', line: 'ink', width: 6, scale: 0.8 },
			{ x: 3470, y: 1640, d: SPROUT, fill: 'asset', line: 'ink', width: 6, scale: 0.6 },
			{
				x: 4380,
				y: 1600,
				d: 'M120 -130C210 -190 260 -60 130 -30M-100 -50L-220 -160M-250 -140L-190 -186',
				line: 'ink',
				width: 14,
			},
			{
				x: 4380,
				y: 1600,
				d: 'M-100 -150H120L134 0H-112Z',
				fill: 'data',
				line: 'ink',
				width: 8,
			},
			{
				x: 4380,
				y: 1600,
				d: 'M-70 -150C-50 -240 70 -240 90 -150',
				line: 'ink',
				width: 14,
			},
		],
	},
]
