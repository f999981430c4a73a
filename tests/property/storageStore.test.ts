// The file store against a simple model, through random histories of calls, faults, restarts and power cuts.
// fast-check prints the seed and the smallest case of a failure; SEED=… runs it again.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BoardId } from '#shared/ids'
import type { Append, LoadedBoard } from '../../server/storage/BoardStore'
import { FileBoardStore } from '../../server/storage/FileBoardStore'
import { FaultyFileSystem } from '../contract/faultyFileSystem'

const BOARD = 'board-one' as BoardId
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
console.log(`seed ${seed}`)

let folder: string
let runs = 0
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'constellate-model-'))
})
afterAll(() => rm(folder, { recursive: true }))

type Step =
	| { do: 'append'; count: number; bytes: number }
	| { do: 'await' | 'load' | 'release' | 'restart' | 'heal' | 'written' }
	| { do: 'compact'; back: number }
	| {
			do: 'fail'
			operation: 'append' | 'dataSync' | 'openAppend' | 'syncFolder' | 'truncate'
			code: 'EIO' | 'ENOSPC'
	  }
	| { do: 'powerCut' | 'powerCutAtNextSave'; keptShare: number }

const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			do: fc.constant('append' as const),
			count: fc.integer({ min: 1, max: 20 }),
			bytes: fc.nat(300),
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constantFrom('await' as const, 'load' as const, 'heal' as const, 'written' as const),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constantFrom('release' as const, 'restart' as const) }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('compact' as const), back: fc.nat(10) }) },
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constant('fail' as const),
			operation: fc.constantFrom(
				'append' as const,
				'dataSync' as const,
				'openAppend' as const,
				'syncFolder' as const,
				'truncate' as const
			),
			code: fc.constantFrom('EIO' as const, 'ENOSPC' as const),
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constantFrom('powerCut' as const, 'powerCutAtNextSave' as const),
			keptShare: fc.double({ min: 0, max: 1, noNaN: true }),
		}),
	}
)

const updateOf = (seq: number, bytes: number) =>
	Uint8Array.from({ length: bytes + 4 }, (_, index) => (seq * 7 + index) & 255)

/** One store, what it was given, and what it acknowledged. */
class History {
	readonly files = new FaultyFileSystem()
	readonly root: string
	/** Updates by sequence - 1. */
	readonly given: Uint8Array[] = []
	acknowledged = 0
	#appends: Append[] = []
	/** Twins whose power was cut and that nobody has looked at yet. */
	#twins: { path: string; acknowledged: number }[] = []
	#cutAtNextSave: number | undefined
	/** Two of three tries fail. */
	#asked = 0
	store!: FileBoardStore

	constructor(root: string) {
		this.root = root
	}

	async open(): Promise<void> {
		this.store = await FileBoardStore.open(this.root, {
			files: this.files,
			retryMinMs: 1,
			retryMaxMs: 4,
			commitWindowMs: 1,
			maxLogBytes: 1500,
		})
	}

	append(bytes: number): void {
		const update = updateOf(this.given.length + 1, bytes)
		this.given.push(update)
		const append = this.store.append(BOARD, { update })
		this.#appends.push(append)
		append.durable.then((seq) => {
			this.acknowledged = Math.max(this.acknowledged, seq)
			if (this.#cutAtNextSave === undefined) return
			this.#twins.push(this.#makeTwin(this.#cutAtNextSave))
			this.#cutAtNextSave = undefined
		})
	}

	/** Everything loaded is what was given, without a hole, and goes at least as far as `atLeast`. */
	expectWhole(loaded: LoadedBoard | null, atLeast: number): void {
		if (!loaded) {
			expect(atLeast).toBe(0)
			return
		}
		const upTo = loaded.checkpoint?.upTo ?? 0
		if (loaded.checkpoint) expect(Buffer.from(loaded.checkpoint.state).toString()).toBe(`up to ${upTo}`)
		expect(loaded.damage).toEqual([])
		expect(loaded.lastSeq).toBeGreaterThanOrEqual(atLeast)
		expect(loaded.lastSeq).toBeLessThanOrEqual(this.given.length)
		const after = loaded.updates.filter(({ seq }) => seq > upTo)
		expect(after.map(({ seq }) => seq)).toEqual(
			Array.from({ length: loaded.lastSeq - upTo }, (_, n) => upTo + 1 + n)
		)
		for (const { seq, update } of after) expect(Buffer.compare(update, this.given[seq - 1]!)).toBe(0)
	}

	heal(): void {
		this.files.fault = () => undefined
	}

	async settle(): Promise<void> {
		this.heal()
		await Promise.all(this.#appends.splice(0).map(({ durable }) => durable))
		for (const twin of this.#twins.splice(0)) await this.#expectTwin(twin)
	}

	async run(step: Step): Promise<void> {
		if (step.do === 'append') for (let n = 0; n < step.count; n++) this.append(step.bytes)
		else if (step.do === 'await') await this.settle()
		else if (step.do === 'heal') this.heal()
		else if (step.do === 'load') this.expectWhole(await this.store.load(BOARD), this.given.length)
		else if (step.do === 'compact') await this.compact(step.back)
		else if (step.do === 'powerCut') await this.#expectTwin(this.#makeTwin(step.keptShare))
		else if (step.do === 'powerCutAtNextSave') this.#cutAtNextSave = step.keptShare
		else if (step.do === 'written') await this.#appends.at(-1)?.written
		else if (step.do === 'fail')
			this.files.fault = (asked) =>
				asked === step.operation && this.#asked++ % 3 !== 2 ? step.code : undefined
		else {
			await this.settle()
			if (step.do === 'release') await this.store.release(BOARD)
			else {
				await this.store.close()
				await this.open()
				const loaded = await this.store.load(BOARD)
				this.expectWhole(loaded, this.given.length)
				expect(loaded?.uncleanStop ?? false).toBe(false)
			}
		}
	}

	async compact(back: number): Promise<void> {
		const upTo = this.acknowledged - back
		if (upTo < 1) return
		const state = Uint8Array.from(Buffer.from(`up to ${upTo}`))
		try {
			await this.store.compact(BOARD, { state, owners: new Map(), upTo })
		} catch (error) {
			// Only a fault that was asked for may make it fail.
			expect(String(error)).toMatch(/as the test asked/)
		}
	}

	/** The machine's twin loses its power now. */
	#makeTwin(keptShare: number): { path: string; acknowledged: number } {
		const path = `${this.root}-twin-${runs++}`
		this.files.copyAsAfterPowerCut(this.root, path, keptShare)
		return { path, acknowledged: this.acknowledged }
	}

	/** What was acknowledged until the power went must be in the twin. */
	async #expectTwin({ path, acknowledged }: { path: string; acknowledged: number }): Promise<void> {
		const store = await FileBoardStore.open(path)
		this.expectWhole(await store.load(BOARD), acknowledged)
		await store.close()
		await rm(path, { recursive: true })
	}
}

test('no acknowledged entry is lost and none is invented, whatever happens in whatever order', {
	timeout: 120_000,
}, async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 30 }), async (steps) => {
			const history = new History(join(folder, `run-${runs++}`))
			await history.open()
			try {
				for (const one of steps) await history.run(one)
				await history.settle()
				history.expectWhole(await history.store.load(BOARD), history.given.length)
			} finally {
				history.heal()
				await history.store.close()
			}
		}),
		{ seed, numRuns: Number(process.env.HISTORIES ?? 60) }
	)
})
