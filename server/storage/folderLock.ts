/**
 * One process per data folder, by a unix socket in it: the kernel closes the socket with the process, however that
 * ends, so nothing stale can lock anybody out. A file with a process id in it could.
 */
import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, statSync, unlinkSync } from 'node:fs'
import { createConnection, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { errnoOf } from './FileSystem'

/** Socket addresses hold 103 bytes on macOS and 107 on Linux; Node cuts a longer one off without a word. */
const MAX_ADDRESS_BYTES = 100
/** Two starts at the same moment may undo each other's first try. */
const ATTEMPTS = 5

/** Holds the folder until it is released or the process ends. */
export type FolderLock = { release(): Promise<void> }

type Address = { path: string; done(): void }

/** Takes the lock of a folder (an absolute path), or answers undefined when another process holds it. */
export async function lockFolder(folder: string): Promise<FolderLock | undefined> {
	const address = addressIn(folder)
	try {
		const server = await lockAt(address.path)
		if (server) return { release: () => release(server, address) }
	} catch (error) {
		address.done()
		if (!['ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EINVAL'].includes(errnoOf(error) ?? '')) throw error
		// Some network and desktop file systems hold no sockets.
		const server = await lockAt(addressElsewhere(folder))
		return server && { release: () => release(server, { path: '', done: () => undefined }) }
	}
	address.done()
	return undefined
}

function addressIn(folder: string): Address {
	const path = join(folder, 'lock.sock')
	if (Buffer.byteLength(path) <= MAX_ADDRESS_BYTES) return { path, done: () => undefined }
	if (!existsSync('/proc/self/fd')) return { path: addressElsewhere(folder), done: () => undefined }
	// The same socket by a short name: the folder as an open file of this process.
	const handle = openSync(folder, 'r')
	return { path: `/proc/self/fd/${handle}/lock.sock`, done: () => closeSync(handle) }
}

function addressElsewhere(folder: string): string {
	const { dev, ino } = statSync(folder)
	const name = createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 24)
	return join(tmpdir(), `constellate-${name}.lock`)
}

async function lockAt(path: string): Promise<Server | undefined> {
	for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
		const server = await listen(path)
		if (server) return server
		const found = identityOf(path)
		if (await someoneAnswers(path)) return undefined
		// Nothing may happen in between: what is removed is the dead socket that was asked, not one that took its place.
		if (found !== undefined && identityOf(path) === found) unlinkSync(path)
	}
	return undefined
}

/** undefined when the address is taken. */
function listen(path: string): Promise<Server | undefined> {
	return new Promise((resolve, reject) => {
		const server = createServer((socket) => socket.destroy())
		server.unref()
		server.once('error', (error) => {
			if (errnoOf(error) === 'EADDRINUSE') resolve(undefined)
			else reject(error)
		})
		server.listen(path, () => resolve(server))
	})
}

function identityOf(path: string): string | undefined {
	const found = statSync(path, { bigint: true, throwIfNoEntry: false })
	return found && `${found.dev}:${found.ino}:${found.ctimeNs}`
}

function someoneAnswers(path: string): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = createConnection(path)
		socket.once('connect', () => {
			socket.destroy()
			resolve(true)
		})
		// A busy or stopped process answers otherwise than "refused", and it is there.
		socket.once('error', (error) => resolve(!['ECONNREFUSED', 'ENOENT'].includes(errnoOf(error) ?? '')))
	})
}

function release(server: Server, address: Address): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => {
			address.done()
			resolve()
		})
	})
}
