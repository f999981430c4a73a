import { lazy, type ReactElement, Suspense, useCallback } from 'react'
import type { Editor } from 'tldraw'
import { useApp } from '../AppContext'
import type { Panel } from './TopBar'
import { WithSentences } from './WithSentences'

// Most visits end without them.
const ExportDialog = lazy(() =>
	import('../../exports/ExportDialog').then((module) => ({ default: module.ExportDialog }))
)
const ImportDialog = lazy(() =>
	import('../../exports/ImportDialog').then((module) => ({ default: module.ImportDialog }))
)

type BoardFilesProps = {
	editor: Editor | null
	title: string
	panel: Panel | null
	onPanel: (panel: Panel | null) => void
	mayWrite: boolean
	/** To be brought in as soon as the board is here. */
	file: File | undefined
	token: () => string
}

/** The board as a file, and the way back in. */
export function BoardFiles(props: BoardFilesProps): ReactElement | null {
	const { editor, title, panel, onPanel, mayWrite, file, token } = props
	const { translate, api } = useApp()
	const hasPicture = useCallback(async (hash: string) => (await api.picture(token(), hash)).ok, [api, token])
	if (!editor || (panel !== 'export' && panel !== 'import')) return null
	const close = () => onPanel(null)
	const onImport = mayWrite ? () => onPanel('import') : null
	return (
		<Suspense fallback={null}>
			<WithSentences of={['exports']}>
				{panel === 'export' && <ExportDialog {...{ editor, title, translate, onImport }} onClose={close} />}
				{panel === 'import' && mayWrite && (
					<ImportDialog {...{ editor, translate, hasPicture }} firstFile={file} onClose={close} />
				)}
			</WithSentences>
		</Suspense>
	)
}
