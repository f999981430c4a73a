import type { ReactElement } from 'react'
import type { ArtColours } from '#shared/records/artColours'
import { BAND_GLYPH_PX, titleBandText } from '#shared/records/boardText'
import type { TitleBandProps } from '#shared/records/shapes'
import { GlyphArt, glyphPath } from './GlyphArt'
import { TextArt } from './TextArt'

/** The head of a board: glyph, title and purpose; what is promised at the right, behind a thin line. */
export function TitleBandArt({
	props,
	colours,
}: {
	props: TitleBandProps
	colours: ArtColours
}): ReactElement {
	const { title, purpose, promiseTitle, promise } = titleBandText(props)
	const colour = colours.constellation[props.constellation]
	const radius = BAND_GLYPH_PX / 2
	return (
		<g>
			<g transform={`translate(${radius} ${radius})`}>
				<GlyphArt constellation={props.constellation} radius={radius} lineWidth={9} colour={colour} />
			</g>
			<TextArt block={title} colour={colours.ink} weight={700} />
			<TextArt block={purpose} colour={colours.muted} />
			{promiseTitle && (
				<g>
					<line
						x1={promiseTitle.x - 48}
						x2={promiseTitle.x - 48}
						y1={12}
						y2={props.h - 12}
						stroke={colour}
						strokeWidth={4}
						strokeLinecap="round"
					/>
					<TextArt block={promiseTitle} colour={colour} weight={700} />
				</g>
			)}
			{promise.map((block) => (
				<g key={block.y}>
					<path
						d={glyphPath('ethical-compass', 13)}
						transform={`translate(${block.x - 26} ${block.y - block.sizePx * 0.34})`}
						fill={colour}
					/>
					<TextArt block={block} colour={colours.ink} />
				</g>
			))}
		</g>
	)
}
