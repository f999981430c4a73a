/**
 * Puts text on the clipboard. Over plain http (a laptop in a workshop room) browsers offer no `navigator.clipboard`,
 * so the old command is the way there. Answers whether it worked: the caller then leaves the text selected.
 */
export async function copyText(text: string, field: HTMLInputElement): Promise<boolean> {
	if (window.isSecureContext && navigator.clipboard) {
		try {
			await navigator.clipboard.writeText(text)
			return true
		} catch (error) {
			// Refused by the person or by a policy: the old command may still be allowed.
			if (!(error instanceof DOMException)) throw error
		}
	}
	field.focus()
	field.select()
	return document.execCommand('copy')
}
