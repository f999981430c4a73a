import type { Editor } from 'tldraw'
import { notesCsv } from '#shared/exports/notesCsv'
import { notesMarkdown } from '#shared/exports/notesMarkdown'
import type { Translate } from '#shared/i18n/translate'
import { boardFile } from './boardFile'
import { type Drawing, drawBoard } from './drawBoard'
import { type ExportScope, notesIn, shapesIn } from './exportScope'
import { fileName } from './fileName'
import type { Paper } from './papers'
import { pngFiles, type Step, svgText } from './pictures'
import { ZipFile } from './ZipFile'

/** What a board can be taken along as. */
export const FORMATS = ['png', 'svg', 'pdf', 'docx', 'csv', 'md', 'tldr'] as const
export type Format = (typeof FORMATS)[number]

/** Those that always hold the whole board. */
export const WHOLE_ONLY: readonly Format[] = ['tldr']

export type ExportJob = {
	editor: Editor
	format: Format
	scope: ExportScope
	/** Of the board; the file is named after it. */
	title: string
	/** For the PDF. */
	paper: Paper
	translate: Translate
}
export type ExportFile = { name: string; blob: Blob }

/** Makes the file of a job; null when there is nothing to put into it. */
export async function makeFile(job: ExportJob, step: Step): Promise<ExportFile | null> {
	const { editor, format, scope, title, translate } = job
	const named = (extension: string, content: BlobPart, type: string): ExportFile => ({
		name: `${fileName(title)}.${extension}`,
		blob: new Blob([content], { type }),
	})
	switch (format) {
		case 'csv':
			return named('csv', notesCsv(notesIn(editor, scope), translate), 'text/csv')
		case 'md':
			return named('md', notesMarkdown(title, notesIn(editor, scope), translate), 'text/markdown')
		case 'docx': {
			// A document library is as large as the rest of an export together.
			const { notesDocx } = await import('./notesDocx')
			return { ...named('docx', '', ''), blob: await notesDocx(title, notesIn(editor, scope), translate) }
		}
		case 'tldr':
			return named('tldr', await boardFile(editor), 'application/vnd.tldraw+json')
		default:
			return drawn(job, step, named)
	}
}

type Named = (extension: string, content: BlobPart, type: string) => ExportFile

async function drawn(job: ExportJob, step: Step, named: Named): Promise<ExportFile | null> {
	const drawing = await drawScope(job, step)
	if (!drawing) return null
	if (job.format === 'svg') return named('svg', svgText(drawing), 'image/svg+xml')
	const later = (share: number) => step(0.3 + share * 0.6)
	if (job.format === 'pdf') {
		const { pdfFile } = await import('./pdf/pdfFile')
		return named('pdf', bytesOf(await pdfFile(drawing, job.paper, job.title, later)), 'application/pdf')
	}
	const files = await pngFiles(drawing, later)
	const [only] = files
	if (files.length === 1 && only) return named('png', only.blob, 'image/png')
	const zip = new ZipFile()
	for (const { name, blob } of files) await zip.add(`${name}.png`, blob)
	return named('zip', zip.close(), 'application/zip')
}

async function drawScope({ editor, scope }: ExportJob, step: Step): Promise<Drawing | null> {
	const ids = shapesIn(editor, scope)
	if (ids.length === 0) return null
	await step(0.05)
	const drawing = await drawBoard(editor, ids)
	await step(0.3)
	return drawing
}

/** What a Blob takes: bytes of their own, not a view on bytes that somebody else may share. */
const bytesOf = (bytes: Uint8Array) => new Uint8Array(bytes)
