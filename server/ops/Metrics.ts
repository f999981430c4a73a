import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'

/** Figures of one running server, in the text format of Prometheus. No label ever holds an id of a board or person. */
export type Metrics = {
	/** Boards open in memory, and sockets connected to them. */
	rooms: Gauge
	connections: Gauge
	/** Yjs client ids in the open document that has most: each costs every later opening. */
	documentClients: Gauge
	/** Time to load a board, seconds. */
	loadSeconds: Histogram
	/** Bytes of updates taken, time to check and apply one, and how many were passed on to peers. */
	updateBytes: Counter
	applySeconds: Histogram
	broadcastUpdates: Counter
	/** From `append` to durable, seconds. */
	appendSeconds: Histogram
	/** From the arrival of a save barrier to its answer, seconds. */
	barrierSeconds: Histogram
	/** Messages that were not accepted, by reason. */
	refusedMessages: Counter<'reason'>
	/** Joins that opened nothing, by way (`link`, `code`), and calls that had to wait, by limit. */
	wrongJoins: Counter<'way'>
	limitedCalls: Counter<'limit'>
	/** Time to answer a call, seconds; `route` is the pattern, not the path. */
	httpSeconds: Histogram<'method' | 'route' | 'status'>
	contentType: string
	text(): Promise<string>
	/** Stops measuring the event loop. */
	close(): void
}

const DURABLE_BUCKETS_S = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5]
const NS_PER_S = 1e9

/** Metrics with a registry of their own, so that two servers in one process do not mix theirs. */
export function createMetrics(version: string): Metrics {
	const registry = new Registry()
	const registers = [registry]
	const loopDelay = watchProcess(registry, version)
	const histogram = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
		new Histogram({ name, help, labelNames, buckets: DURABLE_BUCKETS_S, registers })
	const gauge = (name: string, help: string) => new Gauge({ name, help, registers })
	const counter = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
		new Counter({ name, help, labelNames, registers })
	return {
		rooms: gauge('constellate_rooms', 'Boards open in memory'),
		connections: gauge('constellate_connections', 'Sockets connected to boards'),
		documentClients: gauge('constellate_document_clients', 'Client ids in the open board that has most'),
		loadSeconds: histogram('constellate_load_seconds', 'Time to load a board'),
		updateBytes: counter('constellate_update_bytes_total', 'Bytes of updates taken'),
		applySeconds: histogram('constellate_apply_seconds', 'Time to check and apply an update'),
		broadcastUpdates: counter('constellate_broadcast_updates_total', 'Updates passed on, once a receiver'),
		appendSeconds: histogram('constellate_append_seconds', 'From append to durable'),
		barrierSeconds: histogram('constellate_barrier_seconds', 'From save barrier to its answer'),
		refusedMessages: counter('constellate_refused_messages_total', 'Socket messages not accepted', [
			'reason',
		]),
		wrongJoins: counter('constellate_wrong_joins_total', 'Joins that opened nothing', ['way']),
		limitedCalls: counter('constellate_limited_calls_total', 'Calls that had to wait', ['limit']),
		httpSeconds: histogram('constellate_http_seconds', 'Time to answer a call', [
			'method',
			'route',
			'status',
		]),
		contentType: registry.contentType,
		text: () => registry.metrics(),
		close: () => loopDelay.disable(),
	}
}

/** prom-client's own default metrics cannot be stopped again, which matters when tests start many servers. */
function watchProcess(registry: Registry, version: string) {
	const registers = [registry]
	const loopDelay = monitorEventLoopDelay({ resolution: 20 })
	loopDelay.enable()
	new Gauge({
		name: 'constellate_event_loop_delay_seconds',
		help: 'Delay of the event loop since the last reading',
		labelNames: ['quantile'],
		registers,
		collect() {
			for (const [quantile, percentile] of [
				['0.5', 50],
				['0.99', 99],
			] as const)
				this.set({ quantile }, loopDelay.percentile(percentile) / NS_PER_S)
			this.set({ quantile: '1' }, loopDelay.max / NS_PER_S)
			loopDelay.reset()
		},
	})
	new Gauge({
		name: 'process_resident_memory_bytes',
		help: 'Memory of the process',
		registers,
		collect() {
			this.set(process.memoryUsage.rss())
		},
	})
	new Gauge({
		name: 'nodejs_heap_used_bytes',
		help: 'Memory used by JavaScript objects',
		registers,
		collect() {
			this.set(process.memoryUsage().heapUsed)
		},
	})
	new Gauge({
		name: 'process_cpu_seconds',
		help: 'Processor time used since the start',
		registers,
		collect() {
			const { user, system } = process.cpuUsage()
			this.set((user + system) / 1e6)
		},
	})
	new Gauge({ name: 'constellate_info', help: 'Version', labelNames: ['version'], registers }).set(
		{ version },
		1
	)
	return loopDelay
}
