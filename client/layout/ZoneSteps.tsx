import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import ArrowUp from 'lucide-react/icons/arrow-up'
import Trash2 from 'lucide-react/icons/trash-2'
import { type FormEvent, type ReactElement, useState } from 'react'
import type { LayoutCommand } from '#shared/api/layout'
import type { Translate } from '#shared/i18n/translate'
import { LIMITS } from '#shared/limits'
import type { BoardOutline } from '../board/boardState'
import { Button, IconButton } from '../kit/Button'
import { TextField } from '../kit/TextField'
import styles from './BoardLayout.module.css'

type Step = (command: LayoutCommand) => void

const NUDGES = [
	['left', ArrowLeft],
	['right', ArrowRight],
	['up', ArrowUp],
	['down', ArrowDown],
] as const
const SIZES = [
	['layout.more_rows', 'rows', 1],
	['layout.fewer_rows', 'rows', -1],
	['layout.more_columns', 'columns', 1],
	['layout.fewer_columns', 'columns', -1],
] as const

/** A title that is asked for in one line, and the button that sends it. */
function TitleForm(props: {
	label: string
	button: string
	first: string
	lang?: string
	onTitle: (title: string) => void
}): ReactElement {
	const [title, setTitle] = useState(props.first)
	const send = (event: FormEvent) => {
		event.preventDefault()
		if (title.trim()) props.onTitle(title)
	}
	return (
		<form className={styles.title} onSubmit={send}>
			<TextField
				label={props.label}
				lang={props.lang}
				value={title}
				maxLength={LIMITS.maxTitleLength}
				onChange={(event) => setTitle(event.target.value)}
			/>
			<Button type="submit">{props.button}</Button>
		</form>
	)
}

type ZoneStepsProps = {
	zone: BoardOutline['zones'][number]
	boardLang: string
	isLast: boolean
	translate: Translate
	step: Step
}

/** All that can be done to one zone, behind its title. */
export function ZoneSteps({ zone, boardLang, isLast, translate, step }: ZoneStepsProps): ReactElement {
	const { id, title } = zone
	return (
		<details className={styles.zone}>
			<summary lang={boardLang}>{title}</summary>
			<div className={styles.steps}>
				<TitleForm
					key={title}
					label={translate('layout.title')}
					button={translate('layout.rename')}
					first={title}
					lang={boardLang}
					onTitle={(next) => step({ do: 'rename', zone: id, title: next })}
				/>
				<div className={styles.sizes}>
					{SIZES.map(([key, side, by]) => (
						<Button key={key} onClick={() => step({ do: 'resize', zone: id, side, by })}>
							{translate(key)}
						</Button>
					))}
				</div>
				<div className={styles.actions}>
					{NUDGES.map(([to, Arrow]) => (
						<IconButton
							key={to}
							label={translate(`layout.${to}`)}
							icon={<Arrow size={20} aria-hidden />}
							onClick={() => step({ do: 'nudge', zone: id, to })}
						/>
					))}
				</div>
				{!isLast && (
					<div>
						<Button icon={<Trash2 size={18} aria-hidden />} onClick={() => step({ do: 'remove', zone: id })}>
							{translate('layout.remove')}
						</Button>
						<p className={styles.hint}>{translate('layout.remove_hint')}</p>
					</div>
				)}
			</div>
		</details>
	)
}

/** A new zone below all others. */
export function AddZone({ translate, step }: { translate: Translate; step: Step }): ReactElement {
	const [count, setCount] = useState(0)
	return (
		<TitleForm
			key={count}
			label={translate('layout.add_title')}
			button={translate('layout.add')}
			first=""
			onTitle={(title) => {
				step({ do: 'add', title })
				setCount(count + 1)
			}}
		/>
	)
}
