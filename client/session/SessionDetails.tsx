import { type FormEvent, type ReactElement, useState } from 'react'
import { CALL_LINK, type SessionMeeting, type SessionPromise } from '#shared/api/sessions'
import { LIMITS } from '#shared/limits'
import type { Refusal } from '../api'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { Notice } from '../kit/Notice'
import { TextArea, TextField } from '../kit/TextField'
import { PROMISE_PARTS } from './promiseParts'
import styles from './SessionDetails.module.css'
import type { SessionParts } from './sessionParts'

const MEETING_PARTS = [
	['callLink', 'session.call_link', 'url'],
	['phone', 'session.phone', 'tel'],
	['room', 'session.room', 'text'],
] as const

/** `2026-05-04T13:30`, as a date field wants it, in the time of this device. */
function localTime(iso: string | undefined): string {
	if (!iso) return ''
	const date = new Date(iso)
	const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
	return shifted.toISOString().slice(0, 16)
}

const isCallLink = (text: string | undefined) => !text?.trim() || CALL_LINK.test(text.trim())

const given = <Parts extends object>(parts: Parts) =>
	Object.fromEntries(
		Object.entries(parts).flatMap(([key, text]) => (text?.trim() ? [[key, text.trim()]] : []))
	)

function useDetails({ session, api, at, refresh }: SessionParts, onClose: () => void) {
	const [title, setTitle] = useState(session.title)
	const [promise, setPromise] = useState<SessionPromise>(session.promise ?? {})
	const [meeting, setMeeting] = useState<SessionMeeting>(session.meeting ?? {})
	const [startsAt, setStartsAt] = useState(localTime(session.startsAt))
	const [trouble, setTrouble] = useState<Refusal | null>(null)
	const [hasTried, setHasTried] = useState(false)
	const [isBadTime, setIsBadTime] = useState(false)
	const wrong = {
		title: title.trim() === '' ? ('session.bad_title' as const) : undefined,
		callLink: isCallLink(meeting.callLink) ? undefined : ('session.bad_link' as const),
		// What was typed in part reads as empty: only the field itself knows.
		startsAt: isBadTime ? ('session.bad_time' as const) : undefined,
	}
	const save = async (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault()
		setHasTried(true)
		const form = event.currentTarget
		const badTime = form.querySelector('input[type="datetime-local"]:invalid') !== null
		setIsBadTime(badTime)
		if (badTime || wrong.title || wrong.callLink) {
			// After React has marked them: the first field that needs another look.
			requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus())
			return
		}
		const result = await api.changeSession(at, {
			title: title.trim(),
			promise: given(promise),
			meeting: given(meeting),
			startsAt: startsAt ? new Date(startsAt).toISOString() : null,
		})
		if (!result.ok) return setTrouble(result.code)
		refresh()
		onClose()
	}
	const errors: Partial<typeof wrong> = hasTried ? wrong : {}
	return {
		errors,
		title,
		setTitle,
		promise,
		setPromise,
		meeting,
		setMeeting,
		startsAt,
		setStartsAt,
		trouble,
		save,
	}
}

/** Title, start, where people talk, and the promise: whoever takes part may change them. */
export function SessionDetails({
	parts,
	onClose,
}: {
	parts: SessionParts
	onClose: () => void
}): ReactElement {
	const { translate } = parts
	const form = useDetails(parts, onClose)
	return (
		<Dialog
			open
			onOpenChange={(open) => open || onClose()}
			title={translate('session.details')}
			description={translate('session.details_hint')}
			closeLabel={translate('app.close')}
		>
			<form className={styles.form} onSubmit={(event) => void form.save(event)} noValidate>
				<TextField
					label={translate('start.title_label')}
					error={form.errors.title && translate(form.errors.title)}
					value={form.title}
					onChange={(event) => form.setTitle(event.target.value)}
					maxLength={LIMITS.maxTitleLength}
					autoComplete="off"
				/>
				<TextField
					label={translate('session.starts_at')}
					type="datetime-local"
					error={form.errors.startsAt && translate(form.errors.startsAt)}
					value={form.startsAt}
					onChange={(event) => form.setStartsAt(event.target.value)}
				/>
				<fieldset className={styles.group}>
					<legend>{translate('session.where_we_talk')}</legend>
					{MEETING_PARTS.map(([part, label, type]) => (
						<TextField
							key={part}
							label={translate(label)}
							type={type}
							error={
								part === 'callLink' && form.errors.callLink ? translate(form.errors.callLink) : undefined
							}
							value={form.meeting[part] ?? ''}
							onChange={(event) => form.setMeeting({ ...form.meeting, [part]: event.target.value })}
							maxLength={part === 'callLink' ? LIMITS.maxLinkLength : LIMITS.maxTitleLength}
							autoComplete="off"
						/>
					))}
				</fieldset>
				<fieldset className={styles.group}>
					<legend>{translate('promise.heading')}</legend>
					{PROMISE_PARTS.map(([part, label]) => (
						<TextArea
							key={part}
							label={translate(label)}
							value={form.promise[part] ?? ''}
							onChange={(event) => form.setPromise({ ...form.promise, [part]: event.target.value })}
							maxLength={LIMITS.maxPromiseLength}
						/>
					))}
				</fieldset>
				{form.trouble && <Notice role="alert">{translate(`error.${form.trouble}`)}</Notice>}
				<Button type="submit" variant="primary">
					{translate('session.keep_changes')}
				</Button>
			</form>
		</Dialog>
	)
}
