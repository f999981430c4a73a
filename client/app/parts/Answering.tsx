import { type FormEvent, type ReactElement, useCallback, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Question } from '#shared/api/answers'
import type { JoinAnswer } from '#shared/api/sessions'
import { LIMITS } from '#shared/limits'
import { answerApi } from '../../answerApi'
import type { Refusal } from '../../api'
import { Button, buttonClass } from '../../kit/Button'
import { Notice } from '../../kit/Notice'
import { TextArea } from '../../kit/TextField'
import { SketchArt } from '../../session/SketchArt'
import { useSessionNow } from '../../session/useSessionNow'
import { useApp } from '../AppContext'
import { errorKey } from '../errorMessage'
import styles from './Answering.module.css'
import { Waiting } from './Waiting'

/** Characters that are left when somebody is told how many. */
const SAY_LEFT_FROM = 60

type Place = { lane: number | undefined; row: number | undefined }

/** One of several headings: where a note says something by where it lies. */
function PlaceChoice(props: {
	legend: string
	lang: string
	names: readonly string[]
	value: number | undefined
	onChange: (at: number) => void
}): ReactElement | null {
	const { legend, lang, names, value, onChange } = props
	if (names.length === 0) return null
	return (
		<fieldset className={styles.places}>
			<legend className={styles.legend}>{legend}</legend>
			{names.map((name, at) => (
				<label key={name} className={styles.place} lang={lang}>
					<input type="radio" name={legend} checked={value === at} onChange={() => onChange(at)} />
					{name}
				</label>
			))}
		</fieldset>
	)
}

type FormProps = {
	question: Question
	lang: string
	send: (text: string, place: Place) => Promise<Refusal | null>
}

/** The field for one answer. It stays open, for another one. */
function AnswerForm({ question, lang, send }: FormProps): ReactElement {
	const { translate } = useApp()
	const [text, setText] = useState('')
	const [place, setPlace] = useState<Place>({ lane: undefined, row: undefined })
	const [outcome, setOutcome] = useState<'writing' | 'sending' | 'sent' | Refusal>('writing')
	const left = LIMITS.maxAnswerLength - text.length
	const submit = async (event: FormEvent) => {
		event.preventDefault()
		if (!text.trim() || outcome === 'sending') return
		setOutcome('sending')
		const refusal = await send(text.trim(), place)
		// What could not be sent stays in the field.
		if (!refusal) setText('')
		setOutcome(refusal ?? 'sent')
	}
	return (
		<form className={styles.form} onSubmit={(event) => void submit(event)}>
			<PlaceChoice
				legend={translate('answers.row')}
				lang={lang}
				names={question.rows}
				value={place.row}
				onChange={(row) => setPlace((known) => ({ ...known, row }))}
			/>
			<PlaceChoice
				legend={translate('answers.lane')}
				lang={lang}
				names={question.lanes}
				value={place.lane}
				onChange={(lane) => setPlace((known) => ({ ...known, lane }))}
			/>
			<TextArea
				label={translate('answers.text')}
				hint={left <= SAY_LEFT_FROM ? translate('answers.left', { count: left }) : translate('answers.hint')}
				value={text}
				maxLength={LIMITS.maxAnswerLength}
				rows={4}
				onChange={(event) => {
					setText(event.target.value)
					setOutcome('writing')
				}}
			/>
			<div>
				<Button type="submit" variant="primary" disabled={!text.trim() || outcome === 'sending'}>
					{translate(outcome === 'sending' ? 'answers.sending' : 'answers.send')}
				</Button>
			</div>
			<p role="status" className={styles.hint}>
				{outcome === 'sent' && translate('answers.sent')}
			</p>
			{outcome !== 'writing' && outcome !== 'sending' && outcome !== 'sent' && (
				<Notice role="alert">{translate(errorKey(outcome))}</Notice>
			)}
		</form>
	)
}

type StepProps = {
	question: Question
	at: number
	count: number
	lang: string
	hasAnswered: boolean
	send: FormProps['send']
	onMove: (by: 1 | -1) => void
}

/** One question on the page. Its heading takes the focus, so that a screen reader says it. */
function Step({ question, at, count, lang, hasAnswered, send, onMove }: StepProps): ReactElement {
	const { translate } = useApp()
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => heading.current?.focus(), [])
	const [example] = question.examples
	return (
		<div className={styles.step}>
			<p className={styles.kicker}>{translate('answers.number', { number: at + 1, count })}</p>
			<h1 ref={heading} tabIndex={-1} className={styles.title} lang={lang}>
				{question.title}
			</h1>
			<div lang={lang} className={styles.prompts}>
				{question.prompts.map((prompt) => (
					<p key={prompt}>{prompt}</p>
				))}
			</div>
			<p className={styles.hint}>
				{question.notes > 0
					? translate('answers.notes', { count: question.notes })
					: example && translate('answers.example', { text: example })}
			</p>
			<AnswerForm {...{ question, lang, send }} />
			<div className={styles.moves}>
				{at > 0 && <Button onClick={() => onMove(-1)}>{translate('answers.back')}</Button>}
				<Button onClick={() => onMove(1)}>{translate(hasAnswered ? 'answers.next' : 'answers.skip')}</Button>
			</div>
		</div>
	)
}

type EndProps = { given: number; boardHref: string; onAgain: () => void }

function End({ given, boardHref, onAgain }: EndProps): ReactElement {
	const { translate } = useApp()
	const heading = useRef<HTMLHeadingElement>(null)
	useEffect(() => heading.current?.focus(), [])
	return (
		<div className={styles.step}>
			<h1 ref={heading} tabIndex={-1} className={styles.title}>
				{translate('answers.done_heading')}
			</h1>
			<p>{given > 0 ? translate('answers.done', { count: given }) : translate('answers.done_none')}</p>
			<div className={styles.moves}>
				<Link href={boardHref} className={buttonClass('primary')}>
					{translate('answers.see')}
				</Link>
				<Button onClick={onAgain}>{translate('answers.again')}</Button>
			</div>
		</div>
	)
}

type AnsweringProps = { boardId: string; answer: JoinAnswer; secret: string }

/** Questions of the board, asked again after each answer: others write at the same time. */
function useQuestions(boardId: string, token: string) {
	const { prefix } = useApp()
	const [questions, setQuestions] = useState<readonly Question[]>([])
	const [trouble, setTrouble] = useState<Refusal | null>(null)
	const refresh = useCallback(async () => {
		const found = await answerApi.questions(prefix, boardId, token)
		if (found.ok) setQuestions(found.value.questions)
		setTrouble(found.ok ? null : found.code)
	}, [prefix, boardId, token])
	useEffect(() => void refresh(), [refresh])
	return { questions, trouble, refresh }
}

/** One question after the other, and beside them the board as it grows. */
export function Answering({ boardId, answer, secret }: AnsweringProps): ReactElement {
	const { translate, api, prefix } = useApp()
	const { session, token } = answer
	const { questions, trouble, refresh } = useQuestions(boardId, token)
	const [now, look] = useSessionNow(api, { sessionId: session.sessionId, token }, session)
	const [at, setAt] = useState(0)
	const [given, setGiven] = useState<readonly string[]>([])
	const question = questions[at]
	const send = async (text: string, { lane, row }: Place): Promise<Refusal | null> => {
		if (!question) return null
		const { zone } = question
		const place = { ...(lane !== undefined && { lane }), ...(row !== undefined && { row }) }
		const placed = await answerApi.answer(prefix, boardId, token, { zone, text, ...place })
		if (!placed.ok) return placed.code
		setGiven((known) => [...known, zone])
		void refresh()
		look()
		return null
	}
	if (trouble && questions.length === 0)
		return (
			<div className={styles.page}>
				<Notice role="alert">
					<p>{translate(errorKey(trouble))}</p>
					<Button onClick={() => void refresh()}>{translate('app.try_again')}</Button>
				</Notice>
			</div>
		)
	if (questions.length === 0) return <Waiting />
	return (
		<div className={styles.page}>
			{question ? (
				<Step
					key={question.zone}
					{...{ question, at, send }}
					count={questions.length}
					lang={session.lang}
					hasAnswered={given.includes(question.zone)}
					onMove={(by) => setAt(at + by)}
				/>
			) : (
				<End given={given.length} boardHref={`/b/${boardId}#${secret}`} onAgain={() => setAt(0)} />
			)}
			<figure className={styles.board}>
				<SketchArt sketch={now.sketches.get(boardId)} />
				<figcaption className={styles.hint}>{translate('answers.picture')}</figcaption>
			</figure>
		</div>
	)
}
