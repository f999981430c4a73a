import type { ReactElement } from 'react'
import type { ZoneFigure, ZoneProps } from '#shared/records/shapes'
import { fitText } from '#shared/records/textFit'
import type { ArtColours } from './artColours'
import { TextArt } from './TextArt'

/** Side of the square that figures are drawn in before they are scaled to their box. */
const CANVAS = 420

/** Head and shoulders without a face: the group draws it. The blob stands a little aside of the line, as printed. */
const PORTRAIT = {
	blob: 'M238 18C338 10 404 88 396 186C390 268 346 342 240 348C138 354 66 306 58 210C50 112 128 26 238 18Z',
	shoulders:
		'M178 248V280C178 306 146 314 112 324C78 334 56 348 48 366H372C364 348 342 334 308 324C274 314 242 306 242 280V248Z',
	face: 'M126 150C120 216 160 266 210 266C260 266 300 216 294 150C290 104 256 76 210 76C164 76 130 104 126 150Z',
	hair: 'M120 188C84 92 138 34 206 38C226 20 262 34 264 52C322 74 330 132 300 188C302 160 292 142 280 132C236 130 204 118 186 96C176 122 150 136 138 140C126 152 122 168 120 188Z',
} as const

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
	return (
		<g transform={`translate(${figure.x} ${figure.y}) scale(${figure.w / CANVAS} ${figure.h / CANVAS})`}>
			<path d={PORTRAIT.blob} transform="translate(10 -6)" fill={colours.wash[tone]} />
			<path d={PORTRAIT.shoulders} {...line} fill={colours.surface} />
			<path d={PORTRAIT.face} {...line} fill={colours.surface} />
			<path d={PORTRAIT.hair} {...line} fill={colours.tone[tone]} />
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
