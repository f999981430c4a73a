// @ts-check
// Builds the pages (dist/client) and the server (dist/server), and packs what browsers download.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'vite'
import { sourceHash, writeStamp } from './buildStamp.mjs'
import { ROOT, runPackage } from './run.mjs'

/** Text that gains from packing. Not index.html: the server writes the page's prefix into it. */
const PACKED = /\.(js|css|svg|json|webmanifest)$/
/** Below this a packed file saves no network packet. */
const MIN_PACKED_BYTES = 1024
/** There are hundreds of preview pictures, and a page shows a few: some per cent are not worth ten times the time. */
const PREVIEW_QUALITY = 7

/**
 * Writes a .br and a .gz beside each file, so that the server never packs anything while people wait.
 * @param {string} folder
 */
async function pack(folder) {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => PACKED.test(name))
	await Promise.all(
		files.map(async (name) => {
			const path = join(folder, name)
			const content = readFileSync(path)
			if (content.byteLength < MIN_PACKED_BYTES) return
			const [br, gz] = await Promise.all([
				promisify(brotliCompress)(content, {
					params: {
						[constants.BROTLI_PARAM_QUALITY]: name.startsWith('previews') ? PREVIEW_QUALITY : 11,
						[constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
					},
				}),
				promisify(gzip)(content, { level: 9 }),
			])
			writeFileSync(`${path}.br`, br)
			writeFileSync(`${path}.gz`, gz)
		})
	)
}

/** Letters of scripts that none of our languages is written in. */
const UNUSED_LETTERS = /-(cyrillic|cyrillic-ext|vietnamese)-/

/** What a board is drawn with. */
const BOARD_PARTS = ['board/sync/keptDocument.ts', 'app/parts/OpenBoard.tsx', 'board/Board.tsx']
/** Scripts from this size on are worth naming in the page before the first script has run. */
const LARGE_BYTES = 500_000

/**
 * Writes the two pages of a board. kept.html is the one that a device keeps: it names everything that a board is drawn with,
 * since all of it is at hand. board.html is for those who come over a network, and names the one large script: with all of
 * them named, the few that every page begins with have to share the line with twenty others, and nothing is on the screen
 * for a second longer. The rest follows when the first script runs (client/main.tsx).
 * @param {string} folder
 */
function writeBoardPages(folder) {
	const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'))
	const page = readFileSync(join(folder, 'index.html'), 'utf8')
	const seen = new Set()
	/** @param {string} key */
	const visit = (key) => {
		if (seen.has(key)) return
		if (!manifest[key]) throw new Error(`the build has no ${key}`)
		seen.add(key)
		for (const next of manifest[key].imports ?? []) visit(next)
	}
	for (const part of BOARD_PARTS) visit(part)
	const chunks = [...seen].map((key) => manifest[key])
	const scripts = chunks.map(({ file }) => ({ file, rel: 'rel="modulepreload"' }))
	const styles = chunks.flatMap(({ css }) => css ?? []).map((file) => ({ file, rel: 'rel="stylesheet"' }))
	const large = scripts.filter(({ file }) => statSync(join(folder, file)).size > LARGE_BYTES)
	if (large.length === 0) throw new Error('no script of a board is large')
	/**
	 * @param {string} name
	 * @param {{ file: string, rel: string }[]} named
	 */
	const write = (name, named) => {
		// Low in priority, since what every page needs comes first.
		const hints = named
			.filter(({ file }) => !page.includes(`./${file}`))
			.map(({ file, rel }) => `\t\t<link ${rel} crossorigin fetchpriority="low" href="./${file}">\n`)
		writeFileSync(
			join(folder, name),
			page.replace('\t</head>', () => `${hints.join('')}\t</head>`)
		)
	}
	write('board.html', large)
	write('kept.html', [...styles, ...scripts])
}

/**
 * Builds the service worker, with the list of what it keeps written in: the pages change it by changing a name.
 * @param {string} folder
 */
async function buildServiceWorker(folder) {
	const assets = readdirSync(join(folder, 'assets')).filter((name) => !/\.(br|gz|map)$/.test(name))
	const kept = assets.filter((name) => !UNUSED_LETTERS.test(name)).sort()
	/** @param {string} name */
	const revision = (name) =>
		createHash('sha256')
			.update(readFileSync(join(folder, name)))
			.digest('hex')
			.slice(0, 16)
	const files = [
		{ url: './', revision: revision('index.html') },
		{ url: './b/-', revision: revision('kept.html') },
		...kept.map((name) => ({ url: `assets/${name}`, revision: null })),
	]
	await build({
		configFile: false,
		root: join(ROOT, 'client'),
		logLevel: 'warn',
		define: { SHELL_FILES: JSON.stringify(files) },
		build: {
			outDir: folder,
			emptyOutDir: false,
			copyPublicDir: false,
			target: 'es2022',
			rolldownOptions: {
				input: join(ROOT, 'client/pwa/serviceWorker.ts'),
				output: { format: 'iife', entryFileNames: 'sw.js' },
			},
		},
	})
}

// A NODE_ENV of the shell would put React's development build into the pages.
process.env.NODE_ENV = 'production'
const startedAtMs = Date.now()
// Before the build, so that an edit made during it makes the next start build again.
const hash = sourceHash()
rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
const config = { configFile: join(ROOT, 'vite.config.ts'), logLevel: /** @type {const} */ ('warn') }
await build({ ...config, build: { ssr: true } })
await build(config)
writeBoardPages(join(ROOT, 'dist/client'))
const { code } = await runPackage('tsx/dist/cli.mjs', ['scripts/previews.mjs', 'dist/client'])
if (code !== 0) throw new Error('the preview pictures could not be drawn')
await buildServiceWorker(join(ROOT, 'dist/client'))
await pack(join(ROOT, 'dist/client'))
writeStamp(hash)
console.log(`Built in ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`)
