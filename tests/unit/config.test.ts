import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ConfigError, loadConfig } from '../../server/config'

describe('settings', () => {
	test('have defaults, and cannot be changed afterwards', () => {
		const config = loadConfig({})
		expect(config).toEqual({
			port: 3000,
			host: '0.0.0.0',
			tls: null,
			dataDir: resolve('data'),
			publicUrl: null,
			pathPrefix: '',
			trustProxy: false,
			logLevel: 'info',
			retentionDays: 365,
			tldrawLicenseKey: null,
		})
		expect(Object.isFrozen(config)).toBe(true)
	})
	test('that are empty count as absent, since compose files pass NAME= for what nobody set', () => {
		expect(loadConfig({ PORT: '', PUBLIC_URL: ' ', TRUST_PROXY: '' })).toEqual(loadConfig({}))
	})
	test.each([
		['https://boards.example.org', 'https://boards.example.org', ''],
		['https://boards.example.org/', 'https://boards.example.org', ''],
		['http://Example.org:8080/a/b/', 'http://example.org:8080/a/b', '/a/b'],
	])('PUBLIC_URL %s gives the prefix', (text, publicUrl, pathPrefix) => {
		expect(loadConfig({ PUBLIC_URL: text })).toMatchObject({ publicUrl, pathPrefix })
	})
	test.each([
		['off', false],
		['on', 1],
		['2', 2],
		['loopback', ['loopback']],
		['10.0.0.1, fd00::/8', ['10.0.0.1', 'fd00::/8']],
	])('TRUST_PROXY %s', (text, trustProxy) => {
		expect(loadConfig({ TRUST_PROXY: text }).trustProxy).toEqual(trustProxy)
	})
	test.each([
		['PORT', '3000.5'],
		['PORT', '-1'],
		['PORT', '65536'],
		['PORT', '0x50'],
		['HOST', 'a b'],
		['PUBLIC_URL', 'boards.example.org'],
		['PUBLIC_URL', 'ftp://example.org'],
		['PUBLIC_URL', 'https://example.org/?a'],
		['PUBLIC_URL', 'https://me:secret@example.org'],
		['PUBLIC_URL', 'https://example.org/"><script>'],
		['TRUST_PROXY', 'maybe'],
		['TRUST_PROXY', '99'],
		['LOG_LEVEL', 'verbose'],
		['RETENTION_DAYS', '0'],
		['RETENTION_DAYS', 'for ever'],
	])('%s=%s stops the start with a sentence that names the variable', (name, value) => {
		expect(() => loadConfig({ [name]: value })).toThrow(ConfigError)
		expect(() => loadConfig({ [name]: value })).toThrow(new RegExp(`^${name} must be `))
	})
	test('that are secrets may come from a file, but not from both', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'constellate-config-'))
		const file = join(folder, 'key')
		await writeFile(file, 'from-file\n')
		expect(loadConfig({ TLDRAW_LICENSE_KEY_FILE: file }).tldrawLicenseKey).toBe('from-file')
		expect(() => loadConfig({ TLDRAW_LICENSE_KEY_FILE: file, TLDRAW_LICENSE_KEY: 'x' })).toThrow(
			'TLDRAW_LICENSE_KEY and TLDRAW_LICENSE_KEY_FILE are both set'
		)
		await rm(folder, { recursive: true })
		expect(() => loadConfig({ TLDRAW_LICENSE_KEY_FILE: file })).toThrow(/^TLDRAW_LICENSE_KEY_FILE must name/)
	})
})
