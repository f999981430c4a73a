import type { Editor, TLRecord } from 'tldraw'
import { stockRecords, stockSchema } from '#shared/exports/stockRecords'

const DOCUMENT_TYPES: readonly TLRecord['typeName'][] = ['document', 'page', 'shape', 'binding', 'asset']

/** The board in tldraw's own file format; any tldraw opens it. */
export async function boardFile(editor: Editor): Promise<string> {
	const records = editor.store.allRecords().filter(({ typeName }) => DOCUMENT_TYPES.includes(typeName))
	const whole = await Promise.all(stockRecords(records).map((record) => withPicture(editor, record)))
	return JSON.stringify({ tldrawFileFormatVersion: 1, schema: stockSchema(), records: whole })
}

/** Our addresses of pictures mean nothing elsewhere, so the picture itself goes into the file. */
async function withPicture(editor: Editor, record: TLRecord): Promise<TLRecord> {
	if (record.typeName !== 'asset' || record.type !== 'image') return record
	const address = await editor.resolveAssetUrl(record.id, { shouldResolveToOriginal: true })
	if (!address) return record
	const response = await fetch(address)
	if (!response.ok) return record
	const src = await dataUrlOf(await response.blob())
	return { ...record, props: { ...record.props, src } }
}

function dataUrlOf(blob: Blob): Promise<string> {
	return new Promise((resolve, reject) => {
		const reader = new FileReader()
		reader.onload = () => resolve(String(reader.result))
		reader.onerror = () => reject(reader.error)
		reader.readAsDataURL(blob)
	})
}
