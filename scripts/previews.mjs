// Draws the preview pictures of all templates: node --import tsx scripts/previews.mjs [folder]. The build does it for what
// it serves; without a folder they are for the development server.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { previewFiles } from './previewFiles.ts'

const folder = process.argv[2] ?? join(import.meta.dirname, '../client/public')
// A picture of a template that is gone must not stay.
rmSync(join(folder, 'previews'), { recursive: true, force: true })
for (const [path, svg] of previewFiles()) {
	const file = join(folder, path)
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, svg)
}
