// Starts, pins, watches and ends the server and the load process.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AnswerMessage, CallAnswer, CallName, CallRequest } from './load/calls'
import type { Target } from './load/Fleet'
import { peakMbOf, rssMbOf, sleep } from './machine'
import { installPackages, type Peer, peerOf } from './peers'

const HERE = import.meta.dirname
const ROOT = resolve(HERE, '../..')
const START_TIMEOUT_MS = 20_000
const STOP_TIMEOUT_MS = 5000
const PROFILE_TIMEOUT_MS = 15_000
const CALL_TIMEOUT_MS = 300_000

/** Core of the server and core of all clients: BENCH_SERVER_CORE, BENCH_CLIENT_CORE. */
export const CORES = {
	server: process.env.BENCH_SERVER_CORE ?? '0',
	clients: process.env.BENCH_CLIENT_CORE ?? String(Math.min(1, cpus().length - 1)),
}

/** A process on one core; BENCH_NICE (below 0 needs root) puts it before others of a shared machine. */
function spawnPinned(core: string, command: readonly string[], options: SpawnOptions): ChildProcess {
	const child = spawn(
		'nice',
		['-n', process.env.BENCH_NICE ?? '0', 'taskset', '-c', core, ...command],
		options
	)
	const end = () => child.kill('SIGKILL')
	process.once('exit', end)
	child.once('exit', () => process.off('exit', end))
	return child
}

const exitOf = (child: ChildProcess): Promise<void> =>
	child.exitCode !== null || child.signalCode !== null
		? Promise.resolve()
		: new Promise((done) => child.once('exit', () => done()))

function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const probe = createServer()
		probe.once('error', fail)
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address()
			probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
		})
	})
}

const isListening = (port: number): Promise<boolean> =>
	new Promise((done) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.destroy()
			done(true)
		})
		socket.on('error', () => done(false))
	})

export type Memory = { heapUsed: number; external: number; arrayBuffers: number }
export type ServerProcess = {
	target: Target
	rssMb(): number
	peakMb(): number
	/** After collecting garbage; null when it does not answer. */
	memory(): Promise<Memory | null>
	/** The power goes off. */
	kill(): Promise<void>
	stop(): Promise<void>
}
export type ServerOptions = {
	/** A data folder of the caller, who removes it; without one it gets a fresh one that goes with it. */
	dataDir?: string
	/** Folder for a CPU profile, written when it stops. */
	profileDir?: string
}

function commandOf(peer: Peer, packages: string, profileDir: string | undefined): string[] {
	const agent = pathToFileURL(join(HERE, 'servers/agent.mjs')).href
	const profile = profileDir ? ['--cpu-prof', '--cpu-prof-dir', profileDir] : []
	const { script } = peer
	const path =
		'own' in script
			? join(HERE, 'servers', script.own)
			: 'built' in script
				? join(ROOT, script.built)
				: join(packages, 'node_modules', script.packaged)
	return [process.execPath, '--expose-gc', '--import', agent, ...profile, path]
}

/** Starts a measured server and waits until it listens. */
export async function startServer(name: string, options: ServerOptions = {}): Promise<ServerProcess> {
	const peer = peerOf(name)
	const packages = peer.packages ? installPackages(peer.packages) : ''
	const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'bench-data-'))
	const port = await freePort()
	const env = Object.entries(peer.env ?? {}).map(([key, value]) => [key, value.replace('{data}', dataDir)])
	const child = spawnPinned(CORES.server, commandOf(peer, packages, options.profileDir), {
		stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
		env: {
			...process.env,
			NODE_ENV: 'production',
			HOST: '127.0.0.1',
			PORT: String(port),
			BENCH_PACKAGES: packages,
			...Object.fromEntries(env),
		},
	})
	let errors = ''
	child.stderr?.on('data', (text: Buffer) => {
		errors = `${errors}${text}`.slice(-4000)
	})
	const startMs = Date.now()
	while (!(await isListening(port))) {
		if (child.exitCode !== null || Date.now() - startMs > START_TIMEOUT_MS)
			throw new Error(`${name} did not start: ${errors}`)
		await sleep(50)
	}
	const target: Target = { driver: peer.driver, port, pid: child.pid ?? 0, dataDir }
	return controlsOf(child, target, options)
}

function controlsOf(child: ChildProcess, target: Target, options: ServerOptions): ServerProcess {
	const kill = async () => {
		child.kill('SIGKILL')
		await exitOf(child)
	}
	return {
		target,
		rssMb: () => rssMbOf(target.pid),
		peakMb: () => peakMbOf(target.pid),
		memory: () => askMemory(child),
		kill,
		async stop() {
			if (options.profileDir && child.connected) {
				child.send({ ask: 'exit' })
				await Promise.race([exitOf(child), sleep(PROFILE_TIMEOUT_MS)])
			}
			child.kill('SIGTERM')
			await Promise.race([exitOf(child), sleep(STOP_TIMEOUT_MS)])
			await kill()
			if (options.dataDir === undefined) rmSync(target.dataDir, { recursive: true, force: true })
		},
	}
}

function askMemory(child: ChildProcess): Promise<Memory | null> {
	const id = Math.random()
	return new Promise((done) => {
		const finish = (memory: Memory | null) => {
			clearTimeout(timer)
			child.off('message', onMessage)
			done(memory)
		}
		const onMessage = (message: { id?: number; memory?: Memory }) => {
			if (message.id === id) finish(message.memory ?? null)
		}
		const timer = setTimeout(() => finish(null), 10_000)
		child.on('message', onMessage)
		child.send({ ask: 'memory', id })
	})
}

/** The process with all clients. */
export class LoadProcess {
	readonly #child: ChildProcess
	readonly #waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>()
	#lastId = 0

	private constructor(child: ChildProcess) {
		this.#child = child
		child.on('message', ({ id, answer, error }: AnswerMessage) => {
			const waiting = this.#waiting.get(id)
			this.#waiting.delete(id)
			if (error) waiting?.reject(new Error(error))
			else waiting?.resolve(answer)
		})
		child.on('exit', () => {
			for (const { reject } of this.#waiting.values()) reject(new Error('the load process ended'))
		})
	}

	/** Starts it, aimed at a server. */
	static async start(server: ServerProcess): Promise<LoadProcess> {
		const tsx = pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href
		const command = [
			process.execPath,
			'--max-old-space-size=6000',
			'--import',
			tsx,
			join(HERE, 'load/main.ts'),
		]
		const load = new LoadProcess(
			spawnPinned(CORES.clients, command, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
		)
		await load.call('aim', server.target)
		return load
	}

	call<Name extends CallName>(name: Name, request: CallRequest<Name>): Promise<CallAnswer<Name>> {
		const id = ++this.#lastId
		return new Promise((done, fail) => {
			const timer = setTimeout(() => fail(new Error(`${name}: no answer in time`)), CALL_TIMEOUT_MS)
			const settle = () => clearTimeout(timer)
			this.#waiting.set(id, {
				resolve(answer) {
					settle()
					done(answer as CallAnswer<Name>)
				},
				reject(error) {
					settle()
					fail(error)
				},
			})
			this.#child.send({ id, name, request })
		})
	}

	async stop(): Promise<void> {
		this.#child.kill('SIGKILL')
		await exitOf(this.#child)
	}
}
