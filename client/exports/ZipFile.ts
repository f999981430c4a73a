import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** What is packed already, so that packing it again costs time and wins nothing. */
const PACKED = /\.(png|docx|pdf)$/

/**
 * Packs files into one, one after the other: what is packed lies in blobs, which a browser may keep out of memory. In
 * this thread: the page's policy allows no workers made on the fly.
 */
export class ZipFile {
	readonly #parts: Blob[] = []
	readonly #zip: Zip

	constructor() {
		this.#zip = new Zip((error, chunk) => {
			if (error) throw error
			this.#parts.push(new Blob([new Uint8Array(chunk)]))
		})
	}

	/** `name` may hold folders. */
	async add(name: string, content: Blob): Promise<void> {
		const entry = PACKED.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
		this.#zip.add(entry)
		entry.push(new Uint8Array(await content.arrayBuffer()), true)
	}

	close(): Blob {
		this.#zip.end()
		return new Blob(this.#parts, { type: 'application/zip' })
	}
}
