import CircleCheck from 'lucide-react/icons/circle-check'
import CircleAlert from 'lucide-react/icons/circle-exclamation-point'
import CloudOff from 'lucide-react/icons/cloud-off'
import RefreshCw from 'lucide-react/icons/refresh-cw'
import type { ReactElement } from 'react'
import type { Translate } from '#shared/i18n/translate'
import type { BoardState } from '../../board/boardState'
import styles from './SaveStatus.module.css'

const ICONS = {
	saved: CircleCheck,
	saving: RefreshCw,
	connecting: RefreshCw,
	offline: CloudOff,
	blocked: CircleAlert,
	opening: RefreshCw,
	outdated: CircleAlert,
}

/** What to say, and how loudly. Nothing is called saved before the board has opened. */
function words(
	{ phase, save }: BoardState,
	translate: Translate
): { kind: keyof typeof ICONS; text: string } {
	if (phase === 'opening' && save.kind !== 'offline')
		return { kind: 'opening', text: translate('status.opening') }
	if (phase === 'outdated') return { kind: 'outdated', text: translate('status.outdated') }
	switch (save.kind) {
		case 'saved':
			return { kind: 'saved', text: translate('status.saved') }
		case 'saving':
			return { kind: 'saving', text: translate('status.saving') }
		case 'connecting':
			if (save.waiting === 0) return { kind: 'connecting', text: translate('status.connecting') }
			return { kind: 'offline', text: translate('status.offline', { count: save.waiting }) }
		case 'offline':
			return { kind: 'offline', text: translate('status.offline', { count: save.waiting }) }
		case 'blocked':
			return { kind: 'blocked', text: translate(`status.blocked_${save.reason}`, { count: save.waiting }) }
	}
}

/** Where the last edits are: on the server's disk, on their way, or only on this device. */
export function SaveStatus({ state, translate }: { state: BoardState; translate: Translate }): ReactElement {
	const { kind, text } = words(state, translate)
	const Icon = ICONS[kind]
	const isLoud = kind === 'offline' || kind === 'blocked' || kind === 'outdated'
	return (
		<div
			className={`${styles.status} ${isLoud ? styles.loud : ''}`}
			data-loud={isLoud ? '' : undefined}
			title={text}
		>
			<Icon size={18} aria-hidden />
			<span role="status" className={styles.text}>
				{text}
			</span>
		</div>
	)
}
