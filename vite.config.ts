import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { decompress } from 'woff2-encoder'

const DEV_SERVER = 'http://127.0.0.1:3001'

/**
 * Writes .vite/packages.json: for each script of the build the packages in it. tests/weight reads it; file names do
 * not tell that a page has pulled in the canvas.
 */
function listPackages(): Plugin {
	const packageOf = (id: string) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
	return {
		name: 'list-packages',
		generateBundle(_options, bundle) {
			const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
			const packages = chunks.map((chunk) => [
				chunk.fileName,
				[...new Set(chunk.moduleIds.map(packageOf))].filter(Boolean).sort(),
			])
			this.emitFile({
				type: 'asset',
				fileName: '.vite/packages.json',
				source: JSON.stringify(Object.fromEntries(packages), null, '\t'),
			})
		},
	}
}

/**
 * `font.woff2?inline` becomes the font as TrueType, in a data address: a PDF takes no WOFF2, and our policy lets no
 * browser unpack it (that needs WebAssembly).
 */
function unpackFonts(): Plugin {
	return {
		name: 'unpack-fonts',
		enforce: 'pre',
		async load(id) {
			const path = /^(.*\.woff2)\?inline$/.exec(id)?.[1]
			if (!path) return null
			const font = Buffer.from(await decompress(readFileSync(path)))
			return `export default ${JSON.stringify(`data:font/ttf;base64,${font.toString('base64')}`)}`
		},
	}
}

/**
 * Leaves out the polyfills that tldraw brings for `at`, `flat`, `flatMap` and `replaceAll`: a browser that can read scripts
 * of our target has them, and everybody would download them.
 */
function leaveOutPolyfills(): Plugin {
	return {
		name: 'leave-out-polyfills',
		enforce: 'pre',
		load: (id) => (/\/node_modules\/core-js\/stable\//.test(id) ? '' : null),
	}
}

/**
 * Two builds from one file: `vite build` makes the pages (dist/client), `vite build --ssr` the server (dist/server);
 * `npm run build` runs both. Addresses in the pages are relative to the page's prefix, which the server writes into
 * index.html, so that one build works under every sub-path.
 */
export default defineConfig(({ isSsrBuild }) =>
	isSsrBuild
		? {
				build: {
					rolldownOptions: { input: resolve(import.meta.dirname, 'server/main.ts') },
					outDir: resolve(import.meta.dirname, 'dist/server'),
					emptyOutDir: true,
					target: 'node20',
					sourcemap: true,
				},
			}
		: {
				root: resolve(import.meta.dirname, 'client'),
				base: './',
				plugins: [unpackFonts(), leaveOutPolyfills(), react(), listPackages()],
				// A second copy of Yjs breaks its instanceof checks, one of tldraw's its record types.
				resolve: { dedupe: ['yjs', 'react', 'react-dom', '@tldraw/tlschema', '@tldraw/store'] },
				build: {
					outDir: resolve(import.meta.dirname, 'dist/client'),
					emptyOutDir: true,
					target: 'es2022',
					manifest: true,
					// tldraw's icons and fonts stay files: inlined they would be downloaded by everybody at once.
					assetsInlineLimit: 0,
					chunkSizeWarningLimit: 2000,
				},
				server: {
					// Pages from here with hot reload, everything else from the server that scripts/dev.mjs started.
					proxy: {
						// With the slash: '/api' alone would also take client/api.ts.
						'/api/': DEV_SERVER,
						'/healthz': DEV_SERVER,
						'/metrics': DEV_SERVER,
						'/sync/': { target: DEV_SERVER, ws: true },
					},
				},
			}
)
