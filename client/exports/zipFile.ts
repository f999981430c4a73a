import { zipSync } from 'fflate'

/** Packs files into one. In this thread: the page's policy allows no workers made on the fly. */
export async function zipFile(files: readonly (readonly [name: string, content: Blob | string])[]) {
	const entries = await Promise.all(
		files.map(async ([name, content]) => {
			const blob = typeof content === 'string' ? new Blob([content]) : content
			// Pictures are packed already.
			const level: 0 | 6 = name.endsWith('.png') ? 0 : 6
			return [name, [new Uint8Array(await blob.arrayBuffer()), { level }]] as const
		})
	)
	return zipSync(Object.fromEntries(entries.map(([name, [bytes, options]]) => [name, [bytes, options]])))
}
