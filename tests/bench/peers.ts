// Who is measured beside us. Their packages are installed on first use into a folder of the user, never into the
// project: BENCH_PEERS, else ~/.cache/constellate-bench. One folder a peer, since they need different versions.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** How clients speak to a server. */
export type DriverName = 'ours' | 'yjs' | 'relay' | 'hocuspocus' | 'tldraw'
type PackageSet = 'relay' | 'yws' | 'hocuspocus' | 'tlsync'

export type Peer = {
	driver: DriverName
	/** What the report says of it. */
	note: string
	/** Packages to install; null: the project itself. */
	packages: PackageSet | null
	/** What node runs: below tests/bench/servers, or below node_modules when it starts with a package, or ours. */
	script: { own: string } | { packaged: string } | { built: string }
	/** `{data}` stands for a fresh data folder. */
	env?: Record<string, string>
	/** Keeps boards on disk: then W6 and the cold joins of W4 are run. */
	isPersistent: boolean
	/** How long it takes to let go of an empty room, ms. */
	idleMs: number
}

const PACKAGES: Record<PackageSet, Record<string, string>> = {
	relay: { ws: '8.23.0' },
	yws: { '@y/websocket-server': '0.1.1', yjs: '13.6.33', 'y-leveldb': '0.1.2', ws: '6.2.3' },
	hocuspocus: {
		'@hocuspocus/server': '4.7.0',
		'@hocuspocus/extension-sqlite': '4.7.0',
		yjs: '13.6.33',
		'y-protocols': '1.0.7',
		ws: '8.23.0',
	},
	tlsync: {
		'@tldraw/sync-core': '3.15.6',
		'@tldraw/tlschema': '3.15.6',
		ws: '8.23.0',
		react: '18.3.1',
		'react-dom': '18.3.1',
	},
}

const relay = (mode: string, note: string): Peer => ({
	driver: 'relay',
	note,
	packages: 'relay',
	script: { own: 'relay.mjs' },
	env: { RELAY_MODE: mode, RELAY_TICK: '16' },
	isPersistent: false,
	idleMs: 1000,
})
const yws = (note: string, env?: Record<string, string>): Peer => ({
	driver: 'yjs',
	note,
	packages: 'yws',
	script: { packaged: '@y/websocket-server/src/server.js' },
	env,
	isPersistent: env !== undefined,
	idleMs: 12_000,
})

/** Every server that can be measured, by the name that `--peers` takes. */
export const PEERS: Readonly<Record<string, Peer>> = {
	ours: {
		driver: 'ours',
		note: 'Constellate, built, with its settings as shipped',
		packages: null,
		script: { built: 'dist/server/main.js' },
		// Boards are made by callers at different addresses, as many people would make them.
		env: { DATA_DIR: '{data}', TRUST_PROXY: 'on' },
		isPersistent: true,
		idleMs: 40_000,
	},
	relay: relay('ws', 'ws 8.23.0, one send for each receiver, no document, no disk: a limit'),
	'relay-fast': relay('fast', 'relay that frames a message once for all'),
	'relay-batch': relay('batch', 'relay-fast with one write for each receiver every 16 ms'),
	yws: yws('@y/websocket-server 0.1.1, yjs 13, in memory'),
	'yws-level': yws('the same with YPERSISTENCE (y-leveldb)', { YPERSISTENCE: '{data}' }),
	'hocuspocus-sqlite': {
		driver: 'hocuspocus',
		note: '@hocuspocus/server 4.7.0 with extension-sqlite',
		packages: 'hocuspocus',
		script: { own: 'hocuspocus.mjs' },
		env: { SQLITE: '{data}/boards.sqlite' },
		isPersistent: true,
		idleMs: 12_000,
	},
	tlsync: {
		driver: 'tldraw',
		note: '@tldraw/sync-core 3.15.6 on ws, a JSON snapshot every 2 s',
		packages: 'tlsync',
		script: { own: 'tlsync.mjs' },
		env: { PERSIST_DIR: '{data}' },
		isPersistent: true,
		idleMs: 12_000,
	},
}

/** The peer of this name. Throws for a name that is none. */
export function peerOf(name: string): Peer {
	const peer = PEERS[name]
	if (!peer) throw new Error(`no such peer: ${name}; there are ${Object.keys(PEERS).join(', ')}`)
	return peer
}

/** Folder with the packages of a peer, installed when they are not there yet. */
export function installPackages(name: PackageSet): string {
	const root = process.env.BENCH_PEERS ?? join(homedir(), '.cache', 'constellate-bench')
	const folder = join(root, name)
	const manifest = JSON.stringify({ name: `bench-${name}`, private: true, dependencies: PACKAGES[name] })
	const stamp = join(folder, '.installed')
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === manifest) return folder
	mkdirSync(folder, { recursive: true })
	writeFileSync(join(folder, 'package.json'), manifest)
	process.stderr.write(`installing ${name} into ${folder}\n`)
	// Some ask for a newer node than they need: what was measured here ran on node 20.
	execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
	})
	writeFileSync(stamp, manifest)
	return folder
}

/** Loads a package as the code in that set would. */
export function requirePackage(set: PackageSet, name: string): unknown {
	return createRequire(join(installPackages(set), 'package.json'))(name)
}
