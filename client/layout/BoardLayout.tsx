import LayoutTemplate from 'lucide-react/icons/layout-template'
import { type ReactElement, useCallback, useState } from 'react'
import type { LayoutCommand } from '#shared/api/layout'
import type { SessionView } from '#shared/api/sessions'
import type { Translate } from '#shared/i18n/translate'
import type { Api } from '../api'
import type { BoardOutline } from '../board/boardState'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import form from '../kit/Form.module.css'
import { Notice } from '../kit/Notice'
import styles from './BoardLayout.module.css'
import { AddZone, ZoneSteps } from './ZoneSteps'

type Layout = NonNullable<SessionView['layouts']>[number]
type LayoutProps = {
	/** The board whose layout is being edited; null while nobody does. */
	layout: Layout | null
	zones: BoardOutline['zones']
	boardId: string
	boardLang: string
	/** False for those who may only look. */
	mayChange: boolean
	isOpen: boolean
	onOpenChange: (isOpen: boolean) => void
	api: Pick<Api, 'editLayout'>
	token: () => string
	translate: Translate
}

/** Sends a step to the server and says what came of it. */
function useSteps({ api, boardId, token, translate }: LayoutProps) {
	const [outcome, setOutcome] = useState('')
	const [isWorking, setIsWorking] = useState(false)
	const run = useCallback(
		async (command: LayoutCommand) => {
			setIsWorking(true)
			const result = await api.editLayout(token(), boardId, command)
			setIsWorking(false)
			setOutcome(translate(result.ok ? `layout.outcome_${result.value.outcome}` : `error.${result.code}`))
		},
		[api, boardId, token, translate]
	)
	return { outcome, isWorking, run }
}

function whoEdits({ by, isMine }: Layout, translate: Translate): string {
	if (isMine) return translate('layout.by_me')
	return by ? translate('layout.by_name', { name: by }) : translate('layout.by_somebody')
}

/** Says to all that the layout is being edited and by whom, with the way to end it for anybody. */
function LayoutNotice(props: LayoutProps & { layout: Layout; onEnd: () => void }): ReactElement {
	const { layout, translate, mayChange, isOpen } = props
	return (
		<Notice icon={<LayoutTemplate size={20} aria-hidden />}>
			<p>{whoEdits(layout, translate)}</p>
			{mayChange && (
				<div className={styles.actions}>
					{!isOpen && <Button onClick={() => props.onOpenChange(true)}>{translate('layout.list')}</Button>}
					<Button onClick={props.onEnd}>{translate('layout.end')}</Button>
				</div>
			)}
		</Notice>
	)
}

/** The notice of a layout that is being edited, and the sheet with everything that can be done to it. */
export function BoardLayout(props: LayoutProps): ReactElement {
	const { layout, zones, boardLang, translate, mayChange, isOpen, onOpenChange } = props
	const { outcome, isWorking, run } = useSteps(props)
	const step = (command: LayoutCommand) => void run(command)
	return (
		<>
			<div role="status" className={styles.notice}>
				{layout && <LayoutNotice {...props} layout={layout} onEnd={() => step({ do: 'close' })} />}
			</div>
			<Dialog
				id="layout"
				look="side"
				open={isOpen && mayChange}
				onOpenChange={onOpenChange}
				title={translate('layout.heading')}
				description={translate('layout.hint')}
				closeLabel={translate('app.close')}
			>
				{layout ? (
					<Button variant="primary" onClick={() => step({ do: 'close' })}>
						{translate('layout.end')}
					</Button>
				) : (
					<section className={styles.group}>
						<p className={styles.hint}>{translate('layout.begin_hint')}</p>
						<Button variant="primary" disabled={isWorking} onClick={() => step({ do: 'open' })}>
							{translate('layout.begin')}
						</Button>
					</section>
				)}
				<section className={styles.group}>
					<div className={styles.actions}>
						<Button onClick={() => step({ do: 'clear-examples' })}>
							{translate('layout.clear_examples')}
						</Button>
						<Button onClick={() => step({ do: 'undo' })}>{translate('layout.undo')}</Button>
					</div>
					<p className={styles.hint}>{translate('layout.examples_hint')}</p>
					<p role="status" className={form.outcome}>
						{outcome}
					</p>
				</section>
				{layout && (
					<section className={styles.group}>
						<h3 className={styles.heading}>{translate('layout.zones')}</h3>
						<ol className={styles.zones}>
							{zones.map((zone) => (
								<li key={zone.id}>
									<ZoneSteps {...{ zone, boardLang, translate, step }} isLast={zones.length === 1} />
								</li>
							))}
						</ol>
						<AddZone {...{ translate, step }} />
					</section>
				)}
			</Dialog>
		</>
	)
}
