import { type ReactElement, Suspense } from 'react'
import type { Locale } from '#shared/i18n/locale'
import { CONSTELLATIONS, PHASES } from '#shared/theme'
import { ConstellationGlyph } from '../../kit/ConstellationGlyph'
import { useApp } from '../AppContext'
import { PageFrame } from '../parts/PageFrame'
import { Waiting } from '../parts/Waiting'
import { WithSentences } from '../parts/WithSentences'
import styles from './AboutPage.module.css'

/** The pilots of CoSIE and the country each was in, ISO 3166. */
const PILOTS = [
	['finland', 'FI'],
	['sweden', 'SE'],
	['estonia', 'EE'],
	['poland', 'PL'],
	['netherlands-work', 'NL'],
	['netherlands-services', 'NL'],
	['uk', 'GB'],
	['italy', 'IT'],
	['spain', 'ES'],
	['hungary', 'HU'],
	['greece', 'GR'],
] as const

const COSIE_ADDRESS = 'https://cosie.turkuamk.fi'

/** The device knows the names of countries in every language of ours. */
const countryIn = (code: string, locale: Locale) =>
	new Intl.DisplayNames([locale], { type: 'region' }).of(code) ?? code

function IsAndIsNot(): ReactElement {
	const { translate } = useApp()
	const is = [1, 2, 3, 4, 5, 6] as const
	const isNot = [1, 2, 3, 4, 5] as const
	return (
		<div className={styles.pair}>
			<section className={styles.is} aria-labelledby="about-is">
				<h2 id="about-is" className={styles.heading}>
					{translate('about.is_heading')}
				</h2>
				<ul className={styles.list}>
					{is.map((at) => (
						<li key={at}>{translate(`about.is_${at}`)}</li>
					))}
				</ul>
			</section>
			<section aria-labelledby="about-not">
				<h2 id="about-not" className={styles.heading}>
					{translate('about.not_heading')}
				</h2>
				<ul className={styles.list}>
					{isNot.map((at) => (
						<li key={at}>{translate(`about.not_${at}`)}</li>
					))}
				</ul>
			</section>
		</div>
	)
}

function Words(): ReactElement {
	const { translate } = useApp()
	return (
		<>
			<section className={styles.section}>
				<h2 className={styles.heading}>{translate('sky.heading')}</h2>
				<ul className={styles.constellations}>
					{CONSTELLATIONS.map((name) => (
						<li key={name}>
							<h3 className={styles.name} style={{ color: `var(--${name})` }}>
								<ConstellationGlyph name={name} size={28} />
								{translate(`constellation.${name}`)}
							</h3>
							<p>{translate(`sky.${name}`)}</p>
						</li>
					))}
				</ul>
			</section>
			<section className={styles.section}>
				<h2 className={styles.heading}>{translate('about.phases_heading')}</h2>
				<p className={styles.text}>{translate('about.phases_text')}</p>
				<ul className={styles.phases}>
					{PHASES.map((phase) => (
						<li key={phase}>{translate(`phase.${phase}`)}</li>
					))}
				</ul>
			</section>
		</>
	)
}

function Pilots(): ReactElement {
	const { translate, locale } = useApp()
	return (
		<section className={styles.section}>
			<h2 className={styles.heading}>{translate('about.pilots_heading')}</h2>
			<p className={styles.text}>{translate('about.pilots_text')}</p>
			<ul className={styles.pilots}>
				{PILOTS.map(([pilot, country]) => (
					<li key={pilot} className={styles.pilot}>
						<h3 className={styles.country}>{countryIn(country, locale)}</h3>
						<p>{translate(`pilot.${pilot}`)}</p>
					</li>
				))}
			</ul>
		</section>
	)
}

function Credits(): ReactElement {
	const { translate } = useApp()
	return (
		<section className={styles.section}>
			<h2 className={styles.heading}>{translate('about.credits_heading')}</h2>
			<div className={styles.text}>
				<p>{translate('about.credits_cosie')}</p>
				<p>{translate('about.credits_grant')}</p>
				<p>{translate('about.credits_own')}</p>
				<p>{translate('about.credits_made')}</p>
				<p>
					<a href={COSIE_ADDRESS} rel="noreferrer">
						{translate('about.credits_link')}
					</a>
				</p>
			</div>
		</section>
	)
}

function About(): ReactElement {
	const { translate } = useApp()
	return (
		<div className={styles.page}>
			<div className={styles.top}>
				<h1 className={styles.title}>{translate('about.title')}</h1>
				<p className={styles.intro}>{translate('about.intro')}</p>
			</div>
			<IsAndIsNot />
			<Words />
			<Pilots />
			<Credits />
		</div>
	)
}

/** `/about`: what co-creation is and is not, who has tried it, and where all this comes from. */
export function AboutPage(): ReactElement {
	const { translate } = useApp()
	return (
		<PageFrame title={translate('app.name')}>
			<Suspense fallback={<Waiting />}>
				<WithSentences of={['roadmap', 'about']}>
					<About />
				</WithSentences>
			</Suspense>
		</PageFrame>
	)
}
