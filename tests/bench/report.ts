import { WORKLOADS } from './workloads/all'
import { DISTURBED_PCT } from './workloads/broadcast'
import type { Cell, Outcome } from './workloads/Workload'

/** What a run of one workload on one peer came to. */
export type PeerResult = (Outcome | { error: string }) & {
	seconds: number
	/** CPU of other processes meanwhile, % of one core. */
	foreignPct: number
}

/** A whole run, as it is written to the JSON file. */
export type Results = {
	/** ISO 8601 */
	when: string
	machine: string
	cores: { server: string; clients: string }
	isQuick: boolean
	seconds: number
	peers: Record<string, string>
	/** By workload, then by peer. */
	results: Record<string, Record<string, PeerResult>>
}

const show = (cell: Cell): string => (cell === null ? '–' : String(cell))
const line = (cells: readonly Cell[]): string => `| ${cells.map(show).join(' | ')} |`

/** The results as tables. */
export function toMarkdown(results: Results): string {
	const { when, machine, cores, isQuick, seconds, peers } = results
	const parts = [
		'# Measurements of sync servers',
		`${when}, ${machine}. Server on core ${cores.server}, all clients on core ${cores.clients}. ${isQuick ? 'Quick run, a first look only. ' : ''}Took ${Math.round(seconds)} s.`,
		'"clients %" near 100 means that the clients were the limit, not the server. "others %" is the CPU that other processes of the machine used meanwhile, of one core: over 15 latencies are not to be trusted.',
		Object.entries(peers)
			.map(([name, note]) => `- ${name}: ${note}`)
			.join('\n'),
	]
	for (const [name, workload] of Object.entries(WORKLOADS)) {
		const byPeer = results.results[name]
		if (!byPeer) continue
		const rows = Object.values(byPeer).flatMap((result) => ('error' in result ? [] : result.rows))
		parts.push(`## ${workload.title}`, workload.note)
		parts.push(
			[line(workload.columns), line(workload.columns.map(() => '---')), ...rows.map(line)].join('\n')
		)
		for (const [peer, result] of Object.entries(byPeer)) {
			if ('error' in result) parts.push(`${peer}: failed. ${result.error.split('\n')[0]}`)
			else if (result.otherPct === undefined && result.foreignPct > DISTURBED_PCT)
				parts.push(`${peer}: disturbed, other processes used ${result.foreignPct} % of a core.`)
		}
	}
	return `${parts.join('\n\n')}\n`
}
