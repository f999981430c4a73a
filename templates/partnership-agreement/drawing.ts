import type { DrawingPlan } from '#templates/Template'

/** Somebody seen from above, who sits at a table below. */
const BODY =
	'M-210 0C-210 -90 -120 -112 0 -112C120 -112 210 -90 210 0C212 60 190 110 176 176H98C100 116 90 84 56 72H-56C-90 84 -100 116 -98 176H-176C-190 110 -212 60 -210 0Z'
const HEAD = 'M0 -106a90 90 0 1 0 1 0ZM-137 150a40 40 0 1 0 1 0ZM137 150a40 40 0 1 0 1 0Z'
/** Edge and ribs of an umbrella, seen from above. */
const RIM =
	'M637 264Q432 432 264 637Q0 612 -264 637Q-432 432 -637 264Q-612 0 -637 -264Q-432 -432 -264 -637Q0 -612 264 -637Q432 -432 637 -264Q612 0 637 264Z'
const RIBS =
	'M656 272L592 246M272 656L246 592M-272 656L-246 592M-656 272L-592 246M-656 -272L-592 -246M-272 -656L-246 -592M272 -656L246 -592M656 -272L592 -246'
/** A place mat, and the place for notes on it. */
const MAT = 'M-8 240H428V962H-8Z'
const PLACE = 'M0 248H426V310H422V950H-2V310H0Z'

/** A table with people at its four sides, seen from above, and around it a rug, an umbrella, a door and a clipboard. */
export const partnershipAgreementDrawings: readonly DrawingPlan[] = [
	{
		key: 'table',
		x: -160,
		y: 0,
		w: 5130,
		h: 2940,
		parts: [
			// The table.
			{
				x: 160,
				d: 'M1340 320H3360C3420 320 3460 360 3460 420V2466C3460 2526 3420 2566 3360 2566H1340C1280 2566 1240 2526 1240 2466V420C1240 360 1280 320 1340 320Z',
				fill: 'decision-wash',
				line: 'edge',
				width: 6,
			},
			{
				x: 160,
				d: 'M1350 346H3350C3404 346 3434 376 3434 430V2456C3434 2510 3404 2540 3350 2540H1350C1296 2540 1266 2510 1266 2456V430C1266 376 1296 346 1350 346Z',
				fill: 'decision-ground',
			},
			// Four partners, and a mat for each.
			{ x: 2510, y: 190, scale: 0.9, d: BODY, fill: 'voice', line: 'ink', width: 8 },
			{ x: 2510, y: 190, scale: 0.9, d: HEAD, fill: 'surface', line: 'ink', width: 8 },
			{ x: 1270, y: 1462, scale: 0.85, turn: -90, d: BODY, fill: 'asset', line: 'ink', width: 8 },
			{ x: 1270, y: 1462, scale: 0.85, turn: -90, d: HEAD, fill: 'surface', line: 'ink', width: 8 },
			{ x: 3750, y: 1484, scale: 0.85, turn: 90, d: BODY, fill: 'idea', line: 'ink', width: 8 },
			{ x: 3750, y: 1484, scale: 0.85, turn: 90, d: HEAD, fill: 'surface', line: 'ink', width: 8 },
			{ x: 2510, y: 2722, scale: 0.9, turn: 180, d: BODY, fill: 'data', line: 'ink', width: 8 },
			{ x: 2510, y: 2722, scale: 0.9, turn: 180, d: HEAD, fill: 'surface', line: 'ink', width: 8 },
			{ x: 1766, y: 400, d: MAT, fill: 'voice-wash' },
			{ x: 1766, y: 400, d: PLACE, fill: 'voice-ground' },
			{ x: 2206, y: 400, d: MAT, fill: 'asset-wash' },
			{ x: 2206, y: 400, d: PLACE, fill: 'asset-ground' },
			{ x: 2646, y: 400, d: MAT, fill: 'idea-wash' },
			{ x: 2646, y: 400, d: PLACE, fill: 'idea-ground' },
			{ x: 3086, y: 400, d: MAT, fill: 'data-wash' },
			{ x: 3086, y: 400, d: PLACE, fill: 'data-ground' },
			// Cover of the open books.
			{
				x: 160,
				d: 'M1304 1462H1800L1824 1480L1848 1462H2344V2520H1848L1824 2502L1800 2520H1304Z',
				fill: 'data-wash',
				line: 'edge',
				width: 6,
			},
			// The rug.
			{
				x: 160,
				d: 'M54 162l-8 -34M54 1242l8 32M98 162l-8 -34M98 1242l8 32M142 162l-8 -34M142 1242l8 32M186 162l-8 -34M186 1242l8 32M230 162l-8 -34M230 1242l8 32M274 162l-8 -34M274 1242l8 32M318 162l-8 -34M318 1242l8 32M362 162l-8 -34M362 1242l8 32M406 162l-8 -34M406 1242l8 32M450 162l-8 -34M450 1242l8 32M494 162l-8 -34M494 1242l8 32M538 162l-8 -34M538 1242l8 32M582 162l-8 -34M582 1242l8 32M626 162l-8 -34M626 1242l8 32M670 162l-8 -34M670 1242l8 32M714 162l-8 -34M714 1242l8 32M758 162l-8 -34M758 1242l8 32M802 162l-8 -34M802 1242l8 32M846 162l-8 -34M846 1242l8 32M890 162l-8 -34M890 1242l8 32M934 162l-8 -34M934 1242l8 32M978 162l-8 -34M978 1242l8 32M1022 162l-8 -34M1022 1242l8 32M1066 162l-8 -34M1066 1242l8 32M1110 162l-8 -34M1110 1242l8 32',
				line: 'edge',
				width: 5,
			},
			{
				x: 160,
				d: 'M30 164C380 156 760 170 1122 162C1130 520 1118 880 1124 1240C760 1248 380 1234 28 1242C22 880 36 520 30 164Z',
				fill: 'idea-ground',
				line: 'edge',
				width: 6,
			},
			{
				x: 160,
				d: 'M36 186C380 178 760 190 1118 184V212C760 218 380 206 36 214ZM34 1192C380 1186 760 1198 1118 1192V1220C760 1226 380 1212 34 1220Z',
				fill: 'idea-wash',
			},
			// The umbrella.
			{ x: 4436, y: 700, d: 'M300 420L560 760C610 830 560 900 490 870', line: 'ink', width: 24 },
			{ x: 4436, y: 700, d: RIBS, line: 'ink', width: 16 },
			{
				x: 4436,
				y: 700,
				d: 'M0 0L637 264Q432 432 264 637ZM0 0L-264 637Q-432 432 -637 264ZM0 0L-637 -264Q-432 -432 -264 -637ZM0 0L264 -637Q432 -432 637 -264Z',
				fill: 'concern-ground',
			},
			{
				x: 4436,
				y: 700,
				d: 'M0 0L264 637Q0 612 -264 637ZM0 0L-637 264Q-612 0 -637 -264ZM0 0L-264 -637Q0 -612 264 -637ZM0 0L637 -264Q612 0 637 264Z',
				fill: 'surface',
			},
			{ x: 4436, y: 700, d: RIM, line: 'edge', width: 6 },
			// The open door.
			{ x: 160, d: 'M3830 1700H4882V2830H3830Z', fill: 'data-ground' },
			{ x: 160, d: 'M3830 2440C4120 2360 4580 2500 4882 2400V2830H3830Z', fill: 'asset-ground' },
			{
				x: 160,
				d: 'M3786 2830V1656H4926V2830H4882V1700H3830V2830Z',
				fill: 'question-wash',
				line: 'edge',
				width: 6,
			},
			{ x: 160, d: 'M3786 1660L3610 1750V2900L3786 2830Z', fill: 'question', line: 'ink', width: 6 },
			{ x: 160, d: 'M3648 2290a16 26 0 1 0 1 0Z', fill: 'surface', line: 'ink', width: 6 },
			{ x: 160, d: 'M3786 2834H4960', line: 'ink', width: 14 },
			// The clipboard and a pen.
			{
				x: 160,
				d: 'M80 1676H1072C1096 1676 1112 1692 1112 1716V2770C1112 2794 1096 2810 1072 2810H80C56 2810 40 2794 40 2770V1716C40 1692 56 1676 80 1676Z',
				fill: 'decision-wash',
				line: 'edge',
				width: 6,
			},
			{
				x: 160,
				d: 'M430 1740V1690C430 1660 450 1650 480 1650H520C520 1600 632 1600 632 1650H672C702 1650 722 1660 722 1690V1740Z',
				fill: 'ink',
			},
			{
				x: 160,
				d: 'M1150 2180L1196 2172L1230 2540L1214 2600L1188 2546Z',
				fill: 'surface',
				line: 'ink',
				width: 6,
			},
		],
	},
]
