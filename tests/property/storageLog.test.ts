// What holds for every log, whatever is written and whatever happens to its bytes. fast-check prints the seed and
// the smallest case of a failure; SEED=… runs it again.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParticipantId } from '#shared/ids'
import type { StoredUpdate } from '../../server/storage/BoardStore'
import {
	decodeUpdate,
	encodeCheckpoint,
	encodeClosed,
	encodeRecord,
	encodeUpdate,
	parseCheckpoint,
	parseLog,
} from '../../server/storage/logFormat'

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
console.log(`seed ${seed}`)
const check = (property: fc.IProperty<unknown>, numRuns = 300) => fc.assert(property, { seed, numRuns })

const MAGIC = encodeClosed(0, 0).subarray(0, 4)
/** Bytes in which the magic, whole or in part, is not rare. */
const content = fc
	.array(
		fc.oneof(
			fc.uint8Array({ maxLength: 20 }),
			fc.nat(4).map((length) => Uint8Array.from(MAGIC.subarray(0, length)))
		),
		{
			maxLength: 8,
		}
	)
	.map((parts) => Uint8Array.from(Buffer.concat(parts)))
const entry: fc.Arbitrary<Omit<StoredUpdate, 'seq'>> = fc.record(
	{
		atMs: fc.nat(2 ** 41),
		by: fc.stringMatching(/^[A-Za-z0-9_-]{8,40}$/).map((id) => id as ParticipantId),
		owns: fc.array(fc.nat(2 ** 32 - 1), { minLength: 1, maxLength: 4 }),
		update: content,
	},
	{ requiredKeys: ['atMs', 'update'] }
)
const entries = fc
	.array(entry, { minLength: 1, maxLength: 12 })
	.map((list): StoredUpdate[] => list.map((one, index) => ({ seq: index + 1, ...one })))
const bytesOf = (list: StoredUpdate[]) => Buffer.concat(list.map(encodeUpdate))

describe('a log', () => {
	test('gives back every entry as it was written', () => {
		check(
			fc.property(entries, (list) => {
				const parsed = parseLog(bytesOf(list))
				expect(parsed.records.map(decodeUpdate)).toEqual(list)
				expect(parsed).toMatchObject({ unreadableBytes: 0, tail: 'whole' })
			})
		)
	})

	test('has the magic nowhere but where a record starts', () => {
		check(
			fc.property(content, fc.nat(2 ** 40), (payload, seq) => {
				const record = encodeRecord({ kind: 1, seq, atMs: 0, payload })
				expect(record.indexOf(MAGIC)).toBe(0)
				expect(record.includes(MAGIC, 25)).toBe(false)
			})
		)
	})

	test('that was cut gives back the entries before the cut', () => {
		check(
			fc.property(entries, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
				const bytes = bytesOf(list)
				const length = Math.floor(bytes.length * share)
				const parsed = parseLog(bytes.subarray(0, length))
				const whole = list.filter((_, index) => bytesOf(list.slice(0, index + 1)).length <= length).length
				expect(parsed.records.length).toBe(whole)
				expect(parsed.records.map(decodeUpdate)).toEqual(list.slice(0, whole))
				expect(parsed.tail).toBe(bytesOf(list.slice(0, whole)).length === length ? 'whole' : 'torn')
			})
		)
	})

	test('with noise anywhere loses at most the records that the noise touches, and invents none', () => {
		const noise = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), bytes: content })
		check(
			fc.property(entries, noise, (list, { at, bytes: written }) => {
				const records = list.map(encodeUpdate)
				const damaged = Buffer.concat(records)
				const from = Math.floor(damaged.length * at)
				damaged.set(written.subarray(0, damaged.length - from), from)
				const to = Math.min(damaged.length, from + written.length)
				let start = 0
				const untouched = list.filter((_, index) => {
					const end = start + records[index]!.length
					const isTouched = from < end && to > start
					start = end
					return !isTouched
				})
				const found = parseLog(damaged).records.map(decodeUpdate)
				for (const one of found) expect(list).toContainEqual(one)
				for (const one of untouched) expect(found).toContainEqual(one)
			}),
			1000
		)
	})

	test('that is nothing but noise never throws', () => {
		check(
			fc.property(content, (noise) => {
				const parsed = parseLog(Buffer.from(noise))
				expect(parsed.unreadableBytes).toBe(noise.length)
				expect(parseCheckpoint(Buffer.from(noise))).toBeUndefined()
			})
		)
	})

	test('whose last record is a long text full of magic is read in a moment', () => {
		const text = Buffer.concat(Array.from({ length: 500_000 }, () => MAGIC))
		const record = encodeUpdate({ seq: 1, atMs: 0, update: text })
		const begin = performance.now()
		expect(parseLog(record.subarray(0, record.length - 1))).toMatchObject({ records: [], tail: 'torn' })
		expect(performance.now() - begin).toBeLessThan(2000)
		expect(Buffer.compare(decodeUpdate(parseLog(record).records[0]!).update, text)).toBe(0)
	})
})

describe('a checkpoint file', () => {
	const checkpoint = fc.record({
		state: content,
		owners: fc
			.array(fc.tuple(fc.nat(2 ** 32 - 1), fc.stringMatching(/^[A-Za-z0-9_-]{8,40}$/)))
			.map((pairs) => new Map(pairs as [number, ParticipantId][])),
		upTo: fc.nat(2 ** 40),
	})

	test('gives back the state and the owners', () => {
		check(
			fc.property(checkpoint, fc.nat(), (one, fromGeneration) => {
				const file = { checkpoint: one, fromGeneration }
				expect(parseCheckpoint(encodeCheckpoint(file, 5))).toEqual(file)
			})
		)
	})

	test('that is changed or cut anywhere is not taken for whole', () => {
		check(
			fc.property(checkpoint, fc.nat(), fc.integer({ min: 1, max: 255 }), (one, at, change) => {
				const bytes = encodeCheckpoint({ checkpoint: one, fromGeneration: 1 }, 5)
				expect(parseCheckpoint(bytes.subarray(0, at % bytes.length))).toBeUndefined()
				bytes[at % bytes.length]! ^= change
				expect(parseCheckpoint(bytes)).toBeUndefined()
			})
		)
	})
})
