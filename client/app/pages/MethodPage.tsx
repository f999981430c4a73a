import Clock from 'lucide-react/icons/clock'
import Users from 'lucide-react/icons/users'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { Link } from 'wouter'
import type { TemplateDetail } from '#shared/api/templates'
import type { Refusal } from '../../api'
import { Button } from '../../kit/Button'
import card from '../../kit/Card.module.css'
import { useLater } from '../../kit/useLater'
import { useApp } from '../AppContext'
import { PageFrame } from '../parts/PageFrame'
import { Waiting } from '../parts/Waiting'
import { LostPage } from './LostPage'
import styles from './MethodPage.module.css'

const loadStartDialog = () => import('../parts/StartDialog')

type DetailState =
	| { kind: 'loading' }
	| { kind: 'here'; detail: TemplateDetail }
	| { kind: 'failed'; code: Refusal }

function useDetail(templateId: string): { state: DetailState; retry: () => void } {
	const { api, locale } = useApp()
	const [state, setState] = useState<DetailState>({ kind: 'loading' })
	const [attempt, setAttempt] = useState(0)
	// biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again.
	useEffect(() => {
		let isWanted = true
		void api.template(templateId, locale).then((answer) => {
			if (!isWanted) return
			setState(answer.ok ? { kind: 'here', detail: answer.value } : { kind: 'failed', code: answer.code })
		})
		return () => {
			isWanted = false
		}
	}, [api, templateId, locale, attempt])
	return { state, retry: () => setAttempt((count) => count + 1) }
}

type PartProps = { heading: string; lang?: string; children: ReactNode }

function Part({ heading, lang, children }: PartProps): ReactElement {
	return (
		<section className={styles.part}>
			<h2 className={styles.heading}>{heading}</h2>
			<div className={styles.text} lang={lang}>
				{children}
			</div>
		</section>
	)
}

function Method({ method }: { method: NonNullable<TemplateDetail['method']> }): ReactElement {
	const { translate } = useApp()
	const { lang } = method
	return (
		<>
			<Part heading={translate('method.steps')}>
				<ol className={styles.steps}>
					{method.steps.map(({ minutes, text, isQuiet }) => (
						<li key={text}>
							<p className={styles.minutes}>{translate('method.minutes', { count: minutes })}</p>
							<p lang={lang}>{text}</p>
							{isQuiet && <p className={styles.quiet}>{translate('method.quiet')}</p>}
						</li>
					))}
				</ol>
			</Part>
			<Part heading={translate('method.tips')} lang={lang}>
				<ul className={styles.tips}>
					{method.tips.map((tip) => (
						<li key={tip}>{tip}</li>
					))}
				</ul>
			</Part>
			<Part heading={translate('method.care')} lang={lang}>
				<p>{method.care}</p>
			</Part>
		</>
	)
}

function Head({ detail, onStart }: { detail: TemplateDetail; onStart: () => void }): ReactElement {
	const { translate, prefix, colourScheme } = useApp()
	const picture = colourScheme === 'dark' ? detail.preview.replace(/\.svg$/, '.dark.svg') : detail.preview
	return (
		<div className={styles.head}>
			<div className={styles.words}>
				<h1 className={styles.title} lang={detail.lang}>
					{detail.title}
				</h1>
				<p className={styles.purpose} lang={detail.lang}>
					{detail.purpose}
				</p>
				<p className={card.fact}>
					<Clock size={18} aria-hidden />
					{translate('home.minutes', { count: detail.minutes })}
				</p>
				<p className={card.fact}>
					<Users size={18} aria-hidden />
					{translate('home.people', detail.people)}
				</p>
				<div>
					<Button variant="primary" onClick={onStart}>
						{translate('start.button')}
					</Button>
				</div>
			</div>
			<img className={styles.picture} src={`${prefix}/${picture}`} alt="" width="480" height="320" />
		</div>
	)
}

function About({ detail }: { detail: TemplateDetail }): ReactElement {
	const { translate } = useApp()
	const [isStarting, setStarting] = useState(false)
	const dialog = useLater(loadStartDialog, isStarting)
	return (
		<div className={styles.page}>
			<Head detail={detail} onStart={() => setStarting(true)} />
			{detail.method && (
				<Part heading={translate('method.when')} lang={detail.method.lang}>
					<p>{detail.method.when}</p>
				</Part>
			)}
			<Part heading={translate('method.zones')} lang={detail.lang}>
				<ol className={styles.zones}>
					{detail.zones.map(({ title, prompts }) => (
						<li key={title}>
							<strong>{title}</strong> {prompts.join(' ')}
						</li>
					))}
				</ol>
			</Part>
			{detail.method && <Method method={detail.method} />}
			{detail.after.length > 0 && (
				<Part heading={translate('method.next')}>
					<ul className={styles.next}>
						{detail.after.map(({ id, lang, title }) => (
							<li key={id}>
								<Link href={`/t/${id}`} lang={lang}>
									{title}
								</Link>
							</li>
						))}
					</ul>
				</Part>
			)}
			{isStarting && dialog && (
				<dialog.StartDialog
					start={{ kind: 'template', template: detail }}
					onClose={() => setStarting(false)}
					isOnMethodPage
				/>
			)}
		</div>
	)
}

/** `/t/:templateId`: what a board is for, when it helps, how a group works with it, and what goes well after it. */
export function MethodPage({ templateId }: { templateId: string }): ReactElement {
	const { translate } = useApp()
	const { state, retry } = useDetail(templateId)
	if (state.kind === 'failed')
		return state.code === 'template.not_found' ? (
			<LostPage reason="page" />
		) : (
			<LostPage reason="failed" code={state.code} onRetry={retry} />
		)
	const title = state.kind === 'here' ? `${state.detail.title} · ` : ''
	return (
		<PageFrame title={`${title}${translate('app.name')}`}>
			{state.kind === 'here' ? <About detail={state.detail} /> : <Waiting />}
		</PageFrame>
	)
}
