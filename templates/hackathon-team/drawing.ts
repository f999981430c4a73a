import type { DrawingPart } from '#shared/records/shapes'
import type { DrawingPlan } from '#templates/Template'

/** The drawing begins this far left of the zones, px. */
const LEFT = 250
const onBoard = (part: DrawingPart): DrawingPart => ({ ...part, x: (part.x ?? 0) + LEFT })

const TREE = 'M0 110C-60 110 -96 70 -90 0C-84 -90 -50 -170 0 -200C54 -164 84 -86 90 0C94 70 60 110 0 110Z'
/** Head and shoulders of somebody behind a sheet. */
const PERSON = 'M-84 110C-84 40 -54 18 0 18C54 18 84 40 84 110ZM-46 -30a46 46 0 1 0 92 0a46 46 0 1 0 -92 0'
const FRUIT = 'M-40 0a40 38 0 1 0 80 0a40 38 0 1 0 -80 0M0 -38q2 -20 18 -26'
const PENNANT = 'M0 0V-120L96 -84L0 -48'
/** The whole road: it turns at the right, then at the left, and ends at the stage. */
const ROAD =
	'M-130 1140H5330A275 275 0 0 1 5605 1415V2300A275 275 0 0 1 5330 2575H70A125 125 0 0 0 -55 2700V3590A125 125 0 0 0 70 3715H4400V3865H70A275 275 0 0 1 -205 3590V2700A275 275 0 0 1 70 2425H5330A125 125 0 0 0 5455 2300V1415A125 125 0 0 0 5330 1290H-130A75 75 0 0 1 -130 1140Z'

/** A road through three stretches of land, from a team to its pitch. */
export const hackathonTeamDrawings: readonly DrawingPlan[] = [
	{
		key: 'road',
		x: -LEFT,
		y: 0,
		w: 5890,
		h: 3930,
		parts: (
			[
				// The land: where one listens, where one makes, where one carries on.
				{
					d: 'M-160 80C1200 20 2600 110 3900 60C4600 40 5200 60 5560 80Q5630 90 5630 160V1400H-240V160Q-240 90 -160 80Z',
					fill: 'voice-ground',
				},
				{
					d: 'M-240 1350C800 1290 1700 1390 2900 1340C3900 1310 4900 1380 5630 1330V2660H-240Z',
					fill: 'idea-ground',
				},
				{
					d: 'M-240 2630C700 2570 1900 2660 3000 2620C4000 2580 5000 2650 5630 2610V3850Q5630 3920 5560 3920H-170Q-240 3920 -240 3850Z',
					fill: 'asset-ground',
				},
				// The road, and a bus on it.
				{ d: ROAD, fill: 'line', line: 'edge', width: 5 },
				{
					d: 'M-130 1215H5330A200 200 0 0 1 5530 1415V2300A200 200 0 0 1 5330 2500H70A200 200 0 0 0 -130 2700V3590A200 200 0 0 0 70 3790H4330',
					line: 'constellation',
					dash: 'dots',
					width: 9,
				},
				{
					d: 'M3570 1098H3830Q3880 1098 3890 1150L3900 1230H3540V1128Q3540 1098 3570 1098Z',
					fill: 'idea',
					line: 'ink',
				},
				{
					d: 'M3572 1124H3640V1172H3572ZM3660 1124H3728V1172H3660ZM3748 1124H3816V1172H3748ZM3834 1124H3852Q3862 1130 3868 1172H3834Z',
					fill: 'surface',
					line: 'ink',
				},
				{
					d: 'M3580 1236a34 34 0 1 0 68 0a34 34 0 1 0 -68 0M3792 1236a34 34 0 1 0 68 0a34 34 0 1 0 -68 0',
					fill: 'ink',
				},
				// Trees beside the road, and the posts of the signs.
				{
					d: 'M1244 980h20v160h-20ZM1280 2250h20v180h-20ZM3160 3480h20v240h-20ZM200 1060h22v100h-22ZM950 1060h22v100h-22ZM1540 1060h22v100h-22ZM2280 1060h22v100h-22ZM4240 1060h22v100h-22ZM5150 1060h22v100h-22ZM200 2340h22v110h-22ZM950 2340h22v110h-22ZM1620 2340h22v110h-22ZM2350 2340h22v110h-22ZM1900 3660h22v90h-22ZM2860 3660h22v90h-22ZM3440 3610h22v140h-22ZM4050 3610h22v140h-22Z',
					fill: 'ink',
				},
				{ x: 1254, y: 930, scale: 0.72, d: TREE, fill: 'asset', line: 'ink' },
				{ x: 1290, y: 2200, scale: 1.05, d: TREE, fill: 'asset', line: 'ink' },
				{ x: 3170, y: 3440, scale: 0.8, d: TREE, fill: 'asset', line: 'ink' },
				// The team looks over its sign.
				{ x: 330, y: 100, d: PERSON, fill: 'voice', line: 'ink' },
				{ x: 520, y: 84, d: PERSON, fill: 'question', line: 'ink' },
				{ x: 710, y: 98, d: PERSON, fill: 'idea', line: 'ink' },
				{ x: 900, y: 90, d: PERSON, fill: 'concern', line: 'ink' },
				// What people say.
				{
					d: 'M2730 88C3100 76 3500 78 3820 88Q3906 92 3908 174C3916 440 3914 720 3906 990Q3900 1076 3820 1080L3080 1084L2930 1186L2950 1086L2720 1080Q2636 1076 2634 990C2626 720 2628 440 2634 174Q2640 92 2730 88Z',
					fill: 'surface',
					line: 'voice',
					width: 12,
				},
				// The tree of ideas, and the fruit that was picked.
				{
					d: 'M4540 2200C4590 2340 4570 2410 4480 2450H4830C4740 2410 4720 2340 4770 2200Z',
					fill: 'constellation',
					line: 'ink',
				},
				{
					d: 'M3929 1429A124 124 0 0 1 4150 1405A149 149 0 0 1 4395 1405A162 162 0 0 1 4640 1405A137 137 0 0 1 4885 1405A149 149 0 0 1 5130 1405A147 147 0 0 1 5351 1429A119 119 0 0 1 5375 1640A143 143 0 0 1 5375 1875A155 155 0 0 1 5375 2110A119 119 0 0 1 5351 2321A136 136 0 0 1 5130 2345A162 162 0 0 1 4885 2345A137 137 0 0 1 4640 2345A149 149 0 0 1 4395 2345A162 162 0 0 1 4150 2345A124 124 0 0 1 3929 2321A130 130 0 0 1 3905 2110A155 155 0 0 1 3905 1875A132 132 0 0 1 3905 1640A130 130 0 0 1 3929 1429Z',
					fill: 'asset-wash',
					line: 'ink',
				},
				{
					d: 'M4060 1430H5230Q5330 1430 5330 1530V2260Q5330 2336 5254 2336H4050Q3966 2336 3966 2250V1530Q3966 1430 4060 1430Z',
					fill: 'asset-ground',
				},
				{ x: 3888, y: 1640, d: FRUIT, fill: 'decision', line: 'ink' },
				{ x: 3884, y: 2080, d: FRUIT, fill: 'decision', line: 'ink' },
				{ x: 5384, y: 1560, d: FRUIT, fill: 'decision', line: 'ink' },
				{ x: 5390, y: 1850, d: FRUIT, fill: 'decision', line: 'ink' },
				{ x: 5384, y: 2190, d: FRUIT, fill: 'decision', line: 'ink' },
				{ x: 4420, y: 1376, d: FRUIT, fill: 'decision', line: 'ink' },
				{ x: 4880, y: 1372, d: FRUIT, fill: 'decision', line: 'ink' },
				{ x: 5160, y: 1382, d: FRUIT, fill: 'decision', line: 'ink' },
				{ x: 4200, y: 2390, d: FRUIT, fill: 'decision', line: 'ink' },
				{ x: 5090, y: 2388, d: FRUIT, fill: 'decision', line: 'ink' },
				{ d: 'M3240 1380C3236 1340 3250 1310 3290 1296', line: 'ink', width: 18 },
				{
					d: 'M3230 1370C3080 1310 2780 1330 2700 1480C2620 1640 2640 2080 2740 2280C2820 2420 3060 2440 3230 2400C3400 2440 3640 2420 3720 2280C3820 2080 3840 1640 3760 1480C3680 1330 3380 1310 3230 1370Z',
					fill: 'decision-wash',
					line: 'ink',
				},
				{
					d: 'M3230 1420C3080 1370 2830 1380 2760 1510C2690 1660 2700 2060 2790 2240C2860 2370 3070 2390 3230 2350C3390 2390 3600 2370 3670 2240C3760 2060 3770 1660 3700 1510C3630 1380 3380 1370 3230 1420Z',
					fill: 'decision-ground',
				},
				{
					d: 'M3280 1330C3320 1290 3420 1290 3460 1330C3420 1370 3330 1370 3280 1330Z',
					fill: 'asset',
					line: 'ink',
				},
				// The bag.
				{ d: 'M560 2660V2620Q560 2596 590 2596H920Q950 2596 950 2620V2660', line: 'ink', width: 18 },
				{
					d: 'M140 2640H1370Q1500 2640 1500 2780V3560Q1500 3690 1370 3690H140Q10 3690 10 3560V2780Q10 2640 140 2640Z',
					fill: 'asset-wash',
					line: 'ink',
				},
				{
					d: 'M160 2670H1350Q1460 2670 1460 2790V3540Q1460 3650 1350 3650H160Q50 3650 50 3540V2790Q50 2670 160 2670Z',
					fill: 'asset-ground',
				},
				// A small flag for each of the first steps.
				{ x: 1900, y: 2700, d: PENNANT, fill: 'decision', line: 'ink' },
				{ x: 2340, y: 2700, d: PENNANT, fill: 'decision', line: 'ink' },
				{ x: 2780, y: 2700, d: PENNANT, fill: 'decision', line: 'ink' },
				// The stage.
				{ d: 'M4400 2640H5450V3720H4400Z', fill: 'idea-ground' },
				{
					d: 'M4360 2620h80q34 180 0 360t0 360t0 360h-80ZM5490 2620h-80q-34 180 0 360t0 360t0 360h80Z',
					fill: 'concern',
					line: 'ink',
				},
				{
					d: 'M4340 2600H5510V2650A78 46 0 0 1 5354 2650A78 46 0 0 1 5198 2650A78 46 0 0 1 5042 2650A78 46 0 0 1 4886 2650A78 46 0 0 1 4730 2650A78 46 0 0 1 4574 2650A117 46 0 0 1 4340 2650Z',
					fill: 'concern',
					line: 'ink',
				},
				{ d: 'M4320 3700H5530V3790H4320ZM4360 3790H5490V3880H4360Z', fill: 'idea', line: 'ink' },
			] satisfies DrawingPart[]
		).map(onBoard),
	},
]
