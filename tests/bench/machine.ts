// What Linux tells of processes and of the machine.
import { readdirSync, readFileSync } from 'node:fs'

const read = (path: string): string => readFileSync(path, 'latin1')

/** NaN when the process is gone. */
function orNaN(figure: () => number): number {
	try {
		return figure()
	} catch {
		return Number.NaN
	}
}

/** CPU time of all threads of a process, seconds, from schedstat in nanoseconds. */
export const cpuSecondsOf = (pid: number): number =>
	orNaN(() => {
		let ns = 0
		for (const thread of readdirSync(`/proc/${pid}/task`))
			ns += Number(read(`/proc/${pid}/task/${thread}/schedstat`).split(' ')[0])
		return ns / 1e9
	})

const statusMb = (pid: number, field: string): number =>
	orNaN(() => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(read(`/proc/${pid}/status`))?.[1]) / 1024)

/** Memory of a process now, MB. */
export const rssMbOf = (pid: number): number => statusMb(pid, 'VmRSS')
/** The most memory it ever had, MB. */
export const peakMbOf = (pid: number): number => statusMb(pid, 'VmHWM')

/** Seconds that all CPUs together were busy since the start of the machine, whoever used them. */
export function machineBusySeconds(): number {
	const fields = (read('/proc/stat').split('\n')[0] ?? '').trim().split(/\s+/).slice(1).map(Number)
	const [user = 0, nice = 0, system = 0, , , irq = 0, softIrq = 0] = fields
	return (user + nice + system + irq + softIrq) / 100
}

/** CPU seconds of this process and of its children that have ended. */
export function ownBusySeconds(): number {
	const stat = read('/proc/self/stat')
	const fields = stat
		.slice(stat.lastIndexOf(')') + 2)
		.split(' ')
		.map(Number)
	return fields.slice(11, 15).reduce((sum, ticks) => sum + ticks, 0) / 100
}

export const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The middle one; null of nothing. */
export function median(values: readonly (number | null)[]): number | null {
	const sorted = values
		.filter((value) => value !== null && !Number.isNaN(value))
		.sort((a, b) => (a ?? 0) - (b ?? 0))
	return sorted[sorted.length >> 1] ?? null
}

/** Rounded to `digits` decimals; null of what is no number. */
export const round = (value: number | null | undefined, digits = 1): number | null =>
	value === null || value === undefined || Number.isNaN(value) ? null : Number(value.toFixed(digits))
