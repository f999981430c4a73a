// @ts-check
// What `npm run dev` runs: the server, started again at each change, and Vite with hot reload in front of it.
import { installIfNeeded } from './install.mjs'
import { ROOT, runPackage } from './run.mjs'

/** Where Vite's proxy (vite.config.ts) expects the server. */
const SERVER_PORT = '3001'

if (await installIfNeeded()) {
	const { createServer } = await import('vite')
	const pages = await createServer({
		configFile: `${ROOT}vite.config.ts`,
		server: { port: Number(process.env.PORT ?? 3000), strictPort: true, host: '127.0.0.1' },
	})
	await runPackage('tsx/dist/cli.mjs', ['scripts/previews.mjs'])
	await pages.listen()
	pages.printUrls()
	const env = { ...process.env, PORT: SERVER_PORT, HOST: '127.0.0.1' }
	await runPackage('tsx/dist/cli.mjs', ['watch', '--clear-screen=false', 'server/main.ts'], { env })
	await pages.close()
} else {
	process.exitCode = 1
}
