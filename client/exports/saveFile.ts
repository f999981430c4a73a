import type { ExportFile } from './makeFile'

/** Hands a file to the browser's downloads. */
export function saveFile({ name, blob }: ExportFile): void {
	const link = document.createElement('a')
	link.href = URL.createObjectURL(blob)
	link.download = name
	link.click()
	// The browser reads the address after the click has returned.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
