import type { RoomMetrics } from '../rooms/ports'
import type { Metrics } from './Metrics'

const MS_PER_S = 1000

/** What rooms tell, as figures of the registry. */
export function roomMetrics(metrics: Metrics): RoomMetrics {
	return {
		roomOpened(loadMs) {
			metrics.rooms.inc()
			metrics.loadSeconds.observe(loadMs / MS_PER_S)
		},
		roomClosed: () => metrics.rooms.dec(),
		connectionOpened: () => metrics.connections.inc(),
		connectionClosed: () => metrics.connections.dec(),
		updateApplied(bytes, ms) {
			metrics.updateBytes.inc(bytes)
			metrics.applySeconds.observe(ms / MS_PER_S)
		},
		updateRefused: (reason) => metrics.refusedMessages.inc({ reason }),
		barrierAnswered: (ms) => metrics.barrierSeconds.observe(ms / MS_PER_S),
		broadcast: (updates, receivers) => metrics.broadcastUpdates.inc(updates * receivers),
	}
}
