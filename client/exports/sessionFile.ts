import type { Editor } from 'tldraw'
import type { Translate } from '#shared/i18n/translate'
import { fileName, folderNames } from './fileName'
import { type ExportFile, type Format, makeFile } from './makeFile'
import type { Paper } from './papers'
import type { Step } from './pictures'
import { ZipFile } from './ZipFile'

/** What of each board goes into the file of a session. */
const SESSION_FORMATS: readonly Format[] = ['tldr', 'pdf', 'docx', 'csv', 'md']

/** A board of the session, and the way to open it for as long as its files are made. */
export type SessionBoard = { boardId: string; title: string }
export type SessionJob = {
	title: string
	boards: readonly SessionBoard[]
	paper: Paper
	translate: Translate
	/** Null when the board could not be read. */
	open: (boardId: string) => Promise<{ editor: Editor; close: () => void } | null>
	/** Says which board is worked on, and what came of the one before. */
	onBoard: (boardId: string, state: 'working' | 'done' | 'missing') => void
}
export type SessionFile = ExportFile & { missing: number }

/** All boards of a session as one file: a folder a board, one board in memory at a time. */
export async function sessionFile(job: SessionJob, step: Step): Promise<SessionFile> {
	const zip = new ZipFile()
	const folders = folderNames(job.boards.map(({ title }) => title))
	let missing = 0
	for (const [i, board] of job.boards.entries()) {
		job.onBoard(board.boardId, 'working')
		const stepOfBoard = (share: number) => step((i + share) / job.boards.length)
		await stepOfBoard(0)
		const opened = await job.open(board.boardId)
		try {
			if (opened)
				await addBoard(zip, `${folders[i]}/`, { ...job, title: board.title }, opened.editor, stepOfBoard)
		} finally {
			opened?.close()
		}
		if (!opened) missing++
		job.onBoard(board.boardId, opened ? 'done' : 'missing')
	}
	return { name: `${fileName(job.title)}.zip`, blob: zip.close(), missing }
}

async function addBoard(
	zip: ZipFile,
	folder: string,
	{ title, paper, translate }: Pick<SessionJob, 'title' | 'paper' | 'translate'>,
	editor: Editor,
	step: Step
): Promise<void> {
	for (const [i, format] of SESSION_FORMATS.entries()) {
		const within = (share: number) => step((i + share) / SESSION_FORMATS.length)
		await within(0)
		const scope = { kind: 'whole' } as const
		const file = await makeFile({ editor, format, scope, title, paper, translate }, within)
		if (file) await zip.add(folder + file.name, file.blob)
	}
}
