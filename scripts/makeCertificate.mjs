// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { hostname, networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { generate } from 'selfsigned'

const DAY_MS = 24 * 60 * 60 * 1000
/** Tablets keep trusting the authority this long. */
const AUTHORITY_DAYS = 3650
/** Apple's devices refuse certificates that are valid for longer than 825 days. */
const CERTIFICATE_DAYS = 800
const COMMON = /** @type {const} */ ({ keyType: 'ec', curve: 'P-256', algorithm: 'sha256' })

/** Names and addresses at which this machine is reached in its own network. */
export function ownNames() {
	const name = hostname().toLowerCase()
	const names = /^[a-z0-9.-]+$/.test(name) ? [name, ...(name.includes('.') ? [] : [`${name}.local`])] : []
	const addresses = Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		// An address with a zone (fe80::1%eth0) cannot stand in a certificate.
		.filter(({ internal, address }) => !internal && !address.startsWith('fe80:'))
		.map(({ address }) => address)
	return [...new Set(['localhost', ...names, '127.0.0.1', '::1', ...addresses])]
}

/**
 * A day before now: clocks of tablets are not all right.
 * @param {number} days
 */
const validity = (days) => ({
	notBeforeDate: new Date(Date.now() - DAY_MS),
	notAfterDate: new Date(Date.now() + days * DAY_MS),
})

async function makeAuthority() {
	const made = await generate([{ name: 'commonName', value: `Constellate on ${hostname()}` }], {
		...COMMON,
		...validity(AUTHORITY_DAYS),
		extensions: [
			{ name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
			{ name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
		],
	})
	return { cert: made.cert, key: made.private }
}

/**
 * Makes a certificate for `names` in `folder`, signed by an authority of this installation. The authority is made once:
 * devices that trust it also trust the next certificate.
 * @param {string} folder
 * @param {readonly string[]} names host names and addresses
 * @returns {Promise<{ authorityPath: string, certPath: string, keyPath: string, isNewAuthority: boolean }>}
 */
export async function makeCertificate(folder, names) {
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	const authorityPath = join(folder, 'ca.crt')
	const authorityKeyPath = join(folder, 'ca-key.pem')
	const certPath = join(folder, 'certificate.pem')
	const keyPath = join(folder, 'key.pem')
	const isNewAuthority = !existsSync(authorityPath) || !existsSync(authorityKeyPath)
	const authority = isNewAuthority
		? await makeAuthority()
		: { cert: readFileSync(authorityPath, 'utf8'), key: readFileSync(authorityKeyPath, 'utf8') }
	if (isNewAuthority) {
		writeFileSync(authorityKeyPath, authority.key, { mode: 0o600 })
		writeFileSync(authorityPath, authority.cert)
	}
	const altNames = names.map((name) =>
		isIP(name)
			? { type: /** @type {const} */ (7), ip: name }
			: { type: /** @type {const} */ (2), value: name }
	)
	const made = await generate([{ name: 'commonName', value: names[0] ?? 'localhost' }], {
		...COMMON,
		...validity(CERTIFICATE_DAYS),
		ca: authority,
		extensions: [
			{ name: 'basicConstraints', cA: false, critical: true },
			{ name: 'keyUsage', digitalSignature: true, critical: true },
			{ name: 'extKeyUsage', serverAuth: true },
			{ name: 'subjectAltName', altNames },
		],
	})
	writeFileSync(keyPath, made.private, { mode: 0o600 })
	// With the authority behind it, as a server sends it.
	writeFileSync(certPath, `${made.cert.trim()}\n${authority.cert.trim()}\n`)
	return { authorityPath, certPath, keyPath, isNewAuthority }
}
