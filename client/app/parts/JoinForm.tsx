import { type FormEvent, type ReactElement, useState } from 'react'
import { useLocation } from 'wouter'
import { JOIN_CODE_ALPHABET, JOIN_CODE_LENGTH, normaliseJoinCode } from '#shared/ids'
import { Button, type ButtonVariant } from '../../kit/Button'
import { TextField } from '../../kit/TextField'
import { useApp } from '../AppContext'
import styles from './JoinForm.module.css'

/** A code that could be one: its length and letters are right. */
export function looksLikeCode(code: string): boolean {
	return code.length === JOIN_CODE_LENGTH && [...code].every((letter) => JOIN_CODE_ALPHABET.includes(letter))
}

/** Field and button for the six-character code; goes to the welcome card of that code. */
export function JoinForm({ buttonVariant }: { buttonVariant: ButtonVariant }): ReactElement {
	const { translate } = useApp()
	const [, navigate] = useLocation()
	const [typed, setTyped] = useState('')
	const [isWrong, setIsWrong] = useState(false)
	const submit = (event: FormEvent) => {
		event.preventDefault()
		const code = normaliseJoinCode(typed)
		if (looksLikeCode(code)) navigate(`/j/${code}`)
		else setIsWrong(true)
	}
	return (
		<form className={styles.form} onSubmit={submit} noValidate>
			<TextField
				label={translate('home.code_label')}
				hint={translate('home.code_hint')}
				error={isWrong ? translate('home.code_wrong') : undefined}
				look="code"
				name="code"
				value={typed}
				onChange={(event) => {
					setTyped(event.target.value)
					setIsWrong(false)
				}}
				autoComplete="off"
				autoCapitalize="characters"
				spellCheck={false}
				// Room for the spaces people put in when they read a code aloud.
				maxLength={JOIN_CODE_LENGTH * 2}
			/>
			<Button type="submit" variant={buttonVariant}>
				{translate('home.join')}
			</Button>
		</form>
	)
}
