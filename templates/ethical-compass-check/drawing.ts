import type { DrawingPlan } from '#templates/Template'

/** The rose of a compass, with a needle that lies over the whole board. */
export const ethicalCompassCheckDrawings: readonly DrawingPlan[] = [
	{
		key: 'rose',
		x: -160,
		y: 0,
		w: 5072,
		h: 3236,
		parts: [
			// The dial, with a mark every fifteen degrees.
			{
				d: 'M1016 1600a1540 1540 0 1 0 3080 0a1540 1540 0 1 0 -3080 0z',
				fill: 'open-ground',
				line: 'constellation',
				width: 8,
			},
			{ d: 'M1126 1600a1430 1430 0 1 0 2860 0a1430 1430 0 1 0 -2860 0z', line: 'constellation', width: 4 },
			{
				d: 'M3996 1600L4076 1600M3991 1726L4028 1729M3974 1850L4012 1857M3947 1973L4024 1993M3909 2093L3945 2106M3861 2209L3896 2225M3803 2320L3872 2360M3736 2426L3767 2448M3659 2526L3688 2550M3574 2618L3631 2675M3482 2703L3506 2732M3382 2780L3404 2811M3276 2847L3316 2916M3165 2905L3181 2940M3049 2953L3062 2989M2929 2991L2949 3068M2806 3018L2813 3056M2682 3035L2685 3072M2556 3040L2556 3120M2430 3035L2427 3072M2306 3018L2299 3056M2183 2991L2163 3068M2063 2953L2050 2989M1947 2905L1931 2940M1836 2847L1796 2916M1730 2780L1708 2811M1630 2703L1606 2732M1538 2618L1481 2675M1453 2526L1424 2550M1376 2426L1345 2448M1309 2320L1240 2360M1251 2209L1216 2225M1203 2093L1167 2106M1165 1973L1088 1993M1138 1850L1100 1857M1121 1726L1084 1729M1116 1600L1036 1600M1121 1474L1084 1471M1138 1350L1100 1343M1165 1227L1088 1207M1203 1107L1167 1094M1251 991L1216 975M1309 880L1240 840M1376 774L1345 752M1453 674L1424 650M1538 582L1481 525M1630 497L1606 468M1730 420L1708 389M1836 353L1796 284M1947 295L1931 260M2063 247L2050 211M2183 209L2163 132M2306 182L2299 144M2430 165L2427 128M2556 160L2556 80M2682 165L2685 128M2806 182L2813 144M2929 209L2949 132M3049 247L3062 211M3165 295L3181 260M3276 353L3316 284M3382 420L3404 389M3482 497L3506 468M3574 582L3631 525M3659 674L3688 650M3736 774L3767 752M3803 880L3872 840M3861 991L3896 975M3909 1107L3945 1094M3947 1227L4024 1207M3974 1350L4012 1343M3991 1474L4028 1471',
				line: 'constellation',
				width: 6,
			},
			// The small points of the rose, each with a light and a dark half.
			{ d: 'M2556 1600L3135 1822L3504 2548Z', fill: 'voice-wash', line: 'constellation' },
			{ d: 'M2556 1600L2778 2179L3504 2548Z', fill: 'surface', line: 'constellation' },
			{ d: 'M2556 1600L2334 2179L1608 2548Z', fill: 'voice-wash', line: 'constellation' },
			{ d: 'M2556 1600L1977 1822L1608 2548Z', fill: 'surface', line: 'constellation' },
			{ d: 'M2556 1600L1977 1378L1608 652Z', fill: 'voice-wash', line: 'constellation' },
			{ d: 'M2556 1600L2334 1021L1608 652Z', fill: 'surface', line: 'constellation' },
			{ d: 'M2556 1600L2778 1021L3504 652Z', fill: 'voice-wash', line: 'constellation' },
			{ d: 'M2556 1600L3135 1378L3504 652Z', fill: 'surface', line: 'constellation' },
			// The needle: its bright half shows the way, the other one where we come from.
			{ d: 'M2492 1487L4627 428L2620 1713Z', fill: 'decision', line: 'ink', width: 8 },
			{ d: 'M2492 1487L685 2659L2620 1713Z', fill: 'open', line: 'ink', width: 8 },
			// The four big points: north, east, south, west. Their tips reach over the rim.
			{ d: 'M2556 0L1830 180L1850 1238L3262 1238L3282 180Z', fill: 'decision-ground' },
			{ d: 'M2556 0L3282 180L2556 180Z', fill: 'voice-wash', line: 'constellation', width: 6 },
			{ d: 'M2556 0L1830 180L2556 180Z', fill: 'constellation', line: 'constellation', width: 6 },
			{ d: 'M2556 0L1830 180L1850 1238L3262 1238L3282 180Z', line: 'constellation', width: 6 },
			{ d: 'M5062 1600L4882 2124L3430 2104L3430 1086L4882 1066Z', fill: 'concern-ground' },
			{ d: 'M5062 1600L4882 2124L4882 1600Z', fill: 'voice-wash', line: 'constellation', width: 6 },
			{ d: 'M5062 1600L4882 1066L4882 1600Z', fill: 'constellation', line: 'constellation', width: 6 },
			{ d: 'M5062 1600L4882 2124L3430 2104L3430 1086L4882 1066Z', line: 'constellation', width: 6 },
			{ d: 'M2556 3192L1830 3012L1850 1954L3262 1954L3282 3012Z', fill: 'data-ground' },
			{ d: 'M2556 3192L1830 3012L2556 3012Z', fill: 'voice-wash', line: 'constellation', width: 6 },
			{ d: 'M2556 3192L3282 3012L2556 3012Z', fill: 'constellation', line: 'constellation', width: 6 },
			{ d: 'M2556 3192L1830 3012L1850 1954L3262 1954L3282 3012Z', line: 'constellation', width: 6 },
			{ d: 'M50 1600L230 2124L1682 2104L1682 1086L230 1066Z', fill: 'voice-ground' },
			{ d: 'M50 1600L230 1066L230 1600Z', fill: 'voice-wash', line: 'constellation', width: 6 },
			{ d: 'M50 1600L230 2124L230 1600Z', fill: 'constellation', line: 'constellation', width: 6 },
			{ d: 'M50 1600L230 2124L1682 2104L1682 1086L230 1066Z', line: 'constellation', width: 6 },
			// The plate in the middle, where the needle turns.
			{
				d: 'M1820 1600C1820 1306 1920 1290 2180 1290H2932C3192 1290 3292 1306 3292 1600C3292 1894 3192 1910 2932 1910H2180C1920 1910 1820 1894 1820 1600Z',
				fill: 'surface',
				line: 'ink',
				width: 10,
			},
		],
	},
]
