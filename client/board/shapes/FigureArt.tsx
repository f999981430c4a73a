import type { ReactElement } from 'react'
import type { ArtColours } from '#shared/records/artColours'
import type { ZoneFigure, ZoneProps } from '#shared/records/shapes'
import { fitText } from '#shared/records/textFit'
import { TextArt } from './TextArt'

/** Side of the square that figures are drawn in before they are scaled to their box. */
const CANVAS = 420

/** The blob stands a little aside of the line, as printed. */
const BLOB =
	'M238 18C338 10 404 88 396 186C390 268 346 342 240 348C138 354 66 306 58 210C50 112 128 26 238 18Z'

/** One outline and what it is filled with. */
type Part = { d: string; fill: 'surface' | 'tone' | 'none' }

/** Every figure as its parts, from back to front, in a square of `CANVAS`. None has a face. */
const FIGURE_PARTS: Readonly<Record<ZoneFigure['name'], readonly Part[]>> = {
	// Head and shoulders: the group draws the face.
	portrait: [
		{
			d: 'M178 248V280C178 306 146 314 112 324C78 334 56 348 48 366H372C364 348 342 334 308 324C274 314 242 306 242 280V248Z',
			fill: 'surface',
		},
		{
			d: 'M126 150C120 216 160 266 210 266C260 266 300 216 294 150C290 104 256 76 210 76C164 76 130 104 126 150Z',
			fill: 'surface',
		},
		{
			d: 'M120 188C84 92 138 34 206 38C226 20 262 34 264 52C322 74 330 132 300 188C302 160 292 142 280 132C236 130 204 118 186 96C176 122 150 136 138 140C126 152 122 168 120 188Z',
			fill: 'tone',
		},
	],
	boots: [
		{
			d: 'M118 62C142 54 176 54 200 62L196 204C196 222 204 230 222 236C256 246 280 262 282 296V310H112C108 226 122 148 118 62Z',
			fill: 'surface',
		},
		{
			d: 'M166 100C192 90 232 90 258 100L252 240C252 260 262 270 282 276C322 288 350 306 352 344V360H160C154 272 170 188 166 100Z',
			fill: 'tone',
		},
		{ d: 'M168 136C194 128 232 128 257 136M158 334H351M192 95V74C192 62 232 62 232 74V95', fill: 'none' },
		{ d: 'M298 284C304 296 304 308 298 334', fill: 'none' },
	],
	signpost: [
		{ d: 'M198 62C198 46 222 46 222 62V360H198Z', fill: 'surface' },
		{ d: 'M104 92H300L346 129L300 166H104Z', fill: 'tone' },
		{ d: 'M316 192H146L100 228L146 264H316Z', fill: 'surface' },
		{ d: 'M140 129H262M168 228H280', fill: 'none' },
		{ d: 'M70 362C110 344 150 350 198 360H222C262 346 312 342 352 362', fill: 'none' },
	],
	iceberg: [
		{ d: 'M118 168L88 226L128 300L196 366L268 330L336 238L306 168Z', fill: 'tone' },
		{ d: 'M148 168L178 92L216 58L250 104L278 168Z', fill: 'surface' },
		{ d: 'M216 58L206 116L224 168M196 366L210 288L176 226M210 288L276 232', fill: 'none' },
		{
			d: 'M40 172Q62 156 84 168T128 168T172 168T216 168T260 168T304 168T348 168T384 166',
			fill: 'none',
		},
	],
	'mock-up': [
		{ d: 'M104 56H252L304 108V352H104Z', fill: 'surface' },
		{ d: 'M252 56V108H304', fill: 'none' },
		{ d: 'M136 132H272V210H136Z', fill: 'tone' },
		{ d: 'M136 210L184 166L212 190L236 172L272 206M136 244H244M136 276H220M136 308H196', fill: 'none' },
		{ d: 'M232 346L240 308L338 196L368 222L270 334Z', fill: 'surface' },
		{ d: 'M240 308L270 334M322 214L352 240', fill: 'none' },
	],
}

/** The drawing that belongs to a zone, in the zone's coordinates. */
export function FigureArt(props: {
	figure: ZoneFigure
	tone: ZoneProps['tone']
	colours: ArtColours
	lineWidth?: number
}): ReactElement {
	const { figure, tone, colours, lineWidth = 4 } = props
	const line = {
		stroke: colours.ink,
		strokeWidth: lineWidth,
		strokeLinecap: 'round' as const,
		strokeLinejoin: 'round' as const,
	}
	const fills = { surface: colours.surface, tone: colours.tone[tone], none: 'none' }
	return (
		<g transform={`translate(${figure.x} ${figure.y}) scale(${figure.w / CANVAS} ${figure.h / CANVAS})`}>
			<path d={BLOB} transform="translate(10 -6)" fill={colours.wash[tone]} />
			{FIGURE_PARTS[figure.name].map(({ d, fill }) => (
				<path key={d} d={d} {...line} fill={fills[fill]} />
			))}
			<CaptionArt text={figure.caption} colour={colours.muted} />
		</g>
	)
}

function CaptionArt({ text, colour }: { text: string; colour: string }): ReactElement | null {
	if (!text) return null
	const fitted = fitText(text, CANVAS, [
		{ sizePx: 26, maxLines: 1 },
		{ sizePx: 22, maxLines: 1 },
	])
	const place = { x: 52, y: 408, right: CANVAS, lineHeightPx: 32 }
	return <TextArt block={{ ...fitted, ...place }} colour={colour} />
}
