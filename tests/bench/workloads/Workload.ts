import { LoadProcess, type ServerOptions, type ServerProcess, startServer } from '../processes'

/** How a run was asked for. */
export type RunOptions = {
	/** Smaller and shorter: a first look, not for reports. */
	isQuick: boolean
	/** Client counts of W1 and W3 instead of the usual ones. */
	clientCounts: number[] | null
	/** Boards of W7. */
	boards: number | null
	/** How often a disturbed figure is taken again. */
	retries: number
	/** Progress, one line. */
	say(peer: string, text: string): void
}

/** A cell of a table; null is shown as a dash. */
export type Cell = string | number | null
export type Outcome = {
	rows: Cell[][]
	/** Everything that was measured, for the JSON file. */
	raw: unknown
	/** Highest CPU of other processes meanwhile, % of one core, where the workload watches it itself. */
	otherPct?: number
}

export type Workload = {
	title: string
	/** What the figures mean, in one or two sentences. */
	note: string
	columns: string[]
	/** Servers without documents have nothing to join. */
	needsDocument: boolean
	needsDisk: boolean
	run(options: RunOptions, peer: string): Promise<Outcome>
}

/** Runs `work` with a fresh server and fresh clients, which are gone afterwards. */
export async function withServer<Result>(
	peer: string,
	work: (server: ServerProcess, load: LoadProcess) => Promise<Result>,
	options?: ServerOptions
): Promise<Result> {
	const server = await startServer(peer, options)
	let load: LoadProcess | null = null
	try {
		load = await LoadProcess.start(server)
		return await work(server, load)
	} finally {
		await load?.stop()
		await server.stop()
	}
}

export const yesNo = (value: boolean): string => (value ? 'yes' : '**no**')
export const toKb = (bytes: number): number => Math.round(bytes / 1024)
