import type { DrawingPlan } from '#templates/Template'

/** Somebody: a round head above shoulders. */
const SOMEBODY =
	'M-120 230C-124 92 -72 40 0 40C72 40 126 92 120 230ZM0 -50m-74 0a74 74 0 1 0 148 0a74 74 0 1 0 -148 0Z'

/** A house of three floors cut open, stairs at both sides, a speech bubble, a book, a wall, and a block beside it. */
export const staffReadinessDrawings: readonly DrawingPlan[] = [
	{
		key: 'house',
		x: -200,
		y: 0,
		w: 5240,
		h: 2820,
		parts: [
			// The ground.
			{
				x: 200,
				d: 'M-160 1400C600 1360 1500 1380 2400 1372C3200 1364 4200 1400 5010 1360V2730A60 60 0 0 1 4950 2790H-100A60 60 0 0 1 -160 2730Z',
				fill: 'asset-ground',
			},
			{
				x: 200,
				d: 'M300 1500l16 -60l16 60M1580 1480l16 -60l16 60M3300 2730l16 -60l16 60M1570 2730l16 -60l16 60M3320 1480l16 -60l16 60M4880 1500l16 -60l16 60',
				line: 'asset',
				width: 8,
			},
			// The roof with its chimney and its windows.
			{ x: 200, d: 'M2230 220V16H2380V220Z', fill: 'open', line: 'ink', width: 6 },
			{ x: 200, d: 'M60 340L460 106H2540L2940 340Z', fill: 'concern', line: 'ink', width: 6 },
			{
				x: 200,
				d: 'M700 300V210L790 140L880 210V300ZM1410 300V210L1500 140L1590 210V300ZM2120 300V210L2210 140L2300 210V300Z',
				fill: 'surface',
				line: 'ink',
				width: 6,
			},
			// The three floors.
			{ x: 200, d: 'M170 340H2830V662H170Z', fill: 'surface' },
			{ x: 200, d: 'M170 660H2830V879H170Z', fill: 'voice-ground' },
			{ x: 200, d: 'M170 878H2830V1099H170Z', fill: 'idea-ground' },
			{ x: 200, d: 'M170 1098H2830V1372H170Z', fill: 'data-ground' },
			{ x: 200, d: 'M170 340H2830V1372H170Z', line: 'ink', width: 6 },
			// The front door on the middle floor, and its steps.
			{ x: 200, d: 'M170 890L70 940V1140L170 1098Z', fill: 'question', line: 'ink', width: 6 },
			{ x: 200, d: 'M98 1036m-12 0a12 12 0 1 0 24 0a12 12 0 1 0 -24 0Z', fill: 'ink' },
			{
				x: 200,
				d: 'M-150 1372v-54h64v-54h64v-54h64v-54h64v-54h64V1372Z',
				fill: 'open-wash',
				line: 'ink',
				width: 6,
			},
			// The stairs between the floors, with people on them.
			{ x: 3250, y: 756, scale: 0.52, d: SOMEBODY, fill: 'voice', line: 'ink', width: 6 },
			{ x: 3310, y: 976, scale: 0.52, d: SOMEBODY, fill: 'decision', line: 'ink', width: 6 },
			{
				x: 200,
				d: 'M2830 876H3170V904H2830ZM2830 1096H3170V1124H2830Z',
				fill: 'open',
				line: 'ink',
				width: 6,
			},
			{
				x: 200,
				d: 'M2860 1372v-54h46v-54h46v-54h46v-54h46v-46M2860 1096v-44h42v-44h42v-44h42v-44h42v-32',
				line: 'ink',
				width: 14,
			},
			// Questions to each other.
			{
				x: 200,
				d: 'M3480 200C3860 176 4400 180 4720 204C4820 214 4870 270 4876 370C4886 600 4884 860 4870 1100C4862 1200 4810 1250 4710 1258C4400 1276 3860 1276 3500 1262C3400 1256 3350 1200 3344 1110L3340 1010L3216 950L3334 860C3330 700 3332 540 3340 360C3346 270 3390 210 3480 200Z',
				fill: 'question-ground',
				line: 'question',
				width: 16,
			},
			// The book of skills: what I can show, what I want to learn.
			{ x: 200, d: 'M-30 1580H1554V2740H-30Z', fill: 'asset', line: 'ink', width: 6 },
			{ x: 200, d: 'M10 1610C240 1560 560 1560 762 1600V2720C560 2670 240 2670 10 2710Z', fill: 'surface' },
			{
				x: 200,
				d: 'M762 1600C964 1560 1284 1560 1514 1610V2710C1284 2670 964 2670 762 2720Z',
				fill: 'idea-ground',
			},
			{
				x: 200,
				d: 'M762 1600C560 1560 240 1560 10 1610V2710C240 2670 560 2670 762 2720C964 2670 1284 2670 1514 2710V1610C1284 1560 964 1560 762 1600V1640M762 2720V2670',
				line: 'ink',
				width: 6,
			},
			// The wall of rules, begun to be taken down.
			{
				x: 200,
				d: 'M1650 1560H3058V1632H3160V1796H3261V2692H1650Z',
				fill: 'concern-ground',
				line: 'ink',
				width: 6,
			},
			{
				x: 200,
				d: 'M1650 1560h176v72h-176ZM1826 1560h176v72h-176ZM2002 1560h176v72h-176ZM2178 1560h176v72h-176ZM2354 1560h176v72h-176ZM2530 1560h176v72h-176ZM2706 1560h176v72h-176ZM2882 1560h176v72h-176ZM1650 2616h179v76h-179ZM1829 2616h179v76h-179ZM2008 2616h179v76h-179ZM2187 2616h179v76h-179ZM2366 2616h179v76h-179ZM2545 2616h179v76h-179ZM2724 2616h179v76h-179ZM2903 2616h179v76h-179ZM3082 2616h179v76h-179ZM1650 1632h50v82h-50ZM3160 1796h101v82h-101ZM1650 1796h50v82h-50ZM3160 1960h101v82h-101ZM1650 1960h50v82h-50ZM3160 2124h101v82h-101ZM1650 2124h50v82h-50ZM3160 2288h101v82h-101ZM1650 2288h50v82h-50ZM3160 2452h101v82h-101Z',
				fill: 'concern-wash',
				line: 'ink',
			},
			// The block that rests.
			{ x: 200, d: 'M3350 1600L3450 1530H4950L4842 1600Z', fill: 'decision-wash', line: 'ink', width: 6 },
			{ x: 200, d: 'M4842 1600L4950 1530V2620L4842 2710Z', fill: 'decision', line: 'ink', width: 6 },
			{ x: 200, d: 'M3350 1600H4842V2710H3350Z', fill: 'decision-ground', line: 'ink', width: 6 },
		],
	},
]
