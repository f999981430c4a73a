import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FileBoardStore } from '../../server/storage/FileBoardStore'
import { MemoryBoardStore } from '../../server/storage/MemoryBoardStore'
import { runBoardStoreContract } from './boardStore'

runBoardStoreContract('MemoryBoardStore', async () => ({
	open: async () => new MemoryBoardStore(),
	survivesClosing: false,
	remove: async () => undefined,
}))

runBoardStoreContract('FileBoardStore', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'constellate-boards-'))
	return {
		open: () => FileBoardStore.open(join(folder, 'boards')),
		survivesClosing: true,
		remove: () => rm(folder, { recursive: true }),
	}
})
