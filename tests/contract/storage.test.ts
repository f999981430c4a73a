import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FileAssetStore } from '../../server/storage/FileAssetStore'
import { FileBoardStore } from '../../server/storage/FileBoardStore'
import { LowdbMetadataStore } from '../../server/storage/LowdbMetadataStore'
import { MemoryAssetStore } from '../../server/storage/MemoryAssetStore'
import { MemoryBoardStore } from '../../server/storage/MemoryBoardStore'
import { MemoryMetadataStore } from '../../server/storage/MemoryMetadataStore'
import { runAssetStoreContract } from './assetStore'
import { runBoardStoreContract } from './boardStore'
import { runMetadataStoreContract } from './metadataStore'

const inMemory = { survivesClosing: false, remove: async () => undefined }

async function onDisk() {
	const folder = await mkdtemp(join(tmpdir(), 'constellate-contract-'))
	return { folder, survivesClosing: true, remove: () => rm(folder, { recursive: true }) }
}

runBoardStoreContract('MemoryBoardStore', async () => ({
	...inMemory,
	open: async () => new MemoryBoardStore(),
}))
runBoardStoreContract('FileBoardStore', async () => {
	const place = await onDisk()
	return { ...place, open: () => FileBoardStore.open(join(place.folder, 'boards')) }
})

runMetadataStoreContract('MemoryMetadataStore', async () => ({
	...inMemory,
	open: async () => new MemoryMetadataStore(),
}))
runMetadataStoreContract('LowdbMetadataStore', async () => {
	const place = await onDisk()
	return { ...place, open: () => LowdbMetadataStore.open(join(place.folder, 'sessions.json')) }
})

runAssetStoreContract('MemoryAssetStore', async () => ({
	...inMemory,
	open: async () => new MemoryAssetStore(),
}))
runAssetStoreContract('FileAssetStore', async () => {
	const place = await onDisk()
	return { ...place, open: () => FileAssetStore.open(join(place.folder, 'assets')) }
})
