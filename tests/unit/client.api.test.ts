// The API client against a real HTTP server that answers well, badly, or not at all.
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { createApi } from '../../client/api'

let server: Server | null = null
async function serve(listener: RequestListener): Promise<string> {
	const started = createServer(listener)
	server = started
	await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
	return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}
const answer =
	(status: number, body: string): RequestListener =>
	(_request, response) => {
		response.writeHead(status, { 'Content-Type': 'application/json' }).end(body)
	}
afterEach(async () => {
	const stopping = server
	server = null
	if (stopping) await new Promise((resolve) => stopping.close(resolve))
})

describe('the API client', () => {
	test('answers the parsed value', async () => {
		const url = await serve(answer(200, '[]'))
		expect(await createApi(url).templates('fi')).toEqual({ ok: true, value: [] })
	})
	test('keeps to the prefix, sends JSON and the token', async () => {
		const seen: (string | undefined)[] = []
		const url = await serve((request, response) => {
			seen.push(request.method, request.url, request.headers.authorization)
			answer(200, '{"joinCode":"ABCDEF","joinCodeExpiresAt":"2026-01-01T00:00:00Z"}')(request, response)
		})
		const result = await createApi(`${url}/sub/path`).renewCode('session1', 'token1')
		expect(result).toMatchObject({ ok: true, value: { joinCode: 'ABCDEF' } })
		expect(seen).toEqual(['POST', '/sub/path/api/sessions/session1/code', 'Bearer token1'])
	})
	test('answers the code of an error as a value', async () => {
		const url = await serve(answer(404, '{"error":{"code":"join.code_not_found","message":"no"}}'))
		expect(await createApi(url).join({ code: 'ABCDEF' })).toEqual({ ok: false, code: 'join.code_not_found' })
	})
	test.each([
		[200, '{"not":"a list"}', 'answer.unreadable'],
		[200, 'not json', 'answer.unreadable'],
		[502, '<html>proxy</html>', 'server.internal'],
		[404, '{"error":{"code":"something.new","message":""}}', 'answer.unreadable'],
	])('says %s with %s is %s', async (status, body, code) => {
		const url = await serve(answer(status, body))
		expect(await createApi(url).templates('en')).toEqual({ ok: false, code })
	})
	test('says that nobody is there', async () => {
		const url = await serve(answer(200, '[]'))
		const stopping = server as Server
		server = null
		await new Promise((resolve) => stopping.close(resolve))
		expect(await createApi(url).templates('en')).toEqual({ ok: false, code: 'network.unreachable' })
	})
})
