import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { MessageKey } from '#shared/i18n/translate'
import type { Refusal } from '../../api'
import { Button, buttonClass } from '../../kit/Button'
import { useApp } from '../AppContext'
import { errorKey } from '../errorMessage'
import { PageFrame } from '../parts/PageFrame'
import { LostThread } from '../parts/StarArt'
import styles from './LostPage.module.css'

type LostPageProps =
	/** `link` says nothing about whether the board exists: an unknown board and a wrong secret look the same. */
	| { reason: 'link' | 'gone' | 'page' }
	/** The server or the network failed: worth another try. */
	| { reason: 'failed'; code: Refusal; onRetry: () => void }

const WORDS: Record<'link' | 'gone' | 'page', { heading: MessageKey; text: MessageKey }> = {
	link: { heading: 'lost.heading', text: 'lost.text' },
	gone: { heading: 'lost.gone_heading', text: 'lost.gone_text' },
	page: { heading: 'lost.page_heading', text: 'lost.page_text' },
}

/** The one calm page for everything that leads nowhere. */
export function LostPage(props: LostPageProps): ReactElement {
	const { translate } = useApp()
	const words =
		props.reason === 'failed'
			? { heading: 'lost.failed_heading' as const, text: errorKey(props.code) }
			: WORDS[props.reason]
	return (
		<PageFrame title={`${translate(words.heading)} · ${translate('app.name')}`}>
			<div className={styles.page} role="status">
				<LostThread />
				<h1 className={styles.heading}>{translate(words.heading)}</h1>
				<p className={styles.text}>{translate(words.text)}</p>
				<div className={styles.actions}>
					{props.reason === 'failed' && (
						<Button variant="primary" onClick={props.onRetry}>
							{translate('app.try_again')}
						</Button>
					)}
					<Link href="/" className={buttonClass('secondary')}>
						{translate('lost.home')}
					</Link>
				</div>
			</div>
		</PageFrame>
	)
}
