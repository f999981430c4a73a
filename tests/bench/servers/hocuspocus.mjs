// Hocuspocus with its own sqlite extension, as its documentation starts it.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(join(process.env.BENCH_PACKAGES ?? '.', 'package.json'))
/** @param {string} name */
const load = (name) => import(pathToFileURL(require.resolve(name).replace(/\.cjs$/, '.esm.js')).href)

const { Server } = await load('@hocuspocus/server')
const extensions = []
if (process.env.SQLITE) {
	const { SQLite } = await load('@hocuspocus/extension-sqlite')
	extensions.push(new SQLite({ database: process.env.SQLITE }))
}
await new Server({ port: Number(process.env.PORT), address: '127.0.0.1', quiet: true, extensions }).listen()
