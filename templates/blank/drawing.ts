import type { DrawingPlan } from '#templates/Template'

/** A pad of paper, notes behind it and a pencil. */
export const blankDrawings: readonly DrawingPlan[] = [
	{
		key: 'desk',
		x: 0,
		y: 0,
		w: 1800,
		h: 880,
		parts: [
			// Notes that wait behind the sheet.
			{ x: 1010, y: 112, d: 'M-95 -95H95V95H-95Z', turn: -6, fill: 'voice', line: 'edge' },
			{ x: 1150, y: 96, d: 'M-95 -95H95V95H-95Z', turn: 4, fill: 'idea', line: 'edge' },
			{ x: 1290, y: 110, d: 'M-95 -95H95V95H-95Z', turn: -3, fill: 'asset', line: 'edge' },
			{ x: 1420, y: 98, d: 'M-95 -95H95V95H-95Z', turn: 7, fill: 'data', line: 'edge' },
			{ x: 1550, y: 116, d: 'M-95 -95H95V95H-95Z', turn: -5, fill: 'decision', line: 'edge' },
			// Another sheet under the first one.
			{ x: 0, d: 'M86 74L1716 112L1700 790L70 750Z', fill: 'surface', line: 'edge' },
			// A pencil.
			{ x: 420, y: 46, d: 'M0 -17H410V17H0Z', turn: 2, fill: 'idea', line: 'ink' },
			{ x: 420, y: 46, d: 'M0 -17L-64 0L0 17Z', turn: 2, fill: 'surface', line: 'ink' },
			{ x: 420, y: 46, d: 'M-40 -7L-64 0L-40 7Z', turn: 2, fill: 'ink', line: 'ink' },
			{
				x: 420,
				y: 46,
				d: 'M410 -17H446A17 17 0 0 1 446 17H410ZM0 0H410',
				turn: 2,
				fill: 'concern',
				line: 'ink',
			},
		],
	},
]
