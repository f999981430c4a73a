import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { leaveOutUnused, listPackages, patchPackages, unpackFonts } from './scripts/buildPlugins.ts'

const DEV_SERVER = 'http://127.0.0.1:3001'

/**
 * Two builds from one file: `vite build` makes the pages (dist/client), `vite build --ssr` the server (dist/server);
 * `npm run build` runs both. Addresses in the pages are relative to the page's prefix, which the server writes into
 * index.html, so that one build works under every sub-path.
 */
/** Files of home and join that show icons. */
const EARLY_ICONS =
	/client\/(kit\/(Select|Dialog)|app\/pages\/HomePage|app\/parts\/(PageFrame|TemplateCards|RecentSessions|Crashed|ForgetDialog|WelcomeCard|OutdatedNotice))\.tsx$/

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
				plugins: [leaveOutUnused(), patchPackages(), unpackFonts(), react(), listPackages()],
				// A second copy of Yjs breaks its instanceof checks, one of tldraw's its record types.
				resolve: { dedupe: ['yjs', 'react', 'react-dom', '@tldraw/tlschema', '@tldraw/store'] },
				build: {
					outDir: resolve(import.meta.dirname, 'dist/client'),
					emptyOutDir: true,
					target: 'es2022',
					manifest: true,
					rolldownOptions: {
						// Each icon that two pages share would be a file of its own: those of home and join, and all others.
						output: {
							codeSplitting: {
								groups: [
									{
										test: /node_modules\/lucide-react\/dist\/esm\/icons\//,
										// Else React itself would come into the file of icons.
										includeDependenciesRecursively: false,
										name: (id, context) =>
											context.getModuleInfo(id)?.importers.some((file) => EARLY_ICONS.test(file))
												? 'icons'
												: 'board-icons',
									},
								],
							},
						},
					},
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
