import Clock from 'lucide-react/icons/clock'
import Users from 'lucide-react/icons/users'
import { type ReactElement, useId } from 'react'
import type { TemplateSummary } from '#shared/api/templates'
import { CONSTELLATIONS, type Constellation } from '#shared/theme'
import card from '../../kit/Card.module.css'
import { ConstellationGlyph } from '../../kit/ConstellationGlyph'
import { useApp } from '../AppContext'
import styles from './TemplateCards.module.css'

/** Cards that are seen without moving the page; the page fetches their pictures early (server/http/pages.ts). */
const IN_SIGHT = 4

const constellationsOf = (template: TemplateSummary): Constellation[] =>
	CONSTELLATIONS.filter((name) => template.constellations.includes(name))

/** Pictures of boards; the server names the light one, the dark one lies beside it. */
function Preview({ template, isInSight }: { template: TemplateSummary; isInSight: boolean }): ReactElement {
	const { prefix, colourScheme } = useApp()
	const picture = colourScheme === 'dark' ? template.preview.replace(/\.svg$/, '.dark.svg') : template.preview
	return (
		<div className={`${card.picture} ${styles.picture}`}>
			<img
				src={`${prefix}/${picture}`}
				alt=""
				width="480"
				height="320"
				loading={isInSight ? 'eager' : 'lazy'}
			/>
		</div>
	)
}

type CardProps = {
	template: TemplateSummary
	isInSight: boolean
	onChoose: (template: TemplateSummary) => void
}

function TemplateCard({ template, isInSight, onChoose }: CardProps): ReactElement {
	const { translate } = useApp()
	const id = useId()
	const { people } = template
	return (
		<li className={`${card.card} ${styles.card}`}>
			<Preview template={template} isInSight={isInSight} />
			<div className={styles.text}>
				<div className={styles.signs}>
					{constellationsOf(template).map((name) => (
						<span key={name} className={styles.sign} style={{ color: `var(--${name})` }}>
							<ConstellationGlyph name={name} size={18} />
							{translate(`constellation.${name}`)}
						</span>
					))}
				</div>
				<h3 className={styles.title}>
					<button
						type="button"
						className={`${card.target} ${styles.choose}`}
						onClick={() => onChoose(template)}
						aria-describedby={id}
						lang={template.lang}
					>
						{template.title}
					</button>
				</h3>
				<div id={id} className={styles.about}>
					<p lang={template.lang}>{template.purpose}</p>
					<p className={card.fact}>
						<Clock size={18} aria-hidden />
						{translate('home.minutes', { count: template.minutes })}
					</p>
					<p className={card.fact}>
						<Users size={18} aria-hidden />
						{translate('home.people', people)}
					</p>
				</div>
			</div>
		</li>
	)
}

type TemplateCardsProps = {
	templates: readonly TemplateSummary[]
	onChoose: (template: TemplateSummary) => void
}

/** The forms a board can start from, each a card that is one large button. */
export function TemplateCards({ templates, onChoose }: TemplateCardsProps): ReactElement {
	return (
		<ul className={`${card.cards} ${styles.cards}`}>
			{templates.map((template, at) => (
				<TemplateCard key={template.id} template={template} isInSight={at < IN_SIGHT} onChoose={onChoose} />
			))}
		</ul>
	)
}
