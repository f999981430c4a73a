import type { DrawingPlan } from '#templates/Template'

/** Rays of a star around a sheet: corners outside and inside, clockwise. */
const STAR =
	'M4176 60L4262 196L4412 116L4444 236L4604 196L4612 320L4772 330L4700 452L4830 520L4712 616L4840 728L4708 800L4832 930L4706 990L4774 1116L4620 1128L4606 1250L4448 1206L4404 1326L4262 1250L4176 1390L4090 1250L3948 1326L3904 1206L3746 1250L3732 1128L3578 1116L3646 990L3520 930L3644 800L3512 728L3640 616L3522 520L3652 452L3580 330L3740 320L3748 196L3908 236L3940 116L4090 196Z'

/** A hill with a flag, a star in the sky, and the ground with its rocks, a bag and a gate. */
export const beforeYouStartDrawings: readonly DrawingPlan[] = [
	{
		key: 'landscape',
		x: -160,
		y: 0,
		w: 5552,
		h: 2960,
		parts: [
			// Hills far away, then the hill.
			{
				x: 160,
				d: 'M2300 1700C2700 1180 3060 1120 3340 1420C3700 1300 4300 1420 5380 1640V1760H2300Z',
				fill: 'open-ground',
			},
			{
				x: 160,
				d: 'M-150 1700C-60 1180 180 500 760 430C1280 372 1560 830 1960 1100C2320 1340 2700 1480 3060 1700Z',
				fill: 'data-ground',
				line: 'edge',
			},
			{
				x: 160,
				d: 'M210 1060C280 840 420 640 640 560M2060 1290C2220 1400 2400 1480 2560 1560',
				line: 'edge',
				dash: 'dots',
				width: 7,
			},
			// The flag.
			{
				x: 160,
				d: 'M1900 60C2240 -10 2560 150 2980 70C2960 420 2990 800 2970 1090C2560 1180 2240 1020 1900 1100Z',
				fill: 'idea-ground',
				line: 'edge',
			},
			{ x: 160, d: 'M1890 20V1180', line: 'ink', width: 18 },
			{ x: 160, d: 'M1890 20m-20 0a20 20 0 1 0 40 0a20 20 0 1 0 -40 0', fill: 'ink' },
			// The star.
			{ x: 160, d: STAR, fill: 'voice-ground', line: 'edge' },
			{
				x: 160,
				d: 'M3380 420L3400 470L3450 490L3400 510L3380 560L3360 510L3310 490L3360 470Z',
				fill: 'constellation',
			},
			{
				x: 160,
				d: 'M3180 180L3194 216L3230 230L3194 244L3180 280L3166 244L3130 230L3166 216Z',
				fill: 'constellation',
			},
			{
				x: 160,
				d: 'M5010 1240L5028 1282L5070 1300L5028 1318L5010 1360L4992 1318L4950 1300L4992 1282Z',
				fill: 'constellation',
			},
			// The ground.
			{
				x: 160,
				d: 'M-150 1740C500 1640 900 1700 1300 1690C2300 1650 3300 1730 5390 1640V2890A60 60 0 0 1 5330 2950H-90A60 60 0 0 1 -150 2890Z',
				fill: 'asset-ground',
			},
			{
				x: 160,
				d: 'M70 1800l16 -60l16 60M300 1776l16 -60l16 60M980 2860l16 -60l16 60M1040 1830l16 -60l16 60M2690 2880l16 -60l16 60M3790 2760l16 -60l16 60M4460 2800l16 -60l16 60M5060 2780l16 -60l16 60',
				line: 'asset',
				width: 8,
			},
			// The rocks.
			{
				x: 160,
				d: 'M1100 2830L1080 2420L1130 2010L1210 1790L1420 1680L1640 1730L1880 1610L2180 1670L2330 1740L2520 1700L2650 1900L2690 2300L2670 2830Z',
				fill: 'concern-ground',
				line: 'edge',
				width: 6,
			},
			{
				x: 160,
				d: 'M1640 1730L1600 1760M2330 1740L2390 1790M1080 2420L1140 2470L1130 2560M2690 2300L2640 2380L2660 2520',
				line: 'edge',
				width: 6,
			},
			{
				x: 160,
				d: 'M960 2900L980 2800L1050 2740L1130 2760L1200 2840L1220 2900Z',
				fill: 'concern-wash',
				line: 'edge',
				width: 6,
			},
			{
				x: 160,
				d: 'M2560 2900L2580 2800L2660 2770L2730 2800L2770 2900Z',
				fill: 'concern-wash',
				line: 'edge',
				width: 6,
			},
			// Handle of the bag.
			{
				x: 160,
				d: 'M3080 1800C3080 1680 3140 1640 3236 1640C3332 1640 3392 1680 3392 1800',
				line: 'ink',
				width: 22,
			},
			{ x: 160, d: 'M2900 1800V1772H2990V1800ZM3480 1800V1772H3570V1800Z', fill: 'idea', line: 'ink' },
			// Posts and arch of the gate.
			{ x: 160, d: 'M3810 2850V1780M5262 2850V1780', line: 'ink', width: 26 },
			{ x: 160, d: 'M3810 1790C4100 1600 4960 1600 5262 1790', line: 'ink', width: 14 },
			{
				x: 160,
				d: 'M3810 1780m-26 0a26 26 0 1 0 52 0a26 26 0 1 0 -52 0M5262 1780m-26 0a26 26 0 1 0 52 0a26 26 0 1 0 -52 0',
				fill: 'decision',
				line: 'ink',
			},
		],
	},
]
