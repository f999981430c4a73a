import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { vi } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')

/** A server in a process of its own, so that its memory and its event loop are its own. */
export class ChildServer {
	readonly dataDir: string
	url = ''
	#child: ChildProcess | null = null
	readonly #env: Record<string, string>

	private constructor(dataDir: string, env: Record<string, string>) {
		this.dataDir = dataDir
		this.#env = env
	}

	static async start(env: Record<string, string> = {}): Promise<ChildServer> {
		const server = new ChildServer(await mkdtemp(join(tmpdir(), 'constellate-child-')), env)
		await server.boot('0')
		return server
	}

	/** Starts the program; resolves when it listens. */
	async boot(port: string): Promise<void> {
		let output = ''
		const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
			cwd: ROOT,
			env: {
				PATH: process.env.PATH,
				HOST: '127.0.0.1',
				LOG_LEVEL: 'warn',
				DATA_DIR: this.dataDir,
				...this.#env,
				PORT: port,
			},
			stdio: ['ignore', 'pipe', 'inherit'],
		})
		this.#child = child
		child.stdout?.on('data', (chunk: Buffer) => {
			output += chunk
		})
		this.url = await vi.waitFor(
			() => {
				const url = /^listening on (\S+)\/$/m.exec(output)?.[1]
				if (!url) throw new Error(`not listening yet: ${output}`)
				return url.replace('localhost', '127.0.0.1')
			},
			{ timeout: 30_000, interval: 20 }
		)
	}

	/** Stops it as an operator does, and starts it again at the same address. */
	async restart(): Promise<void> {
		await this.#end('SIGTERM')
		await this.boot(new URL(this.url).port)
	}

	/** Ends it and removes its data. */
	async stop(): Promise<void> {
		await this.#end('SIGKILL')
		await rm(this.dataDir, { recursive: true, force: true })
	}

	/** A figure of /metrics. */
	async figure(name: string): Promise<number> {
		const text = await (await fetch(`${this.url}/metrics`)).text()
		return Number(
			text
				.split('\n')
				.find((line) => line.startsWith(`${name} `))
				?.slice(name.length + 1) ?? Number.NaN
		)
	}

	/** Memory of the process, MB. */
	async rssMb(): Promise<number> {
		return (await this.figure('process_resident_memory_bytes')) / 1e6
	}

	async #end(signal: NodeJS.Signals): Promise<void> {
		const child = this.#child
		this.#child = null
		if (!child || child.exitCode !== null) return
		const exit = once(child, 'exit')
		child.kill(signal)
		await exit
	}
}
