import FileUp from 'lucide-react/icons/file-up'
import { type ReactElement, Suspense, useDeferredValue, useState } from 'react'
import type { TemplateSummary } from '#shared/api/templates'
import type { MessageKey } from '#shared/i18n/translate'
import { Button } from '../../kit/Button'
import { Notice } from '../../kit/Notice'
import { StarNumber } from '../../kit/StarNumber'
import { useLater } from '../../kit/useLater'
import { useApp } from '../AppContext'
import { errorKey } from '../errorMessage'
import { JoinForm } from '../parts/JoinForm'
import { OpenFileAsSession } from '../parts/OpenFile'
import { PageFrame } from '../parts/PageFrame'
import { RecentSessions } from '../parts/RecentSessions'
import { NightSky } from '../parts/StarArt'
import { TemplateLibrary } from '../parts/TemplateLibrary'
import { WithSentences } from '../parts/WithSentences'
import { type TemplatesState, useTemplates } from '../useTemplates'
import styles from './HomePage.module.css'

function Hero(): ReactElement {
	const { translate } = useApp()
	return (
		<section className={styles.hero}>
			<div className={styles.heroInner}>
				<div className={styles.words}>
					<h1 className={styles.heading}>{translate('home.heading')}</h1>
					<p className={styles.purpose}>{translate('home.purpose')}</p>
					<div className={styles.join}>
						<JoinForm buttonVariant="night" />
					</div>
				</div>
				<div className={styles.art}>
					<NightSky
						names={{
							'the-system': translate('constellation.the-system'),
							'ethical-compass': translate('constellation.ethical-compass'),
							catalysts: translate('constellation.catalysts'),
						}}
					/>
				</div>
			</div>
		</section>
	)
}

/** The way in for those who have a board as a file already. */
function FileOffer(): ReactElement {
	const { translate } = useApp()
	const [isOpen, setOpen] = useState(false)
	return (
		<div className={styles.file}>
			<p className={styles.sectionHint}>{translate('home.file_offer')}</p>
			<div>
				<Button icon={<FileUp size={18} aria-hidden />} onClick={() => setOpen(true)}>
					{translate('home.file_open')}
				</Button>
			</div>
			{isOpen && <OpenFileAsSession onClose={() => setOpen(false)} />}
		</div>
	)
}

/** What is seen first is drawn first: the cards follow in a second drawing, a tenth of a second later on a cheap tablet. */
const NOT_YET: TemplatesState = { kind: 'loading' }

/** Dialogs are a ninth of what this page weighs, and nobody opens one in the first second. */
const loadStartDialog = () => import('../parts/StartDialog')

type StartProps = { state: TemplatesState; retry: () => void }

function StartSection({ state, retry }: StartProps): ReactElement {
	const { translate } = useApp()
	const [chosen, setChosen] = useState<TemplateSummary | null>(null)
	const dialog = useLater(loadStartDialog, chosen !== null)
	return (
		<section className={`${styles.section} ${styles.start}`} aria-labelledby="templates-heading">
			<div className={styles.side}>
				<div className={styles.sectionHead}>
					<h2 id="templates-heading" className={styles.sectionHeading}>
						{translate('home.templates_heading')}
					</h2>
					<p className={styles.sectionHint}>{translate('home.templates_hint')}</p>
				</div>
				<RecentSessions />
			</div>
			{state.kind === 'here' && <TemplateLibrary templates={state.templates} onChoose={setChosen} />}
			{state.kind === 'loading' && <div className={styles.awaitingCards} aria-busy />}
			{state.kind === 'failed' && (
				<Notice role="alert">
					<p>
						{translate('home.templates_failed')} {translate(errorKey(state.code))}
					</p>
					<div>
						<Button onClick={retry}>{translate('app.try_again')}</Button>
					</div>
				</Notice>
			)}
			<FileOffer />
			{chosen && dialog && (
				<dialog.StartDialog start={{ kind: 'template', template: chosen }} onClose={() => setChosen(null)} />
			)}
		</section>
	)
}

const STEPS: readonly (readonly [title: MessageKey, more: MessageKey])[] = [
	['home.step_join', 'home.step_join_more'],
	['home.step_write', 'home.step_write_more'],
	['home.step_saved', 'home.step_saved_more'],
]

function Steps(): ReactElement {
	const { translate } = useApp()
	return (
		<section className={styles.section} aria-labelledby="steps-heading">
			<h2 id="steps-heading" className={styles.sectionHeading}>
				{translate('home.steps_heading')}
			</h2>
			<ol className={styles.steps}>
				{STEPS.map(([title, more], at) => (
					<li key={title} className={styles.step}>
						<span className={styles.star}>
							<StarNumber value={at + 1} size={56} />
						</span>
						<h3 className={styles.stepTitle}>{translate(title)}</h3>
						<p className={styles.stepText}>{translate(more)}</p>
					</li>
				))}
			</ol>
		</section>
	)
}

const loadRoadmap = () => import('../roadmap/Roadmap')

/** The map and the recipes: they come when nothing better is to be done. Their place is held by the night. */
function RoadmapLater({ templates }: { templates: readonly TemplateSummary[] }): ReactElement {
	const part = useLater(loadRoadmap, false)
	const place = <div className={styles.awaitingSky} />
	if (!part) return place
	return (
		<Suspense fallback={place}>
			<WithSentences of={['roadmap']}>
				<part.Roadmap templates={templates} />
			</WithSentences>
		</Suspense>
	)
}

/** Where everybody begins: join with a code, start a board, or go back to one. */
export function HomePage(): ReactElement {
	const { translate } = useApp()
	const { state: latest, retry } = useTemplates()
	const state = useDeferredValue(latest, NOT_YET)
	return (
		<PageFrame title={translate('app.name')} look="night">
			<Hero />
			<div className={styles.body}>
				<StartSection {...{ state, retry }} />
				<Steps />
			</div>
			{state.kind === 'here' && <RoadmapLater templates={state.templates} />}
		</PageFrame>
	)
}
