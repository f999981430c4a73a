import { type FormEvent, type ReactElement, useState } from 'react'
import type { BoardSummary } from '#shared/api/sessions'
import { LIMITS } from '#shared/limits'
import type { Refusal } from '../api'
import { Button } from '../kit/Button'
import form from '../kit/Form.module.css'
import { Select } from '../kit/Select'
import { StarNumber } from '../kit/StarNumber'
import { TextField } from '../kit/TextField'
import styles from './GroupWork.module.css'
import type { SessionParts } from './sessionParts'

/** People who can talk and write well together on one board. */
const BEST_GROUP_SIZE = 5

type GroupWorkProps = { parts: SessionParts; people: number }

const optionsOf = (boards: readonly BoardSummary[]) =>
	boards.map(({ boardId, title }) => ({ value: boardId, label: title }))

/** Boards that were made for groups from one and the same board: those of the latest round. */
function groupBoardsOf(boards: readonly BoardSummary[]): BoardSummary[] {
	const source = boards.findLast(({ copyOf }) => copyOf)?.copyOf
	return boards.filter(({ copyOf }) => copyOf !== undefined && copyOf === source)
}

/** One press that calls the server and says what came of it. */
function useAction(translate: SessionParts['translate']) {
	const [outcome, setOutcome] = useState('')
	const [isWorking, setIsWorking] = useState(false)
	const run = async (action: () => Promise<string | { code: Refusal }>) => {
		setIsWorking(true)
		const result = await action()
		setIsWorking(false)
		setOutcome(typeof result === 'string' ? result : translate(`error.${result.code}`))
	}
	return { outcome, isWorking, run }
}

type StepProps = { number: number; title: string; outcome: string; children: ReactElement }

function Step({ number, title, outcome, children }: StepProps): ReactElement {
	return (
		<li className={styles.step}>
			<div className={styles.head}>
				<span className={styles.star}>
					<StarNumber value={number} size={44} />
				</span>
				<h3 className={styles.title}>{title}</h3>
			</div>
			{children}
			<p role="status" className={form.outcome}>
				{outcome}
			</p>
		</li>
	)
}

function MakeBoards({ parts, people }: GroupWorkProps): ReactElement {
	const { translate, api, at, session, refresh } = parts
	const sources = session.boards.filter(({ copyOf }) => !copyOf)
	const [source, setSource] = useState(sources[0]?.boardId ?? '')
	const [count, setCount] = useState('')
	const [name, setName] = useState(translate('session.group_name'))
	const [withContent, setWithContent] = useState(false)
	const { outcome, isWorking, run } = useAction(translate)
	const suggested = Math.min(10, Math.max(2, Math.round(people / BEST_GROUP_SIZE)))
	const wanted = Math.min(LIMITS.maxCopiesPerCall, Math.max(1, Number.parseInt(count, 10) || suggested))
	const make = (event: FormEvent) => {
		event.preventDefault()
		const before = session.boards.filter(({ copyOf }) => copyOf === source).length
		const titles = Array.from({ length: wanted }, (_, at) => `${name.trim()} ${before + at + 1}`.trim())
		void run(async () => {
			const result = await api.copyBoard(at, { boardId: source, titles, withContent })
			refresh()
			return result.ok ? translate('session.boards_made', { count: wanted }) : result
		})
	}
	return (
		<Step number={1} title={translate('session.make_boards')} outcome={outcome}>
			<form className={styles.form} onSubmit={make}>
				<Select
					label={translate('session.copy_of')}
					value={source}
					options={optionsOf(sources)}
					onChange={setSource}
				/>
				<div className={styles.pair}>
					<TextField
						label={translate('session.group_count')}
						type="number"
						inputMode="numeric"
						min={1}
						max={LIMITS.maxCopiesPerCall}
						placeholder={String(suggested)}
						value={count}
						onChange={(event) => setCount(event.target.value)}
					/>
					<TextField
						label={translate('session.group_label')}
						value={name}
						maxLength={LIMITS.maxTitleLength - 4}
						onChange={(event) => setName(event.target.value)}
					/>
				</div>
				<label className={form.check}>
					<input
						type="checkbox"
						checked={withContent}
						onChange={(event) => setWithContent(event.target.checked)}
					/>
					{translate('session.with_notes')}
				</label>
				<Button type="submit" variant="primary" disabled={isWorking}>
					{translate('session.make_button', { count: wanted })}
				</Button>
			</form>
		</Step>
	)
}

function SpreadPeople({ parts, people }: GroupWorkProps): ReactElement {
	const { translate, api, at, session, refresh } = parts
	const { outcome, isWorking, run } = useAction(translate)
	const groups = groupBoardsOf(session.boards)
	const spread = () =>
		run(async () => {
			const result = await api.spread(
				at,
				groups.map(({ boardId }) => boardId)
			)
			refresh()
			if (!result.ok) return result
			const invited = result.value.groups.reduce((sum, group) => sum + group.people, 0)
			return translate('session.spread_done', { count: invited })
		})
	return (
		<Step number={2} title={translate('session.spread_people')} outcome={outcome}>
			<div className={styles.form}>
				<p>{translate('session.spread_hint')}</p>
				<p className={styles.fact}>{translate('session.people_here', { count: people })}</p>
				<Button variant="primary" disabled={isWorking || groups.length === 0} onClick={() => void spread()}>
					{translate('session.spread_button', { count: groups.length })}
				</Button>
			</div>
		</Step>
	)
}

function GatherPeople({ parts }: { parts: SessionParts }): ReactElement {
	const { translate, api, at, session, refresh } = parts
	const [chosen, setChosen] = useState(session.boards[0]?.boardId ?? '')
	const { outcome, isWorking, run } = useAction(translate)
	const gather = () =>
		run(async () => {
			const result = await api.gather(at, chosen)
			refresh()
			return result.ok ? translate('session.gather_done') : result
		})
	return (
		<Step number={3} title={translate('session.gather_people')} outcome={outcome}>
			<div className={styles.form}>
				<Select
					label={translate('session.gather_to')}
					value={chosen}
					options={optionsOf(session.boards)}
					onChange={setChosen}
				/>
				<Button variant="primary" disabled={isWorking} onClick={() => void gather()}>
					{translate('session.gather_button')}
				</Button>
			</div>
		</Step>
	)
}

/** From one board to a board for each group and back, in three presses. Nobody is moved: people are asked. */
export function GroupWork({ parts, people }: GroupWorkProps): ReactElement {
	return (
		<section className={styles.section} aria-labelledby="group-work">
			<div>
				<h2 id="group-work" className={styles.heading}>
					{parts.translate('session.group_work')}
				</h2>
				<p className={styles.hint}>{parts.translate('session.group_work_hint')}</p>
			</div>
			<ol className={styles.steps}>
				<MakeBoards parts={parts} people={people} />
				<SpreadPeople parts={parts} people={people} />
				<GatherPeople parts={parts} />
			</ol>
		</section>
	)
}
