import { type KeyboardEvent, type ReactElement, useId, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { TemplateSummary } from '#shared/api/templates'
import { CONSTELLATIONS, type Constellation } from '#shared/theme'
import { GlyphMark, STAR_PATH } from '../../kit/ConstellationGlyph'
import { useApp } from '../AppContext'
import styles from './SkyMap.module.css'
import { nextStar, stringsOf } from './skyStrings'

/** How far each star of a string stands to the right, in hundredths of the way that the string may swing. */
const SWING = [8, 56, 92, 44, 4, 64, 100, 72, 28, 0, 40, 84]
/** As wide as the threads in SkyMap.module.css. */
const SWING_REM = 3.5
const swingAt = (at: number) => SWING[at % SWING.length] ?? 0

type StarProps = {
	template: TemplateSummary
	at: number
	isLast: boolean
	/** Places in the order of a session's boards, from 1; empty where it has none from this template. */
	lit: readonly number[]
	isNext: boolean
	onLook: (template: TemplateSummary | null) => void
}

/** A star with the name of its board, and the thread to the star below. */
function Star({ template, at, isLast, lit, isNext, onLook }: StarProps): ReactElement {
	const { translate } = useApp()
	const { id, lang, title } = template
	const state = [lit.length > 0 && styles.lit, isNext && styles.next].filter(Boolean).join(' ')
	return (
		<li className={styles.place} style={{ paddingInlineStart: `${(swingAt(at) / 100) * SWING_REM}rem` }}>
			{!isLast && (
				<svg className={styles.thread} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden>
					<path d={`M${swingAt(at)} 0 ${swingAt(at + 1)} 100`} vectorEffect="non-scaling-stroke" />
				</svg>
			)}
			<Link
				href={`/t/${id}`}
				className={`${styles.star} ${state}`}
				data-star={id}
				onMouseEnter={() => onLook(template)}
				onMouseLeave={() => onLook(null)}
				onFocus={() => onLook(template)}
				onBlur={() => onLook(null)}
				aria-label={lit.length > 0 ? translate('sky.lit', { title }) : undefined}
			>
				<svg
					viewBox="0 0 24 24"
					width="26"
					height="26"
					style={{ color: `var(--night-${template.constellations[0]})` }}
					aria-hidden
				>
					<path d={STAR_PATH} />
				</svg>
				<span lang={lang}>{title}</span>
				{lit.length > 0 && <span className={styles.order}>{lit.join(', ')}</span>}
			</Link>
		</li>
	)
}

type SkyProps = {
	templates: readonly TemplateSummary[]
	/** Stars that a session has lit: template -> places in the order of its boards, from 1. */
	lit?: ReadonlyMap<string, readonly number[]>
}

type ConstellationProps = SkyProps & {
	name: Constellation
	looked: TemplateSummary | null
	onLook: StarProps['onLook']
}

/** One constellation: its sign and name, what it is about, and its stars on one or two strings. */
function ConstellationOfStars({ name, templates, lit, looked, onLook }: ConstellationProps): ReactElement {
	const { translate } = useApp()
	const id = useId()
	const strings = stringsOf(templates)
	return (
		<section
			className={`${styles.constellation} ${strings.length > 1 ? styles.wide : ''}`}
			style={{ color: `var(--night-${name})` }}
			aria-labelledby={id}
		>
			<div className={styles.head}>
				<svg viewBox="0 0 24 24" width="44" height="44" aria-hidden>
					<GlyphMark name={name} />
				</svg>
				<div>
					<h3 id={id} className={styles.name}>
						{translate(`constellation.${name}`)}
					</h3>
					<p className={styles.about}>{translate(`sky.${name}`)}</p>
				</div>
			</div>
			<div className={styles.strings}>
				{strings.map((stars, string) => (
					<ol key={stars[0]?.id} className={styles.string}>
						{stars.map((template, at) => (
							<Star
								key={template.id}
								{...{ template, onLook }}
								at={at + string * 5}
								isLast={at === stars.length - 1}
								lit={lit?.get(template.id) ?? []}
								isNext={looked?.next.includes(template.id) ?? false}
							/>
						))}
					</ol>
				))}
			</div>
		</section>
	)
}

/** What the star that somebody points at is for. Not announced: its page says it, and the star has its name. */
function Looked({ template, templates }: { template: TemplateSummary | null } & SkyProps): ReactElement {
	const { translate } = useApp()
	if (!template) return <p className={styles.looked}>{translate('sky.look')}</p>
	const after = templates.filter(({ id }) => template.next.includes(id)).map(({ title }) => title)
	return (
		<p className={styles.looked} aria-hidden>
			<strong>{template.title}.</strong> {template.purpose}{' '}
			{translate('home.minutes', { count: template.minutes })}.{' '}
			{after.length > 0 && translate('sky.after', { titles: after.join(', ') })}
		</p>
	)
}

/**
 * All boards as stars of the three constellations. Every star is a link, so it works without a mouse and without
 * seeing it; the arrow keys go to the star above, below, and beside.
 */
export function SkyMap({ templates, lit }: SkyProps): ReactElement {
	const [looked, setLooked] = useState<TemplateSummary | null>(null)
	const sky = useRef<HTMLDivElement>(null)
	const move = (event: KeyboardEvent) => {
		const stars = [...(sky.current?.querySelectorAll<HTMLElement>('[data-star]') ?? [])]
		const to = nextStar(stars, document.activeElement, event.key)
		if (!to) return
		event.preventDefault()
		to.focus()
	}
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the keys go from star to star; each star is a link of its own.
		<div ref={sky} className={styles.sky} onKeyDown={move}>
			<div className={styles.constellations}>
				{CONSTELLATIONS.map((name) => (
					<ConstellationOfStars
						key={name}
						{...{ name, lit, looked }}
						templates={templates.filter(({ constellations }) => constellations[0] === name)}
						onLook={setLooked}
					/>
				))}
			</div>
			<Looked {...{ template: looked, templates }} />
		</div>
	)
}
