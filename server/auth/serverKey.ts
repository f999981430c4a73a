import { randomBytes } from 'node:crypto'
import { link, open, readFile, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { StartError } from '../errors'

const KEY_BYTES = 32
const FILE_NAME = 'server.key'

/**
 * The key all tokens and participant ids of a data folder are derived from; made at the first start. Whoever has it
 * can make tokens, so only the owner of the folder may read it. Without it every token is void, nothing else is lost.
 */
export async function loadServerKey(dataDir: string): Promise<Buffer> {
	const path = join(dataDir, FILE_NAME)
	return (await readKey(path)) ?? (await createKey(dataDir, path))
}

async function readKey(path: string): Promise<Buffer | null> {
	try {
		const key = await readFile(path)
		if (key.length !== KEY_BYTES)
			throw new StartError(
				`${path} is damaged (${key.length} bytes instead of ${KEY_BYTES}): restore it from a backup, or delete it, then everybody joins again.`
			)
		return key
	} catch (error) {
		if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return null
		throw error
	}
}

/** Written aside and linked, so that a power cut leaves the whole key or none. */
async function createKey(dataDir: string, path: string): Promise<Buffer> {
	const key = randomBytes(KEY_BYTES)
	const temporary = `${path}.${randomBytes(6).toString('hex')}.tmp`
	const file = await open(temporary, 'wx', 0o600)
	try {
		await file.writeFile(key)
		await file.sync()
	} finally {
		await file.close()
	}
	await link(temporary, path)
	await unlink(temporary)
	const folder = await open(dataDir, 'r')
	try {
		await folder.sync()
	} finally {
		await folder.close()
	}
	return key
}
