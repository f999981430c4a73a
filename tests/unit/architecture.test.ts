// The import rules of docs/architecture.md, run. A rule nobody runs is a wish.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const SOURCES = ['client', 'server', 'shared', 'templates']

/** Folder → what it may import besides itself. First match wins, so the special cases come first. */
const MAY_IMPORT: [place: RegExp, allowed: RegExp][] = [
	[/^shared\//, /^shared\//],
	[/^templates\//, /^(templates|shared)\//],
	[/^client\/(main|app\/)/, /^(client|shared|templates)\//],
	[/^client\/kit\//, /^client\/kit\//],
	[/^client\/board\//, /^(client\/(board|kit|i18n)\/|client\/api$|shared\/)/],
	[/^client\/(\w[\w-]*)\//, /^(client\/(SELF|board|kit|i18n)\/|client\/api$|shared\/|templates\/)/],
	[/^client\//, /^(client|shared)\//],
	[/^server\/(main|app|cli\/)/, /^(server|shared|templates)\//],
	[
		/^server\/(\w[\w-]*)\//,
		/^(server\/(SELF|auth|http|ops|rooms|storage)\/|server\/(config|errors)$|shared\/|templates\/)/,
	],
	[/^server\//, /^(server|shared)\//],
]
/** Package → the only files that may import it at runtime, and those that may import its types. */
const ONLY_IN: [pkg: RegExp, runtime: RegExp, types?: RegExp][] = [
	[/^ws$/, /^server\/rooms\/upgrade$/],
	[/^express$/, /^server\/(http\/|app$|\w+\/routes$)/],
	[/^(tldraw|@tldraw\/editor)$/, /^client\/board\//, /^client\//],
	[/^y-(websocket|indexeddb)$/, /^client\/board\/sync\//],
	[/^react(-dom)?$/, /^client\//],
	[/^(pg|lowdb)$/, /^server\/storage\//],
	[/^(sharp|file-type)$/, /^server\/assets\//],
	[/^(redis|ioredis)$/, /^server\/rooms\/RedisRoomBus$/],
	[/^node:/, /^server\//],
]
/** Concrete stores and buses: only the composition root and the CLI choose one. */
const CONCRETE = /\/(File|Lowdb|Postgres|S3|Redis)\w*(Store|Bus)$/

/** Where the program begins. */
const ENTRIES = ['client/main', 'client/pwa/serviceWorker', 'server/main']
/** Chosen by tests only: ports' implementations that keep nothing, and what draws the pictures in client/public. */
const FOR_TESTS = /\/(Memory\w+Store|BoardPreviewArt)$/

type Edge = { from: string; to: string; typeOnly: boolean; isLazy: boolean }
/** `lowdb/node` → `lowdb`, `@tldraw/store/x` → `@tldraw/store`, `node:fs` → `node:fs`. */
const packageOf = (spec: string) =>
	spec
		.split('/')
		.slice(0, spec.startsWith('@') ? 2 : 1)
		.join('/')
const bare = (path: string) => path.replace(/\.tsx?$/, '')
const walk = (dir: string): string[] =>
	readdirSync(join(ROOT, dir), { withFileTypes: true }).flatMap((e) =>
		e.isDirectory() ? walk(join(dir, e.name)) : /\.tsx?$/.test(e.name) ? [join(dir, e.name)] : []
	)

function edgesOf(file: string): Edge[] {
	const ast = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest)
	const edges: Edge[] = []
	const add = (spec: string, typeOnly: boolean, isLazy = false) => {
		const to = spec.startsWith('#')
			? spec.slice(1)
			: spec.startsWith('.')
				? relative(ROOT, resolve(ROOT, dirname(file), spec))
				: spec
		edges.push({ from: bare(file), to: bare(to), typeOnly, isLazy })
	}
	const visit = (node: ts.Node): void => {
		if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
			add(
				(node.moduleSpecifier as ts.StringLiteral).text,
				ts.isImportDeclaration(node) ? !!node.importClause?.isTypeOnly : node.isTypeOnly
			)
		else if (
			ts.isCallExpression(node) &&
			node.expression.kind === ts.SyntaxKind.ImportKeyword &&
			ts.isStringLiteral(node.arguments[0]!)
		)
			add(node.arguments[0].text, false, true)
		ts.forEachChild(node, visit)
	}
	visit(ast)
	return edges
}

const files = SOURCES.flatMap(walk)
const edges = files.flatMap(edgesOf)
const isLocal = (e: Edge) => SOURCES.some((s) => e.to.startsWith(`${s}/`))
const show = (e: Edge) => `${e.from} -> ${e.to}`
const runtimeImports = (file: string) => edges.filter((e) => e.from === file && !e.typeOnly).map((e) => e.to)

describe('architecture', () => {
	test('folders import only in the allowed direction', () => {
		const bad = edges.filter(isLocal).filter((e) => {
			const rule = MAY_IMPORT.find(([place]) => place.test(e.from))
			if (!rule) return true
			const self = rule[0].exec(e.from)?.[1] ?? ''
			return !new RegExp(rule[1].source.replace('SELF', self)).test(e.to)
		})
		expect(bad.map(show)).toEqual([])
	})
	test('packages that do IO stay at their edge', () => {
		const bad = edges.filter((e) =>
			ONLY_IN.some(
				([pkg, runtime, types]) =>
					pkg.test(packageOf(e.to)) && !(e.typeOnly ? (types ?? runtime) : runtime).test(e.from)
			)
		)
		expect(bad.map(show)).toEqual([])
	})
	test('only the composition root picks a concrete store or bus', () => {
		const bad = edges.filter((e) => CONCRETE.test(e.to) && !/^server\/(app|cli\/)/.test(e.from))
		expect(bad.map(show)).toEqual([])
	})
	test('only server/main.ts reads process.env', () => {
		const bad = files.filter(
			(f) => f !== 'server/main.ts' && /process\.env/.test(readFileSync(join(ROOT, f), 'utf8'))
		)
		expect(bad).toEqual([])
	})
	test('no runtime import cycles', () => {
		const done = new Set<string>()
		const cycleFrom = (file: string, path: string[]): string[] | null => {
			if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
			if (done.has(file)) return null
			for (const next of runtimeImports(file)) {
				const cycle = cycleFrom(next, [...path, file])
				if (cycle) return cycle
			}
			done.add(file)
			return null
		}
		expect(files.map((f) => cycleFrom(bare(f), [])).filter(Boolean)).toEqual([])
	})
	test('every file is used by the program', () => {
		const seen = new Set<string>()
		const reach = (file: string): void => {
			if (seen.has(file)) return
			seen.add(file)
			for (const edge of edges) if (edge.from === file) reach(edge.to)
		}
		for (const entry of ENTRIES) reach(entry)
		expect(files.map(bare).filter((file) => !seen.has(file) && !FOR_TESTS.test(file))).toEqual([])
	})
	test('home and join do not wait for the canvas', () => {
		const seen = new Set<string>()
		const reach = (file: string): void => {
			if (seen.has(file)) return
			seen.add(file)
			for (const edge of edges) if (edge.from === file && !edge.typeOnly && !edge.isLazy) reach(edge.to)
		}
		reach('client/main')
		expect([...seen]).toContain('client/app/pages/JoinPage')
		const canvas = /^client\/board\/(?!boardState$)|^(tldraw|@tldraw\/|yjs|y-|lib0)/
		expect([...seen].filter((file) => canvas.test(file))).toEqual([])
	})
})
