import type { ReactElement } from 'react'
import type { SessionPromise } from '#shared/api/sessions'
import { LIMITS } from '#shared/limits'
import { TextArea } from '../../kit/TextField'
import { PROMISE_PARTS } from '../../session/promiseParts'
import { useApp } from '../AppContext'

type PromiseFieldsProps = { value: SessionPromise; onChange: (value: SessionPromise) => void }

/** Short texts that tell those who take part what will come of it. */
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
