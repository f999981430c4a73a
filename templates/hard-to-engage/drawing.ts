import type { DrawingPlan } from '#templates/Template'

/** A door with its frame, from the lintel to the threshold, and its three panels: one for each row of notes. */
const DOOR = 'M-10 231H430V1016H-10Z'
const PANELS = 'M0 246H427V312H420V508H0ZM0 528H420V728H0ZM0 748H420V948H0Z'
/** Its lintel and the board along its foot. */
const RAILS = 'M-10 231H430V246H-10ZM-10 954H430V1016H-10Z'
/** Tread and front of a step. */
const TREADS =
	'M1950 1446H2854L2868 1486H1936ZM1920 1546H2884L2898 1586H1906ZM1890 1646H2914L2928 1686H1876ZM1860 1746H2944L2958 1786H1846Z'
const RISERS =
	'M1936 1486H2868V1546H1936ZM1906 1586H2898V1646H1906ZM1876 1686H2928V1746H1876ZM1846 1786H2958V1830H1846Z'

/** The front of a house with five doors, high steps to some of them, a ramp to the others. */
export const hardToEngageDrawings: readonly DrawingPlan[] = [
	{
		key: 'house',
		x: -160,
		y: 0,
		w: 4840,
		h: 2940,
		parts: [
			// A tree beside the house, and the lawn in front.
			{ x: 160, d: 'M1440 1460V1080', line: 'ink', width: 26 },
			{
				x: 160,
				d: 'M1440 760C1530 750 1590 830 1570 920C1610 1010 1570 1120 1470 1130C1380 1150 1290 1090 1304 990C1280 880 1350 770 1440 760Z',
				fill: 'asset-wash',
				line: 'edge',
			},
			{
				x: 160,
				d: 'M-150 1480C500 1400 900 1450 1500 1440C2600 1430 3600 1450 4660 1420V2860A60 60 0 0 1 4600 2920H-90A60 60 0 0 1 -150 2860Z',
				fill: 'asset-ground',
			},
			// Wall.
			{ x: 160, d: 'M1600 340H4270V1436H1600Z', fill: 'question-ground', line: 'edge', width: 6 },
			// Roof with a chimney and a gable.
			{ x: 160, d: 'M3620 180V30H3790V180Z', fill: 'concern-wash', line: 'edge', width: 6 },
			{
				x: 160,
				d: 'M1480 344L1800 90C2500 78 3400 80 4070 90L4390 344Z',
				fill: 'concern-wash',
				line: 'edge',
				width: 6,
			},
			{
				x: 160,
				d: 'M1860 170q30 26 60 0q30 26 60 0M2120 240q30 26 60 0q30 26 60 0M1720 280q30 26 60 0M3320 250q30 26 60 0q30 26 60 0M3860 220q30 26 60 0q30 26 60 0M4100 290q30 26 60 0',
				line: 'edge',
				width: 6,
			},
			{ x: 160, d: 'M2540 344L2936 30L3330 344Z', fill: 'surface', line: 'edge', width: 6 },
			{
				x: 160,
				d: 'M2936 150a62 62 0 1 0 1 0ZM2936 150V274M2874 212H2998',
				fill: 'data-wash',
				line: 'ink',
				width: 8,
			},
			// The five doors.
			{ x: 2132, y: 420, d: DOOR, fill: 'voice-wash' },
			{ x: 2132, y: 420, d: PANELS, fill: 'voice-ground' },
			{ x: 2132, y: 420, d: RAILS, fill: 'voice' },
			{ x: 2572, y: 420, d: DOOR, fill: 'asset-wash' },
			{ x: 2572, y: 420, d: PANELS, fill: 'asset-ground' },
			{ x: 2572, y: 420, d: RAILS, fill: 'asset' },
			{ x: 3012, y: 420, d: DOOR, fill: 'data-wash' },
			{ x: 3012, y: 420, d: PANELS, fill: 'data-ground' },
			{ x: 3012, y: 420, d: RAILS, fill: 'data' },
			{ x: 3452, y: 420, d: DOOR, fill: 'idea-wash' },
			{ x: 3452, y: 420, d: PANELS, fill: 'idea-ground' },
			{ x: 3452, y: 420, d: RAILS, fill: 'idea' },
			{ x: 3892, y: 420, d: DOOR, fill: 'concern-wash' },
			{ x: 3892, y: 420, d: PANELS, fill: 'concern-ground' },
			{ x: 3892, y: 420, d: RAILS, fill: 'concern' },
			// A slot for letters in each, and the thresholds.
			{
				x: 2132,
				y: 420,
				d: 'M140 970H280V994H140ZM580 970H720V994H580ZM1020 970H1160V994H1020ZM1460 970H1600V994H1460ZM1900 970H2040V994H1900Z',
				fill: 'surface',
				line: 'ink',
				width: 5,
			},
			{ x: 160, d: 'M1950 1436H4160', line: 'ink', width: 10 },
			// Doorstep of the door in the middle.
			{ x: 160, d: 'M2866 1436H3266V1480H2866Z', fill: 'surface', line: 'edge', width: 6 },
			// Steps that end in one too high to climb.
			{ x: 160, d: TREADS, fill: 'surface', line: 'edge', width: 6 },
			{ x: 160, d: RISERS, fill: 'concern-wash', line: 'edge', width: 6 },
			{ x: 160, d: 'M1860 1826H2944V2850H1860Z', fill: 'concern-ground', line: 'edge', width: 6 },
			// A ramp with handrails, and somebody pushing a pram up.
			{
				x: 160,
				d: 'M3292 1440H4152L4510 1826V2850H3014V1826Z',
				fill: 'decision-ground',
				line: 'edge',
				width: 6,
			},
			{ x: 160, d: 'M3068 1826H4456', line: 'edge', width: 6 },
			{
				x: 160,
				d: 'M3280 1450V1396L2986 1690V1836M3133 1610V1543M4164 1450V1396L4540 1690V1836M4352 1610V1543',
				line: 'ink',
				width: 16,
			},
			{
				x: 160,
				d: 'M3552 1790V1652C3552 1604 3580 1578 3610 1578C3640 1578 3668 1604 3668 1652V1790Z',
				fill: 'decision',
				line: 'ink',
				width: 7,
			},
			{ x: 160, d: 'M3610 1506a40 40 0 1 0 1 0Z', fill: 'surface', line: 'ink', width: 7 },
			{
				x: 160,
				d: 'M3648 1640L3740 1660M3740 1640V1680C3744 1736 3790 1750 3830 1750C3880 1750 3904 1720 3904 1668ZM3824 1668V1588C3874 1588 3904 1620 3904 1668Z',
				fill: 'surface',
				line: 'ink',
				width: 7,
			},
			{
				x: 160,
				d: 'M3776 1750a24 24 0 1 0 1 0ZM3870 1750a24 24 0 1 0 1 0Z',
				fill: 'surface',
				line: 'ink',
				width: 7,
			},
			// What somebody says who did not come in.
			{
				x: 160,
				d: 'M120 1796C520 1780 1000 1790 1390 1794C1470 1796 1496 1830 1496 1900L1494 2170L1576 2240L1494 2300C1500 2480 1498 2620 1492 2770C1490 2836 1450 2850 1380 2850C900 2862 500 2856 110 2846C40 2844 14 2810 14 2740C4 2460 8 2180 16 1890C20 1830 50 1800 120 1796Z',
				fill: 'voice-ground',
				line: 'edge',
				width: 6,
			},
			{
				x: 160,
				d: 'M1572 2850V2470C1572 2370 1630 2316 1690 2316C1750 2316 1808 2370 1808 2470V2850Z',
				fill: 'voice',
				line: 'ink',
				width: 8,
			},
			{ x: 160, d: 'M1690 2160a84 84 0 1 0 1 0Z', fill: 'surface', line: 'ink', width: 8 },
			// A board by the road, and the way from it to the house.
			{ x: 160, d: 'M170 240V1590M1122 240V1590', line: 'ink', width: 26 },
			{
				x: 160,
				d: 'M-34 240L646 90L1326 240L1314 272L646 130L-22 272Z',
				fill: 'data-wash',
				line: 'edge',
				width: 6,
			},
			{
				x: 160,
				d: 'M646 1440C660 1600 900 1640 1180 1620C1420 1600 1600 1600 1770 1660',
				line: 'constellation',
				dash: 'dots',
				width: 16,
			},
			{
				x: 160,
				d: 'M30 1640l16 -60l16 60M420 1570l16 -60l16 60M1330 1750l16 -60l16 60M1500 1540l16 -60l16 60M4540 1620l16 -60l16 60M2986 1580l16 -60l16 60',
				line: 'asset',
				width: 8,
			},
		],
	},
]
