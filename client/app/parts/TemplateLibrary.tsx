import { type ReactElement, useState } from 'react'
import type { TemplateSummary } from '#shared/api/templates'
import type { MessageKey } from '#shared/i18n/translate'
import { CONSTELLATIONS, PHASES } from '#shared/theme'
import { Button } from '../../kit/Button'
import { Select } from '../../kit/Select'
import { TextField } from '../../kit/TextField'
import { useApp } from '../AppContext'
import { ANY_TEMPLATE, DURATIONS, filterTemplates, type TemplateFilter } from '../templateFilter'
import { TemplateCards } from './TemplateCards'
import styles from './TemplateLibrary.module.css'

/** Cards that are shown before somebody looks for one: the best to begin with. */
const FIRST_SHOWN = 8
/** Of a choice that is left open. */
const ANY = 'any'

type FilterProps = { filter: TemplateFilter; onChange: (filter: TemplateFilter) => void }

type ChoiceProps<Value extends string> = {
	label: MessageKey
	values: readonly Value[]
	value: Value | null
	nameOf: (value: Value) => MessageKey
	onChange: (value: Value | null) => void
}

/** One of several, or any. */
function Choice<Value extends string>(props: ChoiceProps<Value>): ReactElement {
	const { translate } = useApp()
	return (
		<Select
			label={translate(props.label)}
			value={props.value ?? ANY}
			options={[
				{ value: ANY, label: translate('home.filter_any') },
				...props.values.map((value) => ({ value, label: translate(props.nameOf(value)) })),
			]}
			onChange={(chosen) => props.onChange(chosen === ANY ? null : (chosen as Value))}
		/>
	)
}

function Filters({ filter, onChange }: FilterProps): ReactElement {
	const { translate } = useApp()
	return (
		<search className={styles.filters}>
			<div className={styles.words}>
				<TextField
					type="search"
					label={translate('home.find')}
					value={filter.words}
					onChange={(event) => onChange({ ...filter, words: event.target.value })}
				/>
			</div>
			<Choice
				label="home.filter_theme"
				values={CONSTELLATIONS}
				value={filter.constellation}
				nameOf={(name) => `constellation.${name}`}
				onChange={(constellation) => onChange({ ...filter, constellation })}
			/>
			<Choice
				label="home.filter_phase"
				values={PHASES}
				value={filter.phase}
				nameOf={(name) => `phase.${name}`}
				onChange={(phase) => onChange({ ...filter, phase })}
			/>
			<Choice
				label="home.filter_time"
				values={DURATIONS}
				value={filter.duration}
				nameOf={(name) => `home.time_${name}`}
				onChange={(duration) => onChange({ ...filter, duration })}
			/>
		</search>
	)
}

type TemplateLibraryProps = {
	templates: readonly TemplateSummary[]
	onChoose: (template: TemplateSummary) => void
}

/** Every board that can be started: a few to begin with, all of them when asked, and those that fit what one looks for. */
export function TemplateLibrary({ templates, onChoose }: TemplateLibraryProps): ReactElement {
	const { translate } = useApp()
	const [filter, setFilter] = useState(ANY_TEMPLATE)
	const [showsAll, setShowsAll] = useState(false)
	const found = filterTemplates(templates, filter)
	const isOpen = Object.values(filter).every((value) => !value)
	const shown = isOpen && !showsAll ? found.slice(0, FIRST_SHOWN) : found
	return (
		<div className={styles.library}>
			<Filters filter={filter} onChange={setFilter} />
			<p className={styles.count} role="status">
				{found.length > 0 ? translate('home.found', { count: found.length }) : translate('home.found_none')}
			</p>
			<TemplateCards templates={shown} onChoose={onChoose} />
			{shown.length < found.length && (
				<div className={styles.more}>
					<Button onClick={() => setShowsAll(true)}>{translate('home.show_all')}</Button>
				</div>
			)}
		</div>
	)
}
