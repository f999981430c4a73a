import type { DrawingPart } from '#shared/records/shapes'
import type { DrawingPlan } from '#templates/Template'

/** The drawing begins this far left of the zones, px. */
const LEFT = 260
const onBoard = (part: DrawingPart): DrawingPart => ({ ...part, x: (part.x ?? 0) + LEFT })

/** A hand that goes up, with its arm. */
const HAND =
	'M-56 230V110C-90 90 -130 20 -146 -20A22 22 0 0 1 -108 -44L-72 10V-130A20 20 0 0 1 -32 -130V-50V-180A20 20 0 0 1 8 -180V-50V-170A20 20 0 0 1 48 -170V-50V-120A18 18 0 0 1 84 -120V40C84 80 70 100 56 110V230Z'

/** A notice board with a roof; on it a poster, and cards beside it. */
export const challengeBriefDrawings: readonly DrawingPlan[] = [
	{
		key: 'notice-board',
		x: -LEFT,
		y: 0,
		w: 5200,
		h: 3356,
		parts: (
			[
				// Posts, frame and cork.
				{ d: 'M-214 240H-134V3356H-214ZM4816 240H4896V3356H4816Z', fill: 'idea', line: 'ink' },
				{ d: 'M-170 300L2340 100L4852 300V3330H-170Z', fill: 'idea', line: 'ink' },
				{ d: 'M-90 318H4772V3268H-90Z', fill: 'idea-wash', line: 'ink' },
				// The roof.
				{ d: 'M-256 214L2340 8L4936 214V318L2340 112L-256 318Z', fill: 'concern', line: 'ink', width: 6 },
				// The poster, with the scene, and what was tried.
				{ d: 'M64 364H3108V3104H64Z', fill: 'line' },
				{ d: 'M40 340H3084V3080H40Z', fill: 'surface', line: 'edge' },
				{ d: 'M76 366H1556V1164H76Z', fill: 'voice-ground' },
				{ d: 'M76 1196H1556V1980H76Z', fill: 'data-ground' },
				// Five steps down to the cause, and a glass to look at it.
				{
					d: 'M1654 1530h212V2060h-212ZM1874 1530h212V2060h-212ZM2094 1530h212V2060h-212ZM2314 1530h212V2060h-212ZM2534 1530h212V2060h-212Z',
					fill: 'question-ground',
				},
				{
					d: 'M1654 2050h212v40h-212ZM1874 2050h212v84h-212ZM2094 2050h212v128h-212ZM2314 2050h212v172h-212ZM2534 2050h212v216h-212Z',
					fill: 'question',
					line: 'ink',
				},
				{ d: 'M2930 2070L3010 2210', line: 'ink', width: 34 },
				{
					d: 'M2776 1990a110 110 0 1 0 220 0a110 110 0 1 0 -220 0',
					fill: 'data-wash',
					line: 'ink',
					width: 14,
				},
				// Hands go up.
				{ x: 1610, y: 2716, scale: 1.4, turn: -4, d: HAND, fill: 'concern', line: 'ink' },
				{ x: 1930, y: 2666, scale: 1.4, turn: 2, d: HAND, fill: 'idea', line: 'ink' },
				{ x: 2250, y: 2730, scale: 1.4, turn: -2, d: HAND, fill: 'asset', line: 'ink' },
				{ x: 2570, y: 2672, scale: 1.4, turn: 3, d: HAND, fill: 'data', line: 'ink' },
				{ x: 2880, y: 2740, scale: 1.4, turn: 5, d: HAND, fill: 'voice', line: 'ink' },
				{ d: 'M1340 2984H3084V3080H1340Z', fill: 'decision', line: 'ink' },
				// The sentence.
				{ d: 'M40 2010H1340V3080H40Z', fill: 'decision', line: 'ink' },
				{ d: 'M76 2040H1310V3050H76Z', fill: 'decision-ground' },
				// Strips to tear off and take along.
				{
					d: 'M40 3080h208l2 152h-200ZM257 3080h208l-3 160h-200ZM475 3080h208l-3 152h-200ZM692 3080h208l2 160h-200ZM910 3080h208l-3 152h-200ZM1127 3080h208l-3 160h-200ZM1345 3080h208l2 152h-200ZM1562 3080h208l-3 160h-200ZM1779 3080h208l-3 152h-200ZM2214 3080h208l-3 152h-200ZM2432 3080h208l-3 160h-200ZM2649 3080h208l2 152h-200ZM2867 3080h217l-3 160h-200Z',
					fill: 'surface',
					line: 'edge',
					width: 5,
				},
				// Cards behind cards.
				{ x: 3986, y: 768, turn: 2, d: 'M-730 -390H730V390H-730Z', fill: 'asset-wash', line: 'edge' },
				{ x: 3986, y: 1754, turn: -2, d: 'M-730 -410H730V410H-730Z', fill: 'concern-wash', line: 'edge' },
				{ x: 3986, y: 2738, turn: 2, d: 'M-730 -390H730V390H-730Z', fill: 'decision-wash', line: 'edge' },
				{
					d: 'M974 356a26 26 0 1 0 52 0a26 26 0 1 0 -52 0M2098 356a26 26 0 1 0 52 0a26 26 0 1 0 -52 0M3960 400a26 26 0 1 0 52 0a26 26 0 1 0 -52 0M3960 1360a26 26 0 1 0 52 0a26 26 0 1 0 -52 0M3960 2370a26 26 0 1 0 52 0a26 26 0 1 0 -52 0',
					fill: 'concern',
					line: 'ink',
				},
			] satisfies DrawingPart[]
		).map(onBoard),
	},
]
