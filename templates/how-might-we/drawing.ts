import type { DrawingPlan } from '#templates/Template'

/** A funnel on a jar: what is known goes in, questions drip out; a cloud and a parcel stay outside. */
export const howMightWeDrawings: readonly DrawingPlan[] = [
	{
		key: 'funnel',
		x: -200,
		y: 0,
		w: 4800,
		h: 2880,
		parts: [
			// The table.
			{
				d: 'M20 2806C1200 2796 3200 2812 4760 2802V2856C3400 2868 1400 2852 20 2862Z',
				fill: 'idea-wash',
				line: 'edge',
				width: 6,
			},
			// The cloud of what is too wide.
			{
				d: 'M220 2500A142 142 0 0 1 110 2300A162 162 0 0 1 80 2040A174 174 0 0 1 90 1760A136 136 0 0 1 180 1560A155 155 0 0 1 400 1440A175 175 0 0 1 680 1400A176 176 0 0 1 960 1450A142 142 0 0 1 1160 1560A134 134 0 0 1 1240 1760A157 157 0 0 1 1280 2010A161 161 0 0 1 1270 2270A150 150 0 0 1 1150 2480A190 190 0 0 1 850 2540A205 205 0 0 1 520 2540A188 188 0 0 1 220 2500Z',
				fill: 'open-ground',
				line: 'edge',
				width: 7,
			},
			// The parcel of what is an answer already.
			{ d: 'M3560 1740L3670 1620H4718L4608 1740Z', fill: 'idea-wash', line: 'ink', width: 8 },
			{ d: 'M4608 1740L4718 1620V2710L4608 2800Z', fill: 'idea', line: 'ink', width: 8 },
			{ d: 'M3560 1740H4608V2800H3560Z', fill: 'idea-ground', line: 'ink', width: 8 },
			{ d: 'M4104 1720L4174 1640M4663 1680V2736M3636 1680H4663', line: 'concern', width: 26 },
			{
				d: 'M4139 1678C4079 1528 3909 1528 3929 1618C3944 1668 4049 1668 4139 1678C4199 1528 4369 1528 4349 1618C4334 1668 4229 1668 4139 1678Z',
				fill: 'concern',
				line: 'ink',
				width: 8,
			},
			// The jar that catches three questions.
			{
				d: 'M2180 2040V2100C2160 2160 1680 2120 1640 2320C1624 2510 1634 2690 1660 2758C1670 2800 1700 2806 1760 2806H3040C3100 2806 3130 2800 3140 2758C3166 2690 3176 2510 3160 2320C3120 2120 2640 2160 2620 2100V2040Z',
				fill: 'decision-ground',
				line: 'ink',
				width: 10,
			},
			// The funnel: its mouth, what flows in, and its spout.
			{
				d: 'M278 100L1530 1776C1657 1946 2270 1926 2270 2050V2130H2530V2050C2530 1926 3143 1946 3270 1776L4522 100Z',
				fill: 'question-ground',
			},
			{ d: 'M278 100L950 1000C1500 1050 1800 960 2400 1008V100Z', fill: 'asset-ground' },
			{ d: 'M4522 100L3850 1000C3300 960 3000 1060 2400 1008V100Z', fill: 'data-ground' },
			{
				d: 'M950 1000C1500 1050 1800 960 2400 1008C3000 1060 3300 960 3850 1000M2400 1008C2380 700 2420 500 2400 190',
				line: 'edge',
				width: 5,
			},
			{
				d: 'M278 100L1530 1776C1657 1946 2270 1926 2270 2050V2130M2530 2130V2050C2530 1926 3143 1946 3270 1776L4522 100',
				line: 'ink',
				width: 16,
			},
			{
				d: 'M278 100A2122 84 0 0 1 4522 100A2122 84 0 0 1 278 100Z',
				fill: 'surface',
				line: 'ink',
				width: 16,
			},
			{ d: 'M4482 160C4712 160 4672 430 4275 430', line: 'ink', width: 16 },
			// Notes that fall in.
			{ d: 'M-42 -42H42V42H-42Z', x: 900, y: 96, turn: 12, fill: 'asset', line: 'ink' },
			{ d: 'M-42 -42H42V42H-42Z', x: 1360, y: 74, turn: -14, fill: 'asset', line: 'ink' },
			{ d: 'M-42 -42H42V42H-42Z', x: 1840, y: 110, turn: 24, fill: 'asset', line: 'ink' },
			{ d: 'M-42 -42H42V42H-42Z', x: 2880, y: 80, turn: -20, fill: 'data', line: 'ink' },
			{ d: 'M-42 -42H42V42H-42Z', x: 3360, y: 112, turn: 10, fill: 'data', line: 'ink' },
			{ d: 'M-42 -42H42V42H-42Z', x: 3840, y: 84, turn: -9, fill: 'data', line: 'ink' },
			// Drops on their way into the jar.
			{
				d: 'M0 -40C26 -4 30 12 30 22A30 30 0 0 1 -30 22C-30 12 -26 -4 0 -40Z',
				x: 2400,
				y: 2186,
				fill: 'question',
				line: 'ink',
			},
			{
				d: 'M0 -40C26 -4 30 12 30 22A30 30 0 0 1 -30 22C-30 12 -26 -4 0 -40Z',
				x: 2384,
				y: 1900,
				fill: 'question',
				line: 'ink',
			},
			{
				d: 'M0 -40C26 -4 30 12 30 22A30 30 0 0 1 -30 22C-30 12 -26 -4 0 -40Z',
				x: 2426,
				y: 2030,
				fill: 'question',
				line: 'ink',
			},
		],
	},
]
