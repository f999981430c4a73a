import * as Y from 'yjs'
import { encodeSyncStep2 } from './syncMessages'

/** Answers to state vectors that are kept until the document changes. */
const MAX_KEPT_ANSWERS = 16
/** An empty state vector: the client has nothing. */
const EMPTY_VECTOR = new Uint8Array([0])

/**
 * Encodings of a document, made once for everybody who asks before it changes: people come to a workshop together, and
 * after a cut they come back together, with the same state vectors.
 */
export class EncodedDocument {
	readonly #doc: Y.Doc
	#vector: Uint8Array | null = null
	readonly #answers = new Map<string, Uint8Array>()
	/** Where in the answer to those who have nothing the document begins. */
	#stateStart = 0

	constructor(doc: Y.Doc) {
		this.#doc = doc
	}

	/** To be called when the document has changed. */
	forget(): void {
		this.#vector = null
		this.#answers.clear()
	}

	get vector(): Uint8Array {
		this.#vector ??= Y.encodeStateVector(this.#doc)
		return this.#vector
	}

	/** The document as one update. */
	get state(): Uint8Array {
		return this.answerTo(EMPTY_VECTOR).subarray(this.#stateStart)
	}

	/** The SyncStep2 message for a client with this state vector. */
	answerTo(vector: Uint8Array): Uint8Array {
		const key = keyOf(vector)
		const known = this.#answers.get(key)
		if (known) return known
		const missing = Y.encodeStateAsUpdate(this.#doc, vector)
		const answer = encodeSyncStep2(missing)
		if (key === '') this.#stateStart = answer.length - missing.length
		if (key === '' || this.#answers.size < MAX_KEPT_ANSWERS) this.#answers.set(key, answer)
		return answer
	}
}

/** All empty vectors are the same. */
const keyOf = (vector: Uint8Array): string =>
	vector.length <= 1 ? '' : Buffer.from(vector.buffer, vector.byteOffset, vector.length).toString('latin1')
