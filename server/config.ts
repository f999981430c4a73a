import { X509Certificate } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createSecureContext } from 'node:tls'
import { LOG_LEVELS, type LogLevel } from './ops/Log'

/** Who may speak for a caller: nobody, a number of proxies in front, or proxies at these addresses. */
export type TrustedProxies = false | number | string[]

/** A certificate with its chain and its private key, as PEM. */
export type TlsFiles = { readonly cert: string; readonly key: string }

/** Every setting of a server. Frozen and passed down; nothing else reads the environment. */
export type Config = {
	/** PORT: 0 takes any free one. Default 3000. */
	readonly port: number
	/** HOST: address to listen on. Default 0.0.0.0, every network of the machine. */
	readonly host: string
	/** TLS_CERT and TLS_KEY, or what `npm run certificate` left in the data folder; null: plain http. */
	readonly tls: TlsFiles | null
	/** DATA_DIR: the one folder with everything to keep. Default ./data. */
	readonly dataDir: string
	/** PUBLIC_URL without a slash at its end; null: guessed from each request. */
	readonly publicUrl: string | null
	/** Path of PUBLIC_URL, '' or '/sub/path'. */
	readonly pathPrefix: string
	/** TRUST_PROXY: off by default, else anybody could write the caller's address. */
	readonly trustProxy: TrustedProxies
	/** LOG_LEVEL. Default info. */
	readonly logLevel: LogLevel
	/** RETENTION_DAYS: days a new session is kept. Default 365. */
	readonly retentionDays: number
	/** TLDRAW_LICENSE_KEY; it is written into the pages, so it is public. */
	readonly tldrawLicenseKey: string | null
}

/** A setting that cannot be used; the message names the variable and what is allowed. */
export class ConfigError extends Error {
	override name = 'ConfigError'
}

type Environment = Readonly<Record<string, string | undefined>>
/** Where scripts/makeCertificate.mjs puts its files, below DATA_DIR. */
const TLS_FOLDER = 'tls'
const MAX_RETENTION_DAYS = 3650
const MAX_PROXIES = 10

/** Reads all settings. Throws ConfigError at the first one that cannot be used. */
export function loadConfig(env: Environment): Config {
	const publicUrl = readPublicUrl(env)
	const dataDir = resolve(read(env, 'DATA_DIR') ?? './data')
	return Object.freeze({
		port: readInteger(env, 'PORT', { fallback: 3000, min: 0, max: 65535 }),
		host: readHost(env),
		tls: readTls(env, join(dataDir, TLS_FOLDER)),
		dataDir,
		publicUrl,
		pathPrefix: publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/$/, ''),
		trustProxy: readTrustProxy(env),
		logLevel: readLogLevel(env),
		retentionDays: readInteger(env, 'RETENTION_DAYS', { fallback: 365, min: 1, max: MAX_RETENTION_DAYS }),
		tldrawLicenseKey: readSecret(env, 'TLDRAW_LICENSE_KEY'),
	})
}

/** An empty variable counts as absent: compose files pass `NAME=` for what nobody set. */
function read(env: Environment, name: string): string | undefined {
	const value = env[name]?.trim()
	return value === '' ? undefined : value
}

function readInteger(
	env: Environment,
	name: string,
	{ fallback, min, max }: { fallback: number; min: number; max: number }
): number {
	const text = read(env, name)
	if (text === undefined) return fallback
	const value = Number(text)
	if (!/^\d+$/.test(text) || value < min || value > max)
		throw new ConfigError(`${name} must be a whole number from ${min} to ${max}, not "${text}".`)
	return value
}

function readHost(env: Environment): string {
	const host = read(env, 'HOST') ?? '0.0.0.0'
	if (!/^[A-Za-z0-9.:_-]+$/.test(host))
		throw new ConfigError(
			`HOST must be an address or a host name of this machine, such as 0.0.0.0, 127.0.0.1 or ::, not "${host}".`
		)
	return host
}

function readPublicUrl(env: Environment): string | null {
	const text = read(env, 'PUBLIC_URL')
	if (text === undefined) return null
	const url = URL.canParse(text) ? new URL(text) : null
	const isUsable =
		url !== null &&
		(url.protocol === 'https:' || url.protocol === 'http:') &&
		`${url.search}${url.hash}${url.username}${url.password}` === '' &&
		/^[\w./~-]*$/.test(url.pathname)
	if (!isUsable)
		throw new ConfigError(
			`PUBLIC_URL must be the address people open, such as https://boards.example.org or https://example.org/boards, not "${text}".`
		)
	return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

function readTrustProxy(env: Environment): TrustedProxies {
	const text = (read(env, 'TRUST_PROXY') ?? 'off').toLowerCase()
	if (['off', 'false', 'no', '0'].includes(text)) return false
	if (['on', 'true', 'yes'].includes(text)) return 1
	if (/^\d+$/.test(text) && Number(text) <= MAX_PROXIES) return Number(text)
	const addresses = text.split(',').map((part) => part.trim())
	const isAddress = (part: string) =>
		/^(loopback|linklocal|uniquelocal)$/.test(part) ||
		(/^[0-9a-f.:]+(\/\d{1,3})?$/.test(part) && /[.:]/.test(part))
	if (addresses.every(isAddress)) return addresses
	throw new ConfigError(
		`TRUST_PROXY must be off, on (one proxy in front), a number of proxies from 1 to ${MAX_PROXIES}, or a list of proxy addresses with commas between them, not "${text}".`
	)
}

function readLogLevel(env: Environment): LogLevel {
	const text = read(env, 'LOG_LEVEL') ?? 'info'
	const level = LOG_LEVELS.find((known) => known === text)
	if (level === undefined)
		throw new ConfigError(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${text}".`)
	return level
}

/** A secret, from NAME or from the file that NAME_FILE names (so that it stays out of process listings). */
function readSecret(env: Environment, name: string): string | null {
	const value = read(env, name)
	const file = read(env, `${name}_FILE`)
	if (value !== undefined && file !== undefined)
		throw new ConfigError(`${name} and ${name}_FILE are both set: use one of them.`)
	if (file === undefined) return value ?? null
	try {
		return readFileSync(file, 'utf8').trim() || null
	} catch (cause) {
		throw new ConfigError(`${name}_FILE must name a file that can be read, not "${file}".`, { cause })
	}
}

/** `off` for both leaves a certificate in the data folder unused, behind a proxy that speaks https. */
function readTls(env: Environment, folder: string): TlsFiles | null {
	const certPath = read(env, 'TLS_CERT')
	const keyPath = read(env, 'TLS_KEY')
	if (certPath === 'off' && (keyPath === undefined || keyPath === 'off')) return null
	if ((certPath === undefined) !== (keyPath === undefined))
		throw new ConfigError('TLS_CERT and TLS_KEY must be set together: the certificate and its private key.')
	if (certPath !== undefined && keyPath !== undefined)
		return usableTls(readPem('TLS_CERT', certPath), readPem('TLS_KEY', keyPath))
	const own = { cert: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') }
	if (!existsSync(own.cert)) return null
	return usableTls(readPem('TLS_CERT', own.cert), readPem('TLS_KEY', own.key))
}

function readPem(name: string, path: string): string {
	try {
		return readFileSync(path, 'utf8')
	} catch (cause) {
		throw new ConfigError(`${name} must name a PEM file that can be read, not "${path}".`, { cause })
	}
}

/** Refuses at the start what would fail at the first connection. */
function usableTls(cert: string, key: string): TlsFiles {
	let validTo: string
	try {
		createSecureContext({ cert, key })
		validTo = new X509Certificate(cert).validTo
	} catch (cause) {
		throw new ConfigError('TLS_CERT must hold a certificate in PEM form, and TLS_KEY its private key.', {
			cause,
		})
	}
	if (Date.parse(validTo) < Date.now())
		throw new ConfigError(
			`TLS_CERT must hold a certificate that is valid; this one ended on ${validTo}. One made by "npm run certificate" is renewed by running that again.`
		)
	return { cert, key }
}
