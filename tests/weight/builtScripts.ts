import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Manifest } from 'vite'

const PAGES = resolve(import.meta.dirname, '../../dist/client')
const ENTRY = 'index.html'
const LOCALE = /\/i18n\/locales\/(\w+)\//

/** JSON that the build left beside the pages. */
function builtJson<T>(name: string): T {
	const path = join(PAGES, '.vite', name)
	if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first`)
	return JSON.parse(readFileSync(path, 'utf8'))
}

/** Names in the manifest of everything that `start` can ever load, without what `isLeftOut` names. */
function reachable(manifest: Manifest, start: string, isLeftOut: (key: string) => boolean): string[] {
	const seen = new Set<string>()
	const visit = (key: string): void => {
		if (seen.has(key) || isLeftOut(key)) return
		seen.add(key)
		const chunk = manifest[key]!
		for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) visit(next)
	}
	visit(start)
	return [...seen]
}

/**
 * Scripts of a visit: everything that can be loaded, later parts included, with one language (the heaviest), since
 * nobody loads two.
 */
function scriptsOf(isLeftOut: (key: string) => boolean): string[] {
	const manifest = builtJson<Manifest>('manifest.json')
	const keys = reachable(manifest, ENTRY, isLeftOut)
	const bytes = (key: string) => transferBytes(manifest[key]!.file)
	const localeOf = (key: string) => LOCALE.exec(key)?.[1]
	const weights = new Map<string, number>()
	for (const key of keys) {
		const locale = localeOf(key)
		if (locale) weights.set(locale, (weights.get(locale) ?? 0) + bytes(key))
	}
	const [heaviest] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? []
	return keys
		.filter((key) => localeOf(key) === undefined || localeOf(key) === heaviest)
		.map((key) => manifest[key]!.file)
		.filter((file) => file.endsWith('.js'))
}

/** What only somebody loads who exports a board (when the dialog is opened, or when a file is made) or changes its language or layout. */
const isExport = (key: string) =>
	/^(exports\/|layout\/|app\/parts\/BoardLanguage\.tsx)/.test(key) || /\/locales\/\w+\/exports\.ts$/.test(key)

/** The canvas, the bar and sheets around it, and the session's page: home and join ask for none of them. */
const isLaterPage = (key: string) =>
	/^(board|session)\/|^app\/parts\/OpenBoard|\/locales\/\w+\/(board|session|tldraw)\.ts$/.test(key)
const isOfSession = (key: string) => /^session\/|\/locales\/\w+\/session\.ts$/.test(key)

/** Pages with an address of their own: what a method is, what co-creation is, and questions one by one. */
const isPageToRead = (key: string) =>
	/^app\/pages\/(Method|About|Answer)Page|\/locales\/\w+\/(about|answers)\.ts$/.test(key)
/** The lower part of home. */
const isOfHome = (key: string) => /^app\/roadmap\/|\/locales\/\w+\/roadmap\.ts$/.test(key)

/** Scripts of a visit to home or join, later parts of theirs included. */
export const pageScripts = () => scriptsOf((key) => isLaterPage(key) || isExport(key) || isPageToRead(key))

/** Scripts of a visit to the page of a session. */
export const sessionScripts = () =>
	scriptsOf((key) => (isLaterPage(key) && !isOfSession(key)) || isExport(key) || isPageToRead(key))

/** Scripts of a visit to a board. The page of its session is another page, and so is home. */
export const boardScripts = () =>
	scriptsOf(
		(key) => isExport(key) || key === 'session/SessionLobby.tsx' || isPageToRead(key) || isOfHome(key)
	)

/** What the page of a board asks for before the board can be seen and written on. */
const OPENING = [ENTRY, 'app/parts/OpenBoard.tsx', 'board/Board.tsx']

/** Scripts without which a board does not open. What comes later, while it is open, is not among them. */
export const openingScripts = () => {
	const manifest = builtJson<Manifest>('manifest.json')
	const seen = new Set<string>()
	const visit = (key: string): void => {
		if (seen.has(key)) return
		seen.add(key)
		for (const next of manifest[key]!.imports ?? []) visit(next)
	}
	for (const start of OPENING) visit(start)
	const spoken = /\/locales\/\w+\/(pages|board|session)\.ts$/
	const sentences = boardScripts().filter((file) => {
		const key = Object.keys(manifest).find((name) => manifest[name]!.file === file)
		return key !== undefined && spoken.test(key)
	})
	return [...[...seen].map((key) => manifest[key]!.file), ...sentences]
}

/** Scripts that an export adds to those of a board. */
export const exportScripts = () => {
	const ofBoard = new Set(boardScripts())
	return scriptsOf((key) => isPageToRead(key) || isOfHome(key)).filter((file) => !ofBoard.has(file))
}

/** Bytes on the wire: of the file as the server sends it to a browser that understands brotli. */
export function transferBytes(file: string): number {
	const packed = join(PAGES, `${file}.br`)
	return statSync(existsSync(packed) ? packed : join(PAGES, file)).size
}

/** Packages inside the scripts. */
export function packagesIn(scripts: readonly string[]): string[] {
	const packages = builtJson<Record<string, string[]>>('packages.json')
	return [...new Set(scripts.flatMap((script) => packages[script]!))].sort()
}
