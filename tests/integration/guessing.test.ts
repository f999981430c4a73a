// Trust row Z2: whoever guesses ids, secrets and keys learns nothing, not even by the clock, and soon has to wait.
import { expect, onTestFinished, test } from 'vitest'
import { LIMITS } from '#shared/limits'
import { quantile } from '../helpers/figures'
import { callApi, SessionCalls } from '../helpers/sessionCalls'
import { startTestServer } from '../helpers/testServer'

/** Pairs of wrong answers whose times are compared; enough that a busy moment does not move a median. */
const PAIRS = 200
const WARM_UP = 30
const MAX_DIFFERENCE_MS = 1
const UNKNOWN = 'AAAAAAAAAAAAAAAAAAAAAA'

async function start(env: Record<string, string> = {}) {
	const server = await startTestServer({ env })
	onTestFinished(() => server.stop())
	return SessionCalls.create(server.url)
}
const otherThan = (secret: string) => secret.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))

test('Z2: a wrong secret and an unknown id answer alike, byte for byte', async () => {
	const session = await start()
	const { sessionId, secrets } = session.made
	const { boardId } = session
	const wrong = otherThan(secrets.participate)
	const answers = []
	for (const body of [
		{ boardId, secret: wrong },
		{ boardId: UNKNOWN, secret: secrets.participate },
		{ sessionId, secret: wrong },
		{ sessionId: UNKNOWN, secret: wrong },
		{ boardId: '__proto__', secret: '' },
		{ boardId: 'cut', secret: 'cut' },
		{ boardId: sessionId, secret: secrets.participate },
	])
		answers.push(await callApi('POST', `${session.url}/api/join`, { body }))
	const seen = answers.map(({ status, body, headers }) =>
		JSON.stringify([status, body, [...headers].filter(([name]) => name !== 'date')])
	)
	expect(new Set(seen).size).toBe(1)
	expect(answers[0]).toMatchObject({ status: 404, code: 'join.not_found' })
})

test('Z2: the time of an answer does not tell a wrong secret from an unknown id: medians within 1 ms', async () => {
	const session = await start({ TRUST_PROXY: 'on' })
	const { sessionId, secrets, stewardKey } = session.made
	let asks = 0
	// Everybody is somebody else, so that the limiter is in nobody's way.
	const address = () => `10.${(++asks >> 16) & 255}.${(asks >> 8) & 255}.${asks & 255}`
	const timeMs = async (path: string, init: RequestInit) => {
		const headers = { ...init.headers, 'x-forwarded-for': address() }
		const startMs = performance.now()
		const answer = await fetch(session.url + path, { ...init, headers })
		const text = await answer.text()
		const tookMs = performance.now() - startMs
		expect(answer.status, text).toBe(404)
		return tookMs
	}
	const join = (body: object) =>
		timeMs('/api/join', {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body),
		})
	const erase = (id: string, key: string) =>
		timeMs(`/api/sessions/${id}`, { method: 'DELETE', headers: { 'x-steward-key': key } })
	const wrong = otherThan(secrets.participate)
	const pairs = {
		'a session': [
			() => join({ sessionId, secret: wrong }),
			() => join({ sessionId: UNKNOWN, secret: wrong }),
		],
		'a board': [
			() => join({ boardId: session.boardId, secret: wrong }),
			() => join({ boardId: UNKNOWN, secret: wrong }),
		],
		'a steward key': [() => erase(sessionId, otherThan(stewardKey)), () => erase(UNKNOWN, stewardKey)],
	} as const
	for (const [what, [askWrong, askUnknown]] of Object.entries(pairs)) {
		const times: [number[], number[]] = [[], []]
		for (let n = 0; n < WARM_UP + PAIRS; n++) {
			// In turns, and the other one first each time: what the machine does meanwhile meets both alike.
			const first = n % 2
			const pair = [askWrong, askUnknown]
			const [one, two] = [await pair[first]!(), await pair[1 - first]!()]
			if (n < WARM_UP) continue
			times[first]!.push(one)
			times[1 - first]!.push(two)
		}
		const [wrongMs, unknownMs] = times.map((list) => quantile(list, 0.5)) as [number, number]
		console.info(`${what}: wrong ${wrongMs.toFixed(3)} ms, unknown ${unknownMs.toFixed(3)} ms`)
		expect(Math.abs(wrongMs - unknownMs), what).toBeLessThan(MAX_DIFFERENCE_MS)
	}
})

test('Z2: after 30 wrong secrets in a minute a caller has to wait, but a right link never waits', async () => {
	const session = await start()
	const statuses: number[] = []
	for (let n = 0; n <= LIMITS.maxWrongJoinsPerMinute; n++)
		statuses.push((await session.tryJoin({ secret: `wrong-${n}` })).status)
	expect(LIMITS.maxWrongJoinsPerMinute).toBe(30)
	expect(statuses.filter((status) => status === 404)).toHaveLength(LIMITS.maxWrongJoinsPerMinute)
	expect(statuses.at(-1)).toBe(429)
	expect((await session.join()).grade).toBe('participate')
})
