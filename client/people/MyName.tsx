import Pencil from 'lucide-react/icons/pencil'
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react'
import type { Translate } from '#shared/i18n/translate'
import { LIMITS } from '#shared/limits'
import { Avatar } from '../kit/Avatar'
import { Button, IconButton } from '../kit/Button'
import { TextField } from '../kit/TextField'
import styles from './People.module.css'

type MyNameProps = {
	name: string
	colour: string
	translate: Translate
	onRename: (name: string) => Promise<string | null>
}

/** One's own name and colour, and the way to another name. */
export function MyName({ name, colour, translate, onRename }: MyNameProps): ReactElement {
	const [isOpen, setIsOpen] = useState(false)
	const change = useRef<HTMLButtonElement>(null)
	const wasOpen = useRef(false)
	useEffect(() => {
		// The field is gone: focus goes back to where it came from.
		if (wasOpen.current && !isOpen) change.current?.focus()
		wasOpen.current = isOpen
	}, [isOpen])
	return (
		<>
			<div className={styles.person}>
				<Avatar name={name} colour={colour} />
				<span className={styles.name}>{translate('bar.me', { name: name || translate('bar.guest') })}</span>
				{!isOpen && (
					<IconButton
						ref={change}
						label={translate('people.rename')}
						icon={<Pencil size={18} aria-hidden />}
						onClick={() => setIsOpen(true)}
					/>
				)}
			</div>
			{isOpen && (
				<RenameForm name={name} translate={translate} onRename={onRename} onClose={() => setIsOpen(false)} />
			)}
		</>
	)
}

type RenameFormProps = Omit<MyNameProps, 'colour'> & { onClose: () => void }

function RenameForm({ name, translate, onRename, onClose }: RenameFormProps): ReactElement {
	const [typed, setTyped] = useState(name)
	const [problem, setProblem] = useState<string>()
	const [isWorking, setIsWorking] = useState(false)
	const submit = async (event: FormEvent) => {
		event.preventDefault()
		setIsWorking(true)
		const refusal = await onRename(typed.trim())
		setIsWorking(false)
		if (refusal === null) onClose()
		else setProblem(refusal)
	}
	return (
		<form
			className={styles.form}
			onSubmit={(event) => void submit(event)}
			onKeyDown={(event) => {
				if (event.key !== 'Escape') return
				// Escape leaves the field, not the whole panel.
				event.stopPropagation()
				onClose()
			}}
			noValidate
		>
			<TextField
				label={translate('people.name_label')}
				hint={translate('welcome.name_hint')}
				error={problem}
				name="name"
				value={typed}
				onChange={(event) => setTyped(event.target.value)}
				maxLength={LIMITS.maxNameLength}
				autoComplete="off"
				// The person has just asked for this field.
				autoFocus
			/>
			<div className={styles.row}>
				<Button type="submit" variant="primary" disabled={isWorking}>
					{translate('people.rename_save')}
				</Button>
				<Button onClick={onClose}>{translate('people.cancel')}</Button>
			</div>
		</form>
	)
}
