import type { DrawingPlan } from '#templates/Template'

/** A wagon, and the place for notes in it; its origin is the first note's corner, one head above. */
const WAGON = 'M-6 236H426V984H-6Z'
const INSIDE = 'M0 246H424V312H420V950H0Z'
const ENDS = 'M-10 246V232H430V246ZM-6 962H426V990H-6Z'
const WHEEL = 'M0 -56a56 56 0 1 0 1 0Z'
/** A crate on the seesaw, and the place for notes in it; its origin is the first note's corner, one head above. */
const CRATE = 'M-8 236H648V984H-8Z'
const IN_CRATE = 'M0 246H645V312H640V950H0Z'
const CRATE_ENDS = 'M-14 246V231H654V246ZM-14 960H654V984H-14Z'
/** Somebody who waits, standing on their origin. */
const PASSENGER = 'M-70 0V-120C-70 -170 -40 -196 0 -196C40 -196 70 -170 70 -120V0Z'
const HEAD = 'M0 -286a48 48 0 1 0 1 0Z'

/** A station: passengers, a departure board, a seesaw; below, a train of three wagons, a shelter and a calendar. */
export const whatComesFirstDrawings: readonly DrawingPlan[] = [
	{
		key: 'station',
		x: -160,
		y: 0,
		w: 4984,
		h: 2780,
		parts: [
			// What the passengers say.
			{
				x: 160,
				y: -40,
				d: 'M120 90C480 76 860 84 1200 92C1280 94 1316 130 1316 200C1322 480 1318 760 1312 1040C1310 1110 1270 1136 1200 1136C1040 1140 900 1142 760 1142L640 1236L620 1142C440 1142 280 1140 120 1134C50 1132 20 1100 20 1030C14 760 18 480 24 190C28 120 60 92 120 90Z',
				fill: 'voice-ground',
				line: 'edge',
				width: 6,
			},
			// The passengers.
			{ x: 560, y: 1420, d: PASSENGER, fill: 'voice-wash', line: 'ink', width: 7 },
			{ x: 560, y: 1430, d: HEAD, fill: 'surface', line: 'ink', width: 7 },
			{ x: 770, y: 1420, scale: 0.7, d: PASSENGER, fill: 'idea', line: 'ink', width: 7 },
			{ x: 770, y: 1427, scale: 0.7, d: HEAD, fill: 'surface', line: 'ink', width: 7 },
			{ x: 960, y: 1420, d: PASSENGER, fill: 'voice', line: 'ink', width: 7 },
			{ x: 960, y: 1430, d: HEAD, fill: 'surface', line: 'ink', width: 7 },
			// The departure board.
			{ x: 320, d: 'M1560 1180V1420M2452 1180V1420', line: 'ink', width: 26 },
			{
				x: 320,
				d: 'M1410 140H2602C2626 140 2642 156 2642 180V1136C2642 1160 2626 1176 2602 1176H1410C1386 1176 1370 1160 1370 1136V180C1370 156 1386 140 1410 140Z',
				fill: 'idea-wash',
				line: 'edge',
				width: 6,
			},
			// The seesaw with two crates.
			{
				x: 320,
				d: 'M3622 1150L3880 1412C3890 1422 3884 1430 3870 1430H3374C3360 1430 3354 1422 3364 1412Z',
				fill: 'decision',
				line: 'ink',
				width: 8,
			},
			{
				x: 320,
				d: 'M2850 1150C3200 1138 4040 1138 4394 1150C4412 1152 4412 1182 4394 1184C4040 1194 3200 1194 2850 1184C2832 1182 2832 1152 2850 1150Z',
				fill: 'ink',
			},
			{ x: 3292, y: 160, d: CRATE, fill: 'idea-wash' },
			{ x: 3292, y: 160, d: IN_CRATE, fill: 'idea-ground' },
			{ x: 3292, y: 160, d: CRATE_ENDS, fill: 'idea' },
			{ x: 3952, y: 160, d: CRATE, fill: 'concern-wash' },
			{ x: 3952, y: 160, d: IN_CRATE, fill: 'concern-ground' },
			{ x: 3952, y: 160, d: CRATE_ENDS, fill: 'concern' },
			// The upper platform.
			{ x: 160, d: 'M-100 1420H4800V1456H-100Z', fill: 'open-wash', line: 'edge', width: 6 },
			// The engine and its smoke.
			{
				x: 160,
				d: 'M200 1900a46 46 0 1 0 1 0ZM250 1770a60 60 0 1 0 1 0ZM190 1600a76 76 0 1 0 1 0Z',
				fill: 'open-ground',
				line: 'edge',
				width: 5,
			},
			{ x: 160, d: 'M130 1990H270L250 2140H150Z', fill: 'ink' },
			{ x: 160, d: 'M40 2520L-60 2700H120V2520Z', fill: 'muted' },
			{
				x: 160,
				d: 'M110 2120H420V2600H60V2180C60 2140 80 2120 110 2120Z',
				fill: 'decision',
				line: 'ink',
				width: 8,
			},
			{ x: 160, d: 'M240 2126V2594', line: 'ink', width: 8 },
			{ x: 160, d: 'M420 1850H720V2600H420Z', fill: 'decision-ground', line: 'edge', width: 6 },
			{ x: 160, d: 'M390 1836H722V1858H390Z', fill: 'ink' },
			// Three wagons.
			{ x: 892, y: 1600, d: WAGON, fill: 'decision-wash' },
			{ x: 892, y: 1600, d: INSIDE, fill: 'decision-ground' },
			{ x: 1332, y: 1600, d: WAGON, fill: 'idea-wash' },
			{ x: 1332, y: 1600, d: INSIDE, fill: 'idea-ground' },
			{ x: 1772, y: 1600, d: WAGON, fill: 'data-wash' },
			{ x: 1772, y: 1600, d: INSIDE, fill: 'data-ground' },
			{ x: 892, y: 1600, d: ENDS, fill: 'decision' },
			{ x: 1332, y: 1600, d: ENDS, fill: 'idea' },
			{ x: 1772, y: 1600, d: ENDS, fill: 'data' },
			{ x: 320, y: 2608, scale: 1.5, d: WHEEL, fill: 'surface', line: 'ink', width: 16 },
			{ x: 540, y: 2608, scale: 1.5, d: WHEEL, fill: 'surface', line: 'ink', width: 16 },
			{ x: 780, y: 2608, scale: 1.5, d: WHEEL, fill: 'surface', line: 'ink', width: 16 },
			{ x: 1000, y: 2636, d: WHEEL, fill: 'surface', line: 'ink', width: 14 },
			{ x: 1210, y: 2636, d: WHEEL, fill: 'surface', line: 'ink', width: 14 },
			{ x: 1440, y: 2636, d: WHEEL, fill: 'surface', line: 'ink', width: 14 },
			{ x: 1650, y: 2636, d: WHEEL, fill: 'surface', line: 'ink', width: 14 },
			{ x: 1880, y: 2636, d: WHEEL, fill: 'surface', line: 'ink', width: 14 },
			{ x: 2090, y: 2636, d: WHEEL, fill: 'surface', line: 'ink', width: 14 },
			// Rails, and the platform beside them.
			{ x: 160, d: 'M-100 2700H2170', line: 'ink', width: 12 },
			{ x: 160, d: 'M2190 2660H4800V2760H2190Z', fill: 'open-wash', line: 'edge', width: 6 },
			{ x: 160, d: 'M-100 2720H2190V2760H-100Z', fill: 'open-wash' },
			// The shelter with its bench.
			{ x: 160, d: 'M2276 1540H3536V2656H2276Z', fill: 'asset-ground', line: 'edge', width: 6 },
			{ x: 160, d: 'M2276 1570V2650M3536 1570V2650', line: 'ink', width: 22 },
			{
				x: 160,
				d: 'M2210 1552C2500 1480 3300 1480 3602 1552L3590 1576H2222Z',
				fill: 'asset',
				line: 'ink',
				width: 7,
			},
			{ x: 160, d: 'M2420 2580V2652M3392 2580V2652', line: 'ink', width: 20 },
			{ x: 160, d: 'M2350 2540H3462V2582H2350Z', fill: 'asset', line: 'ink', width: 7 },
			// The calendar.
			{ x: 200, d: 'M4136 1478L3800 1590M4136 1478L4472 1590', line: 'ink', width: 8 },
			{
				x: 200,
				d: 'M3692 1700H4644V2628H3692ZM3676 1700H4628V2612H3676Z',
				fill: 'surface',
				line: 'edge',
				width: 5,
			},
			{
				x: 200,
				d: 'M3660 1720V1604C3660 1586 3670 1576 3688 1576H4584C4602 1576 4612 1586 4612 1604V1720Z',
				fill: 'question',
				line: 'ink',
				width: 6,
			},
			{
				x: 200,
				d: 'M3800 1546V1622M3968 1546V1622M4136 1546V1622M4304 1546V1622M4472 1546V1622',
				line: 'ink',
				width: 18,
			},
		],
	},
]
