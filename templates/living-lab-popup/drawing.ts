import type { DrawingPart } from '#shared/records/shapes'
import type { DrawingPlan } from '#templates/Template'

/** The drawing begins this far left of the zones, px. */
const LEFT = 220
const onBoard = (part: DrawingPart): DrawingPart => ({ ...part, x: (part.x ?? 0) + LEFT })

/** A pennant as wide as a column of notes; its hem is above the words and its tip below the notes. */
const PENNANT = 'M0 420H212V1480H0Z'
const HEM_AND_TIP = 'M0 420H212V478H0ZM0 1456H212L106 1640Z'
const APPLE = 'M-46 0a46 46 0 1 0 92 0a46 46 0 1 0 -92 0M0 -40q4 -20 20 -26'

/** A market stall with an awning, and bunting on a line from its roof to a lamp. */
export const livingLabPopupDrawings: readonly DrawingPlan[] = [
	{
		key: 'market-stall',
		x: -LEFT,
		y: 0,
		w: 4840,
		h: 2990,
		parts: (
			[
				// The square.
				{
					d: 'M-170 2760C800 2730 2600 2740 4600 2760V2930A50 50 0 0 1 4550 2980H-120A50 50 0 0 1 -170 2930Z',
					fill: 'open-wash',
				},
				// Back wall, posts and counter of the stall.
				{ d: 'M20 300H2380V1560H20Z', fill: 'asset-ground' },
				{ d: 'M4 300H36V1560H4ZM2364 300H2396V1560H2364Z', fill: 'ink' },
				{ d: 'M0 1600H2400V2840H0Z', fill: 'idea-wash', line: 'ink' },
				{
					d: 'M0 1880H40M1180 1880H1220M2360 1880H2400M0 2130H40M1180 2130H1220M2360 2130H2400M0 2380H40M1180 2380H1220M2360 2380H2400M0 2630H40M1180 2630H1220M2360 2630H2400',
					line: 'edge',
				},
				{
					d: 'M-70 1540H2470Q2490 1540 2490 1560V1600Q2490 1620 2470 1620H-70Q-90 1620 -90 1600V1560Q-90 1540 -70 1540Z',
					fill: 'idea',
					line: 'ink',
				},
				// The question hangs on two cords; below it stand apples and flowers.
				{ d: 'M250 340V540M770 340V540', line: 'ink', width: 8 },
				{ x: 330, y: 1388, d: APPLE, fill: 'concern', line: 'ink' },
				{ x: 420, y: 1388, d: APPLE, fill: 'asset', line: 'ink' },
				{ x: 510, y: 1388, d: APPLE, fill: 'concern', line: 'ink' },
				{ x: 376, y: 1328, d: APPLE, fill: 'concern', line: 'ink' },
				{ x: 466, y: 1330, d: APPLE, fill: 'idea', line: 'ink' },
				{ d: 'M270 1400H570V1540H270ZM270 1470H570', fill: 'idea', line: 'ink' },
				{
					d: 'M740 1440C700 1400 690 1370 694 1340M752 1440V1310M764 1440C800 1400 812 1370 810 1346',
					line: 'asset',
					width: 10,
				},
				{
					d: 'M658 1330a38 38 0 1 0 76 0a38 38 0 1 0 -76 0M774 1336a38 38 0 1 0 76 0a38 38 0 1 0 -76 0',
					fill: 'voice',
					line: 'ink',
				},
				{ d: 'M712 1296a42 42 0 1 0 84 0a42 42 0 1 0 -84 0', fill: 'decision', line: 'ink' },
				{ d: 'M694 1430H812L796 1540H710Z', fill: 'data', line: 'ink' },
				// The awning.
				{
					d: 'M60 30H288L144 320A132 80 0 0 1 -120 320ZM516 30H744L672 320A132 80 0 0 1 408 320ZM972 30H1200L1200 320A132 80 0 0 1 936 320ZM1428 30H1656L1728 320A132 80 0 0 1 1464 320ZM1884 30H2112L2256 320A132 80 0 0 1 1992 320Z',
					fill: 'concern',
					line: 'ink',
					width: 5,
				},
				{
					d: 'M288 30H516L408 320A132 80 0 0 1 144 320ZM744 30H972L936 320A132 80 0 0 1 672 320ZM1200 30H1428L1464 320A132 80 0 0 1 1200 320ZM1656 30H1884L1992 320A132 80 0 0 1 1728 320ZM2112 30H2340L2520 320A132 80 0 0 1 2256 320Z',
					fill: 'surface',
					line: 'ink',
					width: 5,
				},
				// On the counter: a panel for those who join in, and the hosts' clipboard.
				{
					d: 'M70 1690H1150Q1180 1690 1180 1720V2730Q1180 2760 1150 2760H70Q40 2760 40 2730V1720Q40 1690 70 1690Z',
					fill: 'asset-ground',
					line: 'edge',
				},
				{
					d: 'M1250 1690H2330Q2360 1690 2360 1720V2730Q2360 2760 2330 2760H1250Q1220 2760 1220 2730V1720Q1220 1690 1250 1690Z',
					fill: 'data-wash',
					line: 'edge',
				},
				{
					x: 124,
					d: 'M1540 1752V1700Q1540 1680 1560 1680H1620Q1620 1644 1666 1644Q1712 1644 1712 1680H1772Q1792 1680 1792 1700V1752Z',
					fill: 'open',
					line: 'ink',
				},
				// The lamp, the line and its bunting.
				{ d: 'M4486 2800V420H4514V2800ZM4446 2800H4554V2860H4446Z', fill: 'ink' },
				{ d: 'M4440 250H4560L4536 420H4464Z', fill: 'idea', line: 'ink', width: 8 },
				{ d: 'M4420 250L4500 180L4580 250Z', fill: 'ink' },
				{ d: 'M2506 330C2580 410 2660 430 2806 430H4340C4400 430 4440 430 4500 440', line: 'ink', width: 8 },
				{ x: 2806, d: PENNANT, fill: 'voice-ground' },
				{ x: 2806, d: HEM_AND_TIP, fill: 'voice', line: 'ink' },
				{ x: 3026, d: PENNANT, fill: 'idea-ground' },
				{ x: 3026, d: HEM_AND_TIP, fill: 'idea', line: 'ink' },
				{ x: 3246, d: PENNANT, fill: 'asset-ground' },
				{ x: 3246, d: HEM_AND_TIP, fill: 'asset', line: 'ink' },
				{ x: 3466, d: PENNANT, fill: 'data-ground' },
				{ x: 3466, d: HEM_AND_TIP, fill: 'data', line: 'ink' },
				{ x: 3686, d: PENNANT, fill: 'concern-ground' },
				{ x: 3686, d: HEM_AND_TIP, fill: 'concern', line: 'ink' },
				{ x: 3906, d: PENNANT, fill: 'question-ground' },
				{ x: 3906, d: HEM_AND_TIP, fill: 'question', line: 'ink' },
				{ x: 4126, d: PENNANT, fill: 'decision-ground' },
				{ x: 4126, d: HEM_AND_TIP, fill: 'decision', line: 'ink' },
				{
					d: 'M2806 400h28v60h-28ZM3026 400h28v60h-28ZM3246 400h28v60h-28ZM3466 400h28v60h-28ZM3686 400h28v60h-28ZM3906 400h28v60h-28ZM4126 400h28v60h-28ZM2986 400h28v60h-28ZM3206 400h28v60h-28ZM3426 400h28v60h-28ZM3646 400h28v60h-28ZM3866 400h28v60h-28ZM4086 400h28v60h-28ZM4306 400h28v60h-28Z',
					fill: 'idea-wash',
					line: 'ink',
				},
				{
					d: 'M2560 352C2580 300 2640 290 2672 320L2700 330L2676 346C2664 388 2610 400 2580 384L2520 410Z',
					fill: 'data',
					line: 'ink',
				},
				// A bag to take something along.
				{
					d: 'M2960 1750C2960 1660 3040 1650 3150 1650C3260 1650 3340 1660 3340 1750',
					line: 'ink',
					width: 18,
				},
				{ d: 'M2754 1720H3546L3580 2870H2720Z', fill: 'voice-wash', line: 'ink' },
				{ d: 'M2784 1744H3516L3540 2830H2760Z', fill: 'voice-ground' },
				// A board on the pavement that says what came of it.
				{ d: 'M3650 2760L3620 2920M4374 2760L4404 2920', line: 'ink', width: 26 },
				{ d: 'M3612 1710H4412V2810H3612Z', fill: 'decision', line: 'ink', width: 6 },
			] satisfies DrawingPart[]
		).map(onBoard),
	},
]
