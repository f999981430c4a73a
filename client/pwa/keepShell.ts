/**
 * Keeps the pages on this device, so that they open without a network. Only over https and on this very computer do
 * browsers allow it; elsewhere nothing is kept and everything else works.
 */
export async function keepShell(prefix: string): Promise<void> {
	// In development the pages change with every keystroke and are not built.
	if (!canKeepShell() || !import.meta.env.PROD) return
	try {
		await navigator.serviceWorker.register(`${prefix}/sw.js`, { scope: `${prefix}/` })
	} catch (error) {
		// Private windows and house rules of a device forbid it; the page works without.
		if (!(error instanceof DOMException || error instanceof TypeError)) throw error
	}
}

/** False where the browser keeps no pages: over plain http from another computer. */
export const canKeepShell = (): boolean => window.isSecureContext && 'serviceWorker' in navigator
