import type { DrawingPlan } from '#templates/Template'

/** A house of glass with six panes, and people who look in. */
export const transparencyStatementDrawings: readonly DrawingPlan[] = [
	{
		key: 'house',
		x: -260,
		y: 0,
		w: 3892,
		h: 2330,
		parts: [
			// Grass.
			{
				d: 'M20 2200C700 2150 3200 2140 3872 2190V2270A60 60 0 0 1 3812 2330H80A60 60 0 0 1 20 2270Z',
				fill: 'asset-ground',
			},
			// Glass: the roof, the panes, the frosted last one, and the first one, which stands open.
			{ d: 'M271 444L2046 16L3821 444Z', fill: 'data-ground' },
			{ d: 'M381 424H3711V2146H381Z', fill: 'data-ground' },
			{ d: 'M2601 1284H3711V2146H2601Z', fill: 'open-ground' },
			{ d: 'M381 444H1491V1284H381Z', fill: 'surface' },
			// What glass reflects.
			{
				d: 'M2601 554V704L1901 1284H1741ZM2601 794V844L2051 1284H1991ZM3711 554V704L3011 1284H2851ZM3711 794V844L3161 1284H3101ZM1491 1414V1564L791 2146H631ZM1491 1654V1704L941 2146H881ZM2601 1414V1564L1901 2146H1741ZM2601 1654V1704L2051 2146H1991Z',
				fill: 'surface',
			},
			// Bars of the roof and a star that hangs below the ridge.
			{
				d: 'M797 424V317M1213 424V217M1629 424V117M2462 424V116M2878 424V217M3294 424V317M2046 30V200',
				line: 'ink',
				width: 10,
			},
			{ d: 'M2046 196q12 72 84 84q-72 12 -84 84q-12 -72 -84 -84q72 -12 84 -84z', fill: 'constellation' },
			// Beams and posts.
			{ d: 'M271 444L2046 16L3821 444Z', line: 'ink', width: 24 },
			{ d: 'M381 444V2146M3711 444V2146', line: 'ink', width: 24 },
			{ d: 'M1491 444V2146M2601 444V2146M381 1284H3711', line: 'ink', width: 16 },
			// The step, and the handle of the door.
			{ d: 'M311 2146H3781V2200H311Z', fill: 'open-wash', line: 'ink', width: 10 },
			{ d: 'M1551 2200H2541V2254H1551Z', fill: 'open-wash', line: 'ink', width: 10 },
			{ d: 'M2557 1720v120', line: 'decision', width: 26 },
			// The wing that stands open.
			{ d: 'M381 464L131 554V1364L381 1268Z', fill: 'data-ground', line: 'ink', width: 16 },
			{ d: 'M341 664V804L171 1054V884Z', fill: 'surface' },
			// Those who look in: two who come, and one who looks closely.
			{
				d: 'M130 2220C116 1888 130 1760 230 1760C330 1760 344 1888 330 2220Z',
				fill: 'idea',
				line: 'ink',
				width: 8,
			},
			{ d: 'M147 1663a83 83 0 1 0 166 0a83 83 0 1 0 -166 0z', fill: 'idea', line: 'ink', width: 8 },
			{
				d: 'M15 2250C1 2032 15 1946 90 1946C165 1946 179 2032 165 2250Z',
				fill: 'voice',
				line: 'ink',
				width: 8,
			},
			{ d: 'M34 1876a56 56 0 1 0 112 0a56 56 0 1 0 -112 0z', fill: 'voice', line: 'ink', width: 8 },
			{ d: 'M3840 1900C3800 1880 3760 1850 3738 1790', line: 'ink', width: 24 },
			{
				d: 'M3770 2220C3756 1888 3770 1760 3835 1760C3900 1760 3914 1888 3900 2220Z',
				fill: 'question',
				line: 'ink',
				width: 8,
			},
			{ d: 'M3752 1663a83 83 0 1 0 166 0a83 83 0 1 0 -166 0z', fill: 'question', line: 'ink', width: 8 },
			{ d: 'M3616 1716a84 84 0 1 0 168 0a84 84 0 1 0 -168 0z', fill: 'surface', line: 'ink', width: 16 },
		],
	},
]
