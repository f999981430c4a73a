import type { Editor, TLAssetId } from 'tldraw'
import { type BoardFileContent, type FileRefusal, readBoardFile } from '#shared/exports/readBoardFile'
import { assetOfSource } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { putFileContent, roomLeft } from '../board/tools/putFileContent'
import type { Step } from './pictures'

/** What came of a file. `leftOut` counts the things in it that are not on the board. */
export type BroughtIn =
	| { kind: 'done'; count: number; leftOut: number }
	| { kind: 'refused'; reason: FileRefusal }
	| { kind: 'full'; room: number }

type BringInJob = {
	editor: Editor
	file: File
	/** True when the server has a picture of this name in this session. */
	hasPicture: (hash: string) => Promise<boolean>
}

/** Reads a board file and puts it beside what is on the board. Until the last step nothing on the board has changed. */
export async function bringIn({ editor, file, hasPicture }: BringInJob, step: Step): Promise<BroughtIn> {
	if (file.size > LIMITS.maxBoardFileBytes) return { kind: 'refused', reason: 'too_large' }
	const text = await file.text()
	await step(0.2)
	const read = readBoardFile(text)
	if (!read.ok) return { kind: 'refused', reason: read.refusal }
	const room = roomLeft(editor)
	if (read.content.shapes.length > room) return { kind: 'full', room }
	await step(0.4)
	const pictures = await readPictures(read.content, step)
	const lost = new Set<string>()
	for (const { id, props } of read.content.assets) {
		const hash = assetOfSource(props.src)
		if (hash ? !(await hasPicture(hash)) : !pictures.has(id)) lost.add(id)
	}
	const content = without(read.content, lost)
	await step(0.9)
	if (content.shapes.length > 0) putFileContent(editor, content)
	for (const [assetId, picture] of pictures) void send(editor, assetId, picture)
	return { kind: 'done', count: content.shapes.length, leftOut: content.leftOut }
}

/** The pictures of a file that this browser can draw. */
async function readPictures({ pictures }: BoardFileContent, step: Step): Promise<Map<TLAssetId, File>> {
	const read = new Map<TLAssetId, File>()
	let done = 0
	for (const [id, data] of pictures) {
		const file = fileOf(data)
		const bitmap = file && (await createImageBitmap(file).catch(() => null))
		if (file && bitmap) read.set(id, file)
		bitmap?.close()
		await step(0.4 + (0.5 * ++done) / pictures.size)
	}
	return read
}

/** The page's policy lets nobody fetch a data address, so its bytes are read by hand. */
function fileOf(data: string): File | null {
	const comma = data.indexOf(',')
	const type = data.slice('data:'.length, data.indexOf(';'))
	try {
		const bytes = Uint8Array.from(atob(data.slice(comma + 1)), (letter) => letter.charCodeAt(0))
		return bytes.length > LIMITS.maxBoardFileBytes ? null : new File([bytes], '', { type })
	} catch (error) {
		// Not base64: the picture counts as one that could not be brought in.
		if (error instanceof DOMException) return null
		throw error
	}
}

/** Pictures whose bytes are not here, and their frames on the board, stay out. */
function without(content: BoardFileContent, lost: ReadonlySet<string>): BoardFileContent {
	if (lost.size === 0) return content
	const shapes = content.shapes.filter(
		({ props }) => !('assetId' in props && props.assetId && lost.has(props.assetId))
	)
	const kept = new Set<string>(shapes.map(({ id }) => id))
	return {
		...content,
		shapes,
		assets: content.assets.filter(({ id }) => !lost.has(id)),
		bindings: content.bindings.filter(({ fromId, toId }) => kept.has(fromId) && kept.has(toId)),
		leftOut: content.leftOut + content.shapes.length - shapes.length,
	}
}

/** The board sends it like a picture that came with a copy; a refusal takes it off the board and says so there. */
async function send(editor: Editor, assetId: TLAssetId, file: File): Promise<void> {
	try {
		await editor.getAssetForExternalContent({ type: 'file', file, assetId })
	} catch (error) {
		reportError(error)
	}
}
