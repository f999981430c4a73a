import type { Page } from '@playwright/test'

/** A file as somebody drops or pastes it. */
export type GivenFile = { bytes: Buffer; type: string; name: string }

/** A drop or a paste as the browser gives it to the page, with files or texts in it. */
export async function give(
	page: Page,
	how: 'drop' | 'paste',
	content: { files?: GivenFile[]; texts?: Record<string, string> },
	target = '[data-testid="canvas"]'
): Promise<void> {
	const given = (content.files ?? []).map(({ bytes, ...file }) => ({
		...file,
		base64: bytes.toString('base64'),
	}))
	await page
		.locator(target)
		.first()
		.evaluate(
			(element, { how, given, texts }) => {
				const data = new DataTransfer()
				for (const { base64, type, name } of given) {
					const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
					data.items.add(new File([bytes], name, { type }))
				}
				for (const [type, text] of Object.entries(texts)) data.setData(type, text)
				const at = { bubbles: true, cancelable: true, clientX: 500, clientY: 350 }
				const event =
					how === 'drop'
						? new DragEvent('drop', { ...at, dataTransfer: data })
						: new ClipboardEvent('paste', { ...at, clipboardData: data })
				element.dispatchEvent(event)
			},
			{ how, given, texts: content.texts ?? {} }
		)
}
