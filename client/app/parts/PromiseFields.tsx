import type { ReactElement } from 'react'
import type { SessionPromise } from '#shared/api/sessions'
import type { MessageKey } from '#shared/i18n/translate'
import { LIMITS } from '#shared/limits'
import { TextArea } from '../../kit/TextField'
import { useApp } from '../AppContext'

/** The parts of a promise and their names, in the order in which they are asked and shown. */
export const PROMISE_PARTS = [
	['canChange', 'promise.can_change'],
	['readBy', 'promise.read_by'],
	['hearBack', 'promise.hear_back'],
] as const satisfies readonly (readonly [keyof SessionPromise, MessageKey])[]

type PromiseFieldsProps = { value: SessionPromise; onChange: (value: SessionPromise) => void }

/** Three short texts that tell those who take part what will come of it. */
export function PromiseFields({ value, onChange }: PromiseFieldsProps): ReactElement {
	const { translate } = useApp()
	return (
		<>
			{PROMISE_PARTS.map(([part, label]) => (
				<TextArea
					key={part}
					label={translate(label)}
					value={value[part] ?? ''}
					onChange={(event) => onChange({ ...value, [part]: event.target.value })}
					maxLength={LIMITS.maxPromiseLength}
				/>
			))}
		</>
	)
}
