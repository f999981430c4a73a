import Download from 'lucide-react/icons/download'
import FileUp from 'lucide-react/icons/file-up'
import { type ReactElement, useId, useState } from 'react'
import type { Editor } from 'tldraw'
import type { Translate } from '#shared/i18n/translate'
import { Button } from '../kit/Button'
import { Dialog } from '../kit/Dialog'
import { Select } from '../kit/Select'
import styles from './ExportDialog.module.css'
import { type ExportScope, type ZoneChoice, zoneInView, zonesOf } from './exportScope'
import { FORMAT_ICONS } from './formatIcons'
import { FORMATS, type Format, WHOLE_ONLY } from './makeFile'
import { PAPER_CHOICES, type Paper } from './papers'
import { type ExportProgress, useExport } from './useExport'

type Scope = ExportScope['kind']

function ScopeChoice(props: {
	scope: Scope
	onScope: (scope: Scope) => void
	zones: readonly ZoneChoice[]
	zoneId: string
	onZone: (id: string) => void
	selected: number
	isWholeOnly: boolean
	translate: Translate
}): ReactElement {
	const { scope, onScope, zones, zoneId, onZone, selected, isWholeOnly, translate } = props
	const name = useId()
	const choices: [Scope, string, isAbsent: boolean][] = [
		['whole', translate('export.whole'), false],
		['zone', translate('export.zone'), zones.length === 0],
		['selection', translate('export.selection', { count: selected }), selected === 0],
	]
	return (
		<fieldset className={styles.group}>
			<legend className={styles.legend}>{translate('export.what')}</legend>
			<div className={styles.scopes}>
				{choices.map(([value, label, isAbsent]) => (
					<label key={value} className={styles.scope}>
						<input
							type="radio"
							name={name}
							checked={(isWholeOnly ? 'whole' : scope) === value}
							disabled={isAbsent || (isWholeOnly && value !== 'whole')}
							onChange={() => onScope(value)}
						/>
						{label}
					</label>
				))}
			</div>
			{scope === 'zone' && !isWholeOnly && (
				<Select
					label={translate('export.zone')}
					value={zoneId}
					options={zones.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title}` }))}
					onChange={onZone}
				/>
			)}
		</fieldset>
	)
}

function FormatChoice(props: {
	format: Format
	onFormat: (format: Format) => void
	translate: Translate
}): ReactElement {
	const { format, onFormat, translate } = props
	const name = useId()
	return (
		<fieldset className={styles.group}>
			<legend className={styles.legend}>{translate('export.as')}</legend>
			<div className={styles.formats}>
				{FORMATS.map((value) => {
					const Icon = FORMAT_ICONS[value]
					return (
						<label key={value} className={styles.format}>
							<input
								type="radio"
								name={name}
								className={styles.hiddenRadio}
								checked={format === value}
								onChange={() => onFormat(value)}
								aria-describedby={`${name}-${value}`}
								aria-label={translate(`export.${value}`)}
							/>
							<Icon size={24} aria-hidden className={styles.icon} />
							<span className={styles.formatName}>{translate(`export.${value}`)}</span>
							<span id={`${name}-${value}`} className={styles.hint}>
								{translate(`export.${value}_hint`)}
							</span>
						</label>
					)
				})}
			</div>
		</fieldset>
	)
}

function Progress({ progress, translate }: { progress: ExportProgress; translate: Translate }): ReactElement {
	const percent = progress.kind === 'working' ? Math.round(progress.share * 100) : 0
	return (
		<div className={styles.progress}>
			{progress.kind === 'working' && (
				<progress
					className={styles.bar}
					max={100}
					value={percent}
					aria-label={translate('export.progress')}
				/>
			)}
			<p role="status" className={styles.said}>
				{progress.kind === 'working' && translate('export.working')}
				{progress.kind === 'done' && translate('export.done', { name: progress.name })}
				{progress.kind === 'empty' && translate('export.empty')}
				{progress.kind === 'failed' && translate('export.failed')}
			</p>
		</div>
	)
}

function OtherWay({ onImport, translate }: { onImport: () => void; translate: Translate }): ReactElement {
	return (
		<div className={styles.otherWay}>
			<p>{translate('import.offer')}</p>
			<Button icon={<FileUp size={18} aria-hidden />} onClick={onImport}>
				{translate('import.open')}
			</Button>
		</div>
	)
}

type ExportDialogProps = {
	editor: Editor
	title: string
	translate: Translate
	/** Leads to the way back in; null for whoever may not write. */
	onImport: (() => void) | null
	onClose: () => void
}

/** Takes a board along as a file: what of it, and as what. Everything is made on this device. */
export function ExportDialog({
	editor,
	title,
	translate,
	onImport,
	onClose,
}: ExportDialogProps): ReactElement {
	const [zones] = useState(() => zonesOf(editor))
	const [zoneId, setZoneId] = useState(() => zoneInView(editor, zones) ?? '')
	const [selected] = useState(() => editor.getSelectedShapeIds().length)
	const [scope, setScope] = useState<Scope>(selected > 1 ? 'selection' : 'whole')
	const [format, setFormat] = useState<Format>('png')
	const [paper, setPaper] = useState<Paper>('A3')
	const { progress, start, cancel } = useExport()
	const isWholeOnly = WHOLE_ONLY.includes(format)
	const wanted: ExportScope =
		isWholeOnly || scope === 'whole'
			? { kind: 'whole' }
			: scope === 'zone'
				? { kind: 'zone', zoneId }
				: { kind: 'selection' }
	const isWorking = progress.kind === 'working'
	return (
		<Dialog
			open
			onOpenChange={(open) => open || onClose()}
			title={translate('export.heading')}
			description={translate('export.text')}
			closeLabel={translate('app.close')}
		>
			<ScopeChoice
				{...{ scope, zones, zoneId, selected, isWholeOnly, translate }}
				onScope={setScope}
				onZone={setZoneId}
			/>
			<FormatChoice format={format} onFormat={setFormat} translate={translate} />
			{format === 'pdf' && (
				<Select label={translate('export.paper')} value={paper} options={PAPER_CHOICES} onChange={setPaper} />
			)}
			<div className={styles.actions}>
				<Button
					variant="primary"
					disabled={isWorking}
					icon={<Download size={18} aria-hidden />}
					onClick={() => void start({ editor, format, scope: wanted, title, paper, translate })}
				>
					{translate('export.download')}
				</Button>
				{isWorking && <Button onClick={cancel}>{translate('export.cancel')}</Button>}
			</div>
			<Progress progress={progress} translate={translate} />
			{onImport && <OtherWay onImport={onImport} translate={translate} />}
		</Dialog>
	)
}
