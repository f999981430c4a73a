import { vi } from 'vitest'
import { pageGlobals } from './pageGlobals'

/** Gives a test what a page has and Node 20 has not. `vi.unstubAllGlobals` takes it away again. */
export function stubPage(): void {
	for (const [name, value] of Object.entries(pageGlobals())) vi.stubGlobal(name, value)
}
