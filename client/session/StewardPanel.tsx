import { type ReactElement, useState } from 'react'
import type { ChangeLife } from '#shared/api/sessionLife'
import type { Refusal } from '../api'
import { Button } from '../kit/Button'
import form from '../kit/Form.module.css'
import { TextField } from '../kit/TextField'
import styles from './StewardPanel.module.css'
import type { SessionParts } from './sessionParts'

type StewardPanelProps = {
	parts: SessionParts
	/** The key, when this tab has just started the session. */
	firstKey: string
	/** The links were renewed: this is the secret that opens the session from now on. */
	onRenewed: (secret: string) => void
	onErased: () => void
}

const dayOf = (iso: string) => iso.slice(0, 10)

function useSteward({ parts, firstKey, onRenewed, onErased }: StewardPanelProps) {
	const { api, at, translate, refresh } = parts
	const [key, setKey] = useState(firstKey)
	const [outcome, setOutcome] = useState('')
	const say = (code: Refusal) => setOutcome(translate(`error.${code}`))
	const change = async (body: ChangeLife) => {
		const result = await api.changeLife(at, key.trim(), body)
		if (!result.ok) return say(result.code)
		setOutcome(translate('session.done'))
		if (result.value.secrets) onRenewed(result.value.secrets.participate)
		refresh()
	}
	const erase = async () => {
		const result = await api.erase(at, key.trim())
		if (!result.ok) return say(result.code)
		if (result.value === undefined) return onErased()
		setOutcome(translate('session.erase_announced'))
		refresh()
	}
	return { key, setKey, outcome, change, erase }
}

/** What the steward key opens: the life of the session, never what people write. */
export function StewardPanel(props: StewardPanelProps): ReactElement {
	const { translate, session } = props.parts
	const { key, setKey, outcome, change, erase } = useSteward(props)
	const [day, setDay] = useState(dayOf(session.keptUntil))
	const [isSure, setIsSure] = useState(false)
	const hasKey = key.trim() !== ''
	const isOpen = session.state === 'open'
	return (
		<details className={styles.panel}>
			<summary>{translate('session.steward')}</summary>
			<div className={styles.body}>
				<p className={styles.hint}>{translate('session.steward_hint')}</p>
				<TextField
					label={translate('share.key_label')}
					value={key}
					onChange={(event) => setKey(event.target.value)}
					autoComplete="off"
					spellCheck={false}
				/>
				<TextField
					label={translate('promise.kept_until')}
					type="date"
					value={day}
					onChange={(event) => setDay(event.target.value)}
				/>
				<div className={styles.actions}>
					<Button disabled={!hasKey || !day} onClick={() => void change({ keptUntil: `${day}T23:59:00Z` })}>
						{translate('session.set_day')}
					</Button>
					<Button disabled={!hasKey} onClick={() => void change({ state: isOpen ? 'ended' : 'open' })}>
						{translate(isOpen ? 'session.end' : 'session.reopen')}
					</Button>
					{session.state !== 'archived' && (
						<Button disabled={!hasKey} onClick={() => void change({ state: 'archived' })}>
							{translate('session.archive')}
						</Button>
					)}
					<Button
						disabled={!hasKey}
						onClick={() => void change({ wish: session.isJoiningPaused ? 'resume' : 'pause' })}
					>
						{translate(session.isJoiningPaused ? 'session.resume' : 'session.pause')}
					</Button>
					<Button disabled={!hasKey} onClick={() => void change({ wish: 'renew' })}>
						{translate('session.renew')}
					</Button>
				</div>
				<label className={form.check}>
					<input type="checkbox" checked={isSure} onChange={(event) => setIsSure(event.target.checked)} />
					{translate('session.erase_sure')}
				</label>
				<div className={styles.actions}>
					<Button disabled={!hasKey || !isSure} onClick={() => void erase()}>
						{translate('session.erase')}
					</Button>
					{session.erasesAt && (
						<Button disabled={!hasKey} onClick={() => void change({ keep: true })}>
							{translate('session.keep')}
						</Button>
					)}
				</div>
				<p role="status" className={form.outcome}>
					{outcome}
				</p>
			</div>
		</details>
	)
}
