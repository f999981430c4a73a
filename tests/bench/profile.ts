// Where the server's CPU goes, from a V8 profile: self time by package and by function.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

type CallFrame = { functionName: string; url: string; lineNumber: number }
type Profile = { nodes: { id: number; callFrame: CallFrame }[]; samples: number[]; timeDeltas: number[] }

const SHOWN = 25

/** Text with the largest shares of the largest profile in a folder. */
export function summariseProfile(folder: string): string {
	const files = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))
	const [largest] = files
		.map((name) => join(folder, name))
		.sort((a, b) => statSync(b).size - statSync(a).size)
	if (!largest) return 'no profile was written'
	const profile = JSON.parse(readFileSync(largest, 'utf8')) as Profile
	const frames = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame]))
	const places = new Map<string, number>()
	const functions = new Map<string, number>()
	let totalUs = 0
	for (const [i, sample] of profile.samples.entries()) {
		const frame = frames.get(sample)
		const us = profile.timeDeltas[i] ?? 0
		if (!frame || frame.functionName === '(idle)' || frame.functionName === '(root)') continue
		totalUs += us
		const place = placeOf(frame)
		const name = `${frame.functionName || '(anonymous)'} ${place}:${frame.lineNumber + 1}`
		places.set(place, (places.get(place) ?? 0) + us)
		functions.set(name, (functions.get(name) ?? 0) + us)
	}
	const list = (shares: Map<string, number>) =>
		[...shares]
			.sort(([, a], [, b]) => b - a)
			.slice(0, SHOWN)
			.map(([name, us]) => `${((100 * us) / totalUs).toFixed(1).padStart(6)} %  ${name}`)
			.join('\n')
	return `busy ${(totalUs / 1e6).toFixed(2)} s\nby package\n${list(places)}\nby function\n${list(functions)}`
}

function placeOf({ url, functionName }: CallFrame): string {
	const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(url)?.[1]
	if (packaged) return packaged
	if (url.startsWith('node:')) return url
	return url ? basename(url) : functionName.startsWith('(') ? functionName : 'native'
}
