// Draws the preview pictures of all templates: node --import tsx scripts/previews.mjs
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { previewFiles } from './previewFiles.ts'

const publicFolder = join(import.meta.dirname, '../client/public')
// A picture of a template that is gone must not stay.
rmSync(join(publicFolder, 'previews'), { recursive: true, force: true })
for (const [path, svg] of previewFiles()) {
	const file = join(publicFolder, path)
	mkdirSync(dirname(file), { recursive: true })
	writeFileSync(file, svg)
	console.log(`${path} ${svg.length} bytes`)
}
