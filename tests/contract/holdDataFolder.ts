// Run as a process of its own: opens a data folder, says so, and holds it until it is killed.
import { writeSync } from 'node:fs'
import { DataFolderError, openDataFolder } from '../../server/storage/dataFolder'

const wait = setInterval(() => undefined, 1 << 30)
try {
	await openDataFolder(process.argv[2] ?? '')
	writeSync(1, 'held\n')
} catch (error) {
	writeSync(1, error instanceof DataFolderError ? `${error.reason}\n` : `${error}\n`)
	clearInterval(wait)
}
