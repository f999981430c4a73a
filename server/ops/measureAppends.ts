import type { BoardStore } from '../storage/BoardStore'
import type { Metrics } from './Metrics'

/** The same store, with the time from append to durable measured. */
export function measureAppends(store: BoardStore, metrics: Metrics): BoardStore {
	return {
		append(board, entry, haste) {
			const startMs = performance.now()
			const append = store.append(board, entry, haste)
			// A rejection is told to the caller, who holds the same promise; here it only means nothing to measure.
			append.durable.then(
				() => metrics.appendSeconds.observe((performance.now() - startMs) / 1000),
				() => undefined
			)
			return append
		},
		write: (board) => store.write(board),
		hurry: (board) => store.hurry(board),
		load: (board) => store.load(board),
		compact: (board, checkpoint) => store.compact(board, checkpoint),
		release: (board) => store.release(board),
		list: () => store.list(),
		delete: (board) => store.delete(board),
		health: (board) => store.health(board),
		onHealthChange: (listener) => store.onHealthChange(listener),
		close: () => store.close(),
	}
}
