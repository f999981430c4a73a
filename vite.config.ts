import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * Two builds from one file: `vite build` makes the pages (dist/client), `vite build --ssr` the server (dist/server).
 * Addresses in the pages are relative to the page's prefix, which the server writes into index.html, so that one
 * build works under every sub-path.
 */
export default defineConfig(({ isSsrBuild }) =>
	isSsrBuild
		? {
				build: {
					ssr: resolve(import.meta.dirname, 'server/main.ts'),
					outDir: resolve(import.meta.dirname, 'dist/server'),
					emptyOutDir: true,
					target: 'node20',
					sourcemap: true,
				},
			}
		: {
				root: resolve(import.meta.dirname, 'client'),
				base: './',
				plugins: [react()],
				build: {
					outDir: resolve(import.meta.dirname, 'dist/client'),
					emptyOutDir: true,
					target: 'es2022',
					// tldraw's icons and fonts stay files: inlined they would be downloaded by everybody at once.
					assetsInlineLimit: 0,
				},
			}
)
