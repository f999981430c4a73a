import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ParticipantId, SessionId } from '#shared/ids'
import { LIMITS } from '#shared/limits'
import { PRESENCE_COLOURS } from '#shared/theme'
import type { Access } from '../../server/auth/Access'
import { CallLimits } from '../../server/auth/CallLimits'
import { colourOf, participantIdOf } from '../../server/auth/participants'
import {
	gradeOfSecret,
	hashSecret,
	newSecret,
	storedSecretsOf,
	viewSecretOf,
} from '../../server/auth/secrets'
import { createTokens } from '../../server/auth/tokens'
import type { StoredSession } from '../../server/storage/MetadataStore'

const NOW_MS = 1_800_000_000_000
const id = fc.stringMatching(/^[A-Za-z0-9_-]{8,40}$/)
const access = fc.record({
	sessionId: id.map((text) => text as SessionId),
	participantId: id.map((text) => text as ParticipantId),
	grade: fc.constantFrom<Access['grade']>('participate', 'view', 'contribute'),
	epoch: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
	secretGeneration: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
	expiresAtMs: fc.integer({ min: NOW_MS / 1000 + 1, max: 2 ** 32 - 1 }).map((seconds) => seconds * 1000),
})

describe('tokens', () => {
	const tokens = createTokens(randomBytes(32), () => NOW_MS)
	test('say what they were issued for, and fit into the subprotocol header', () => {
		fc.assert(
			fc.property(access, (wanted) => {
				const token = tokens.issue(wanted)
				expect(token).toMatch(/^[\w-]{1,256}$/)
				expect(tokens.read(token)).toEqual(wanted)
			})
		)
	})
	test('are void when one bit is changed, or cut, or lengthened', () => {
		fc.assert(
			fc.property(access, fc.nat(), fc.integer({ min: 0, max: 7 }), (wanted, place, bit) => {
				const bytes = Buffer.from(tokens.issue(wanted), 'base64url')
				const at = place % bytes.length
				bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
				expect(tokens.read(bytes.toString('base64url'))).toBeNull()
				bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
				expect(tokens.read(bytes.subarray(0, -1).toString('base64url'))).toBeNull()
				expect(tokens.read(Buffer.concat([bytes, Buffer.of(0)]).toString('base64url'))).toBeNull()
			})
		)
	})
	test('are void for a server with another key, and after their time by the server’s clock (trust row B9)', () => {
		fc.assert(
			fc.property(access, (wanted) => {
				const token = tokens.issue(wanted)
				expect(createTokens(randomBytes(32), () => NOW_MS).read(token)).toBeNull()
			})
		)
		const key = randomBytes(32)
		let nowMs = NOW_MS
		const aging = createTokens(key, () => nowMs)
		const [wanted] = fc.sample(access, 1)
		const token = aging.issue({ ...(wanted as Access), expiresAtMs: NOW_MS + 1000 })
		expect(aging.read(token)).not.toBeNull()
		nowMs += 1000
		expect(aging.read(token)).toBeNull()
	})
	test('of any rubbish are void', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
				expect(tokens.read(text)).toBeNull()
			})
		)
	})
})

describe('secrets', () => {
	const secret = newSecret()
	const session = { secrets: storedSecretsOf(secret) } as StoredSession
	test('have 128 bits, and a view secret follows from a participate secret but not the other way', () => {
		expect(Buffer.from(secret, 'base64url')).toHaveLength(16)
		expect(viewSecretOf(secret)).toMatch(/^[\w-]{22}$/)
		expect(viewSecretOf(secret)).toBe(viewSecretOf(secret))
		expect(viewSecretOf(viewSecretOf(secret))).not.toBe(secret)
	})
	test('open what they were made for and nothing else', () => {
		expect(gradeOfSecret(session, secret)).toBe('participate')
		expect(gradeOfSecret(session, viewSecretOf(secret))).toBe('view')
		for (const wrong of [
			'',
			'x',
			newSecret(),
			hashSecret(secret),
			`${secret}A`,
			viewSecretOf(viewSecretOf(secret)),
		])
			expect(gradeOfSecret(session, wrong), wrong).toBeNull()
		expect(gradeOfSecret(undefined, secret)).toBeNull()
		expect(gradeOfSecret({ secrets: [] as StoredSession['secrets'] } as StoredSession, secret)).toBeNull()
	})
})

describe('participants', () => {
	test('are the same for the same device and session, and different for another of either', () => {
		const serverKey = randomBytes(32)
		const [one, two] = ['session-one' as SessionId, 'session-two' as SessionId]
		const key = newSecret()
		expect(participantIdOf(serverKey, one, key)).toBe(participantIdOf(serverKey, one, key))
		expect(participantIdOf(serverKey, one, key)).toMatch(/^[\w-]{22}$/)
		const others = [
			participantIdOf(serverKey, two, key),
			participantIdOf(serverKey, one, newSecret()),
			participantIdOf(randomBytes(32), one, key),
		]
		expect(new Set([participantIdOf(serverKey, one, key), ...others]).size).toBe(4)
	})
	test('get all the cursor colours', () => {
		const colours = Array.from({ length: 500 }, (_, n) => colourOf(`participant-${n}` as ParticipantId))
		expect(new Set(colours)).toEqual(new Set(PRESENCE_COLOURS.keys()))
	})
})

describe('limits', () => {
	test('count wrong tries for each caller alone, an IPv6 network as one', async () => {
		const limits = new CallLimits(() => NOW_MS)
		for (let n = 0; n < LIMITS.maxWrongJoinsPerMinute; n++)
			expect(await limits.countWrongLink(`2001:db8:1:2::${n.toString(16)}`)).toBe(0)
		expect(await limits.countWrongLink('2001:db8:1:2:ffff::1')).toBeGreaterThan(0)
		expect(await limits.waitForCode('2001:db8:1:2:3:4:5:6')).toBeGreaterThan(0)
		expect(await limits.waitForCode('2001:db8:1:3::1')).toBe(0)
		expect(await limits.waitForCode('192.0.2.1')).toBe(0)
	})
	test('stop a crowd that searches codes, each from an address of its own', async () => {
		const limits = new CallLimits(() => NOW_MS)
		for (let n = 0; n < LIMITS.maxWrongCodesPerMinute; n++)
			await limits.countWrongCode(`10.0.${n >> 8}.${n & 255}`)
		expect(await limits.waitForCode('192.0.2.1')).toBeGreaterThan(0)
	})
})
