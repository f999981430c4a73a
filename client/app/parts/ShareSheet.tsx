import RefreshCw from 'lucide-react/icons/refresh-cw'
import { lazy, type ReactElement, Suspense, useState } from 'react'
import type { JoinAnswer, JoinCodeRenewed } from '#shared/api/sessions'
import type { Refusal } from '../../api'
import { Button } from '../../kit/Button'
import { CopyField } from '../../kit/CopyField'
import { Dialog } from '../../kit/Dialog'
import { ErrorBoundary } from '../../kit/ErrorBoundary'
import { Notice } from '../../kit/Notice'
import { canKeepShell } from '../../pwa/keepShell'
import { useApp } from '../AppContext'
import { errorKey } from '../errorMessage'
import styles from './ShareSheet.module.css'

// Nobody needs it before the sheet is open.
const QrCode = lazy(() => import('../../kit/QrCode').then((part) => ({ default: part.QrCode })))

/** Addresses that mean "this computer" wherever they are typed. */
const LOCAL_HOSTS = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Full address of a board for one secret; the secret stays in the fragment, out of every server's log. */
export function boardLink(origin: string, prefix: string, boardId: string, secret: string): string {
	return `${origin}${prefix}/b/${boardId}#${secret}`
}

function useCopyWords() {
	const { translate } = useApp()
	return {
		copy: translate('app.copy'),
		copied: translate('app.copied'),
		failed: translate('app.copy_failed'),
	}
}

type StewardKeyProps = { stewardKey: string; onKept: () => void }

function StewardKey({ stewardKey, onKept }: StewardKeyProps): ReactElement {
	const { translate } = useApp()
	const words = useCopyWords()
	return (
		<section className={styles.key} aria-labelledby="key-heading">
			<h3 id="key-heading" className={styles.heading}>
				{translate('share.key_heading')}
			</h3>
			<p>{translate('share.key_text')}</p>
			<CopyField label={translate('share.key_label')} value={stewardKey} words={words} />
			<Button onClick={onKept}>{translate('share.key_kept')}</Button>
		</section>
	)
}

type JoinCodeProps = {
	code: string | undefined
	expiresAt: string | undefined
	onRenew: () => Promise<Refusal | null>
}

function JoinCode({ code, expiresAt, onRenew }: JoinCodeProps): ReactElement {
	const { translate, locale, prefix } = useApp()
	const [outcome, setOutcome] = useState<'renewed' | Refusal | null>(null)
	const time =
		expiresAt &&
		new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(expiresAt))
	const renew = async () => setOutcome((await onRenew()) ?? 'renewed')
	return (
		<section className={styles.code} aria-labelledby="code-heading">
			<h3 id="code-heading" className={styles.heading}>
				{translate('share.code_label')}
			</h3>
			{code ? <p className={styles.letters}>{code}</p> : <p>{translate('share.code_none')}</p>}
			{code && (
				<p className={styles.hint}>{translate('share.code_hint', { host: window.location.host + prefix })}</p>
			)}
			{code && time && <p className={styles.hint}>{translate('share.code_until', { time })}</p>}
			<Button onClick={() => void renew()} icon={<RefreshCw size={18} aria-hidden />}>
				{translate('share.code_new')}
			</Button>
			<p role="status" className={styles.hint}>
				{outcome && translate(outcome === 'renewed' ? 'share.code_renewed' : errorKey(outcome))}
			</p>
		</section>
	)
}

type LinkProps = { look: 'participate' | 'view' | 'answers'; link: string }

function ShareLink({ look, link }: LinkProps): ReactElement {
	const { translate } = useApp()
	return (
		<CopyField
			label={translate(look === 'answers' ? 'share.answers' : `share.${look}_label`)}
			hint={translate(`share.${look}_hint`)}
			value={link}
			words={useCopyWords()}
		/>
	)
}

type ShareSheetProps = {
	isOpen: boolean
	onOpenChange: (open: boolean) => void
	boardId: string
	answer: JoinAnswer
	secret: string
	stewardKey: string | null
	onKeyKept: () => void
	/** The token that counts now: joining again has replaced the one of the answer. */
	token: () => string
}

/** Every way to ask somebody onto this board, beside the board, so that it stays usable. */
export function ShareSheet(props: ShareSheetProps): ReactElement {
	const { translate, api, prefix } = useApp()
	const { answer, boardId, secret } = props
	const [renewed, setRenewed] = useState<JoinCodeRenewed | null>(null)
	const mayWrite = answer.grade === 'participate'
	const linkOf = (one: string) => boardLink(window.location.origin, prefix, boardId, one)
	const viewSecret = mayWrite ? answer.viewSecret : secret
	const renew = async () => {
		const result = await api.renewCode(answer.session.sessionId, props.token())
		if (result.ok) setRenewed(result.value)
		return result.ok ? null : result.code
	}
	return (
		<Dialog
			look="side"
			id="share"
			open={props.isOpen}
			onOpenChange={props.onOpenChange}
			title={translate('share.heading')}
			closeLabel={translate('app.close')}
		>
			{props.stewardKey && <StewardKey stewardKey={props.stewardKey} onKept={props.onKeyKept} />}
			{LOCAL_HOSTS.has(window.location.hostname) && <Notice>{translate('share.local_only')}</Notice>}
			{!canKeepShell() && <p className={styles.hint}>{translate('welcome.plain_http')}</p>}
			{mayWrite && (
				<div className={styles.invite}>
					<ErrorBoundary fallback={null}>
						<Suspense fallback={<div className={styles.picture} />}>
							<QrCode text={linkOf(secret)} label={translate('share.qr_label')} />
						</Suspense>
					</ErrorBoundary>
					<JoinCode
						code={renewed?.joinCode ?? answer.session.joinCode}
						expiresAt={renewed?.joinCodeExpiresAt ?? answer.session.joinCodeExpiresAt}
						onRenew={renew}
					/>
				</div>
			)}
			{mayWrite && <ShareLink look="participate" link={linkOf(secret)} />}
			{mayWrite && <ShareLink look="answers" link={linkOf(secret).replace('/b/', '/a/')} />}
			{viewSecret && <ShareLink look="view" link={linkOf(viewSecret)} />}
		</Dialog>
	)
}
