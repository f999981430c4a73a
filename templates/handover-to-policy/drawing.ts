import type { DrawingPlan } from '#templates/Template'

/** A tree: crown, then trunk. */
const CROWN =
	'M0 -70C-70 -70 -100 -130 -80 -190C-70 -260 -30 -300 4 -300C50 -300 80 -250 86 -190C100 -120 60 -70 0 -70Z'
const TRUNK = 'M0 0V-150'

/** Hills and brooks, a lake, and a river into a sheet of paper that two hands hold out. */
export const handoverToPolicyDrawings: readonly DrawingPlan[] = [
	{
		key: 'brooks',
		x: -200,
		y: 0,
		w: 5460,
		h: 2700,
		parts: [
			// The hills.
			{
				x: 200,
				d: 'M2270 1320C2290 1000 2300 560 2340 260L2460 120L2600 150L2800 16L3010 60L3150 30L3330 150L3420 320C3450 700 3460 1000 3480 1320Z',
				fill: 'concern-ground',
				line: 'edge',
				width: 6,
			},
			{
				x: 200,
				d: 'M2460 120L2520 170M3150 30L3180 90M3400 620L3340 680L3360 760M2330 880L2372 930',
				line: 'edge',
				width: 6,
			},
			{
				x: 200,
				d: 'M-140 1320C-100 900 -60 420 40 220C140 60 420 10 640 30C860 40 1010 100 1070 260C1150 480 1160 900 1190 1320Z',
				fill: 'asset-ground',
				line: 'edge',
				width: 6,
			},
			{
				x: 200,
				d: 'M1110 1320C1130 900 1120 460 1200 240C1290 60 1500 40 1720 24C1960 10 2150 90 2220 260C2300 480 2280 900 2330 1320Z',
				fill: 'data-ground',
				line: 'edge',
				width: 6,
			},
			// The plain.
			{
				x: 200,
				d: 'M-160 1300C200 1220 500 1260 900 1250C1500 1230 2200 1270 2700 1244C3300 1220 4400 1260 5220 1210V2630A60 60 0 0 1 5160 2690H-100A60 60 0 0 1 -160 2630Z',
				fill: 'asset-ground',
			},
			{
				x: 200,
				d: 'M-146 1298C200 1220 500 1260 900 1250C1500 1230 2200 1270 2700 1244C3300 1220 4400 1260 5206 1212',
				line: 'asset-wash',
				width: 30,
			},
			// Brooks and river.
			{
				x: 200,
				d: 'M566 1190C560 1290 640 1340 780 1390C920 1440 1000 1480 1060 1580',
				line: 'data-wash',
				width: 68,
			},
			{
				x: 200,
				d: 'M1722 1190C1700 1270 1770 1310 1740 1380C1720 1430 1712 1460 1720 1540',
				line: 'data-wash',
				width: 68,
			},
			{
				x: 200,
				d: 'M2890 1190C2890 1290 2820 1350 2700 1400C2560 1450 2490 1490 2430 1580',
				line: 'data-wash',
				width: 68,
			},
			{
				x: 200,
				d: 'M2520 2010C2800 1960 2960 2000 3100 1880C3280 1720 3270 1480 3330 1260C3370 1120 3470 1060 3640 1040V1190C3540 1200 3510 1260 3480 1360C3420 1620 3420 1860 3220 2030C3020 2190 2800 2140 2520 2200Z',
				fill: 'data-wash',
			},
			// The lake.
			{
				x: 200,
				d: 'M1010 1480C1260 1420 1560 1470 1800 1450C2060 1430 2330 1420 2500 1490C2640 1560 2630 1760 2640 1980C2650 2220 2660 2440 2530 2540C2390 2630 2000 2590 1720 2600C1400 2610 1080 2640 930 2550C790 2460 800 2240 800 2010C796 1760 820 1540 1010 1480Z',
				fill: 'data-ground',
				line: 'data-wash',
				width: 48,
			},
			// Stones that hold a brook back.
			{
				x: 200,
				d: 'M2560 1400L2580 1310L2660 1270L2740 1310L2764 1400ZM2740 1430L2760 1330L2850 1290L2920 1350L2930 1430Z',
				fill: 'concern-wash',
				line: 'ink',
				width: 6,
			},
			{
				x: 200,
				d: 'M2630 1510L2640 1420L2700 1370L2790 1390L2830 1510Z',
				fill: 'concern',
				line: 'ink',
				width: 6,
			},
			{ x: 200, d: 'M2660 1270L2680 1340M2850 1290L2840 1350M2700 1370L2720 1440L2700 1470', line: 'ink' },
			// Waves.
			{
				x: 200,
				d: 'M2720 2090c40 -26 70 -26 110 0s70 26 110 0M3200 1800c20 -40 50 -60 40 -110M3400 1360c10 -40 30 -60 30 -100M690 1360c24 10 40 14 70 24M1734 1290c6 20 6 30 0 50',
				line: 'surface',
				width: 10,
			},
			// A village and trees.
			{
				x: 200,
				d: 'M120 1820H360V2000H120ZM420 1900H600V2030H420Z',
				fill: 'surface',
				line: 'ink',
				width: 6,
			},
			{
				x: 200,
				d: 'M90 1824L240 1690L390 1824ZM396 1904L510 1800L624 1904Z',
				fill: 'concern-wash',
				line: 'ink',
				width: 6,
			},
			{ x: 200, d: 'M210 2000V1910H270V2000M480 2030V1970H530V2030', line: 'ink', width: 6 },
			{ x: 160, y: 2010, d: TRUNK, line: 'ink', width: 14 },
			{ x: 160, y: 2010, d: CROWN, fill: 'asset', line: 'ink', width: 6 },
			{ x: 580, y: 2440, d: TRUNK, line: 'ink', width: 14 },
			{ x: 580, y: 2440, d: CROWN, fill: 'asset', line: 'ink', width: 6 },
			{ x: 780, y: 2520, scale: 0.8, d: TRUNK, line: 'ink', width: 14 },
			{ x: 780, y: 2520, scale: 0.8, d: CROWN, fill: 'asset-wash', line: 'ink', width: 6 },
			{ x: 3140, y: 2520, d: TRUNK, line: 'ink', width: 14 },
			{ x: 3140, y: 2520, d: CROWN, fill: 'asset', line: 'ink', width: 6 },
			{ x: 3360, y: 2600, scale: 0.8, d: TRUNK, line: 'ink', width: 14 },
			{ x: 3360, y: 2600, scale: 0.8, d: CROWN, fill: 'asset-wash', line: 'ink', width: 6 },
			{ x: 3130, y: 1780, scale: 0.8, d: TRUNK, line: 'ink', width: 14 },
			{ x: 3130, y: 1780, scale: 0.8, d: CROWN, fill: 'asset', line: 'ink', width: 6 },
			{
				x: 200,
				d: 'M40 1480l16 -60l16 60M420 1560l16 -60l16 60M20 2260l16 -60l16 60M260 2560l16 -60l16 60M700 2160l16 -60l16 60M2820 1720l16 -60l16 60M2760 2400l16 -60l16 60M3460 2240l16 -60l16 60',
				line: 'asset',
				width: 8,
			},
			// The sheet and its folded corner.
			{
				x: 200,
				d: 'M3560 70C4000 60 4500 62 4940 66L5086 214C5090 600 5086 1000 5080 1316C4600 1322 4100 1320 3552 1314C3546 900 3550 500 3560 70Z',
				fill: 'surface',
				line: 'ink',
				width: 8,
			},
			{
				x: 200,
				d: 'M4940 66C4944 120 4944 160 4940 216C4990 212 5040 212 5086 214Z',
				fill: 'decision-wash',
				line: 'ink',
				width: 8,
			},
			// Hands and sleeves.
			{
				x: 200,
				d: 'M3568 1370H3784C3800 1440 3784 1500 3770 1570H3580C3566 1500 3552 1440 3568 1370ZM3568 1370V1267A27 27 0 0 1 3622 1267V1370M3622 1370V1233A27 27 0 0 1 3676 1233V1370M3676 1370V1227A27 27 0 0 1 3730 1227V1370M3730 1370V1253A27 27 0 0 1 3784 1253V1370M4856 1370H5072C5088 1440 5074 1500 5060 1570H4870C4856 1500 4840 1440 4856 1370ZM4856 1370V1253A27 27 0 0 1 4910 1253V1370M4910 1370V1227A27 27 0 0 1 4964 1227V1370M4964 1370V1233A27 27 0 0 1 5018 1233V1370M5018 1370V1267A27 27 0 0 1 5072 1267V1370',
				fill: 'paper',
				line: 'ink',
				width: 8,
			},
			{ x: 200, d: 'M3580 1372H3772M4868 1372H5060', line: 'paper', width: 16 },
			{
				x: 200,
				d: 'M3560 1560H3790C3796 1900 3786 2300 3800 2690H3480C3520 2300 3552 1900 3560 1560Z',
				fill: 'voice',
				line: 'ink',
				width: 8,
			},
			{
				x: 200,
				d: 'M4850 1560H5080C5088 1900 5120 2300 5160 2690H4840C4854 2300 4844 1900 4850 1560Z',
				fill: 'question',
				line: 'ink',
				width: 8,
			},
			{
				x: 200,
				d: 'M3554 1536H3796V1612H3554ZM4844 1536H5086V1612H4844Z',
				fill: 'surface',
				line: 'ink',
				width: 8,
			},
		],
	},
]
