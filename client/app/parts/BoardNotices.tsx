import HardDriveDownload from 'lucide-react/icons/hard-drive-download'
import Sparkle from 'lucide-react/icons/sparkle'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { type ReactElement, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import type { BoardState } from '../../board/boardState'
import { Button } from '../../kit/Button'
import { Notice } from '../../kit/Notice'
import { lookForNewVersion, watchNewVersion } from '../../pwa/newVersion'
import { useApp } from '../AppContext'
import styles from './BoardNotices.module.css'

/** The way to newer pages, when there are some. */
function useNewVersion(isConnected: boolean): (() => void) | null {
	const { prefix } = useApp()
	const [change, setChange] = useState<(() => void) | null>(null)
	useEffect(() => watchNewVersion(prefix, (way) => setChange(() => way)), [prefix])
	useEffect(() => {
		if (isConnected) void lookForNewVersion(prefix)
	}, [prefix, isConnected])
	return change
}

/** Tells the cards of the canvas how far down the notices of the page reach, so that none covers another. */
function useHeightForCards(): RefObject<HTMLDivElement | null> {
	const notices = useRef<HTMLDivElement>(null)
	useEffect(() => {
		const element = notices.current
		if (!element) return
		const tell = () => {
			const { offsetHeight } = element
			const reach = offsetHeight > 0 ? element.offsetTop + offsetHeight : 0
			element.parentElement?.style.setProperty('--board-notices', `${reach}px`)
		}
		const observer = new ResizeObserver(tell)
		observer.observe(element)
		return () => observer.disconnect()
	}, [])
	return notices
}

type BoardNoticesProps = { state: BoardState; mayWrite: boolean; children: ReactNode }

/** What could not be shown or kept, in a sentence each, and that there is a newer version of the pages. */
export function BoardNotices({ state, mayWrite, children }: BoardNoticesProps): ReactElement {
	const { translate } = useApp()
	const change = useNewVersion(state.phase === 'open' && state.save.kind !== 'offline')
	const sentences = [
		state.quarantined > 0 && translate('status.quarantined', { count: state.quarantined }),
		state.lost > 0 && translate('status.lost', { count: state.lost }),
	].filter((sentence) => sentence !== false)
	return (
		<div ref={useHeightForCards()} className={styles.notices}>
			<div role="status" className={styles.list}>
				{sentences.map((sentence) => (
					<Notice key={sentence} icon={<TriangleAlert size={20} aria-hidden />}>
						{sentence}
					</Notice>
				))}
				{state.phase === 'open' && !state.isKept && mayWrite && (
					<Notice icon={<HardDriveDownload size={20} aria-hidden />}>{translate('status.not_kept')}</Notice>
				)}
				{change && (
					<Notice icon={<Sparkle size={20} aria-hidden />}>
						<p>{translate('status.new_version')}</p>
						<div className={styles.actions}>
							<Button onClick={change}>{translate('status.new_version_load')}</Button>
						</div>
					</Notice>
				)}
			</div>
			{children}
		</div>
	)
}
