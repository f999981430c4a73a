// Sentences travel in parts. A page that says something of a part it has not fetched would show a key.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { en } from '#shared/i18n/locales/en'
import { about } from '#shared/i18n/locales/en/about'
import { answers } from '#shared/i18n/locales/en/answers'
import { board } from '#shared/i18n/locales/en/board'
import { exports } from '#shared/i18n/locales/en/exports'
import { pages } from '#shared/i18n/locales/en/pages'
import { roadmap } from '#shared/i18n/locales/en/roadmap'
import { session } from '#shared/i18n/locales/en/session'

const ROOT = resolve(import.meta.dirname, '../..')
const KEYS = new Set(Object.keys(en))
const keysOf = (...parts: object[]) => new Set(parts.flatMap((part) => Object.keys(part)))

/** Where code begins that is loaded on its own, and the sentences that are here by then. */
const PLACES: [start: string, here: Set<string>][] = [
	['client/main', keysOf(pages)],
	['client/app/parts/StartDialog', keysOf(pages)],
	['client/app/parts/ForgetDialog', keysOf(pages)],
	['client/app/pages/MethodPage', keysOf(pages)],
	['client/app/roadmap/Roadmap', keysOf(pages, roadmap)],
	['client/app/roadmap/SessionRoadmap', keysOf(pages, session, roadmap)],
	['client/app/pages/AnswerPage', keysOf(pages, answers)],
	['client/app/pages/AboutPage', keysOf(pages, roadmap, about)],
	['client/app/parts/OpenBoard', keysOf(pages, session, board)],
	['client/board/Board', keysOf(pages, session, board)],
	['client/board/later/boardLater', keysOf(pages, session, board)],
	['client/session/SessionLobby', keysOf(pages, session)],
	['client/app/parts/BoardLanguage', keysOf(pages, session, board, exports)],
	['client/layout/BoardLayout', keysOf(pages, session, board, exports)],
	['client/exports/ExportDialog', keysOf(pages, session, board, exports)],
	['client/exports/SessionFileDialog', keysOf(pages, session, board, exports)],
	['client/exports/ImportDialog', keysOf(pages, session, board, exports)],
	['client/exports/OpenFileDialog', keysOf(pages, exports)],
	['client/exports/notesDocx', keysOf(pages, session, board, exports)],
]

const fileOf = (path: string) =>
	[`${path}.tsx`, `${path}.ts`].map((name) => join(ROOT, name)).find((name) => existsSync(name))

type Found = { statics: string[]; lazies: string[]; keys: string[] }

/** What a file imports, at once and later, and every sentence it names: whole, or by how the name begins. */
function read(path: string): Found {
	const file = fileOf(path)!
	const found: Found = { statics: [], lazies: [], keys: [] }
	const target = (spec: string) =>
		spec.startsWith('#') ? spec.slice(1) : spec.startsWith('.') ? join(dirname(path), spec) : null
	const add = (list: string[], spec: string) => {
		const to = target(spec)
		if (to && fileOf(to)) list.push(to)
	}
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			if (!node.importClause?.isTypeOnly) add(found.statics, (node.moduleSpecifier as ts.StringLiteral).text)
			return
		}
		if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
			add(found.lazies, (node.arguments[0] as ts.StringLiteral).text)
		if (ts.isStringLiteralLike(node) && KEYS.has(node.text)) found.keys.push(node.text)
		if (ts.isTemplateExpression(node) && /^[a-z]+\./.test(node.head.text))
			found.keys.push(...[...KEYS].filter((key) => key.startsWith(node.head.text)))
		ts.forEachChild(node, visit)
	}
	visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest))
	return found
}

/** Every file that comes with a start, without what is imported later. */
function comesWith(start: string): Map<string, Found> {
	const seen = new Map<string, Found>()
	const visit = (path: string): void => {
		if (seen.has(path)) return
		const found = read(path)
		seen.set(path, found)
		for (const next of found.statics) visit(next)
	}
	visit(start)
	return seen
}

describe('a page has fetched the sentences it says', () => {
	test.each(PLACES)('from %s on', (start, here) => {
		const said = [...comesWith(start)].flatMap(([path, { keys }]) => keys.map((key) => `${key} in ${path}`))
		expect(said.length).toBeGreaterThan(2)
		expect(said.filter((line) => !here.has(line.split(' ')[0]!))).toEqual([])
	})

	test('and no code that is loaded later is missing in this list', () => {
		const starts = new Set(PLACES.map(([start]) => start))
		const reached = new Map<string, Found>()
		const visit = (path: string): void => {
			if (reached.has(path)) return
			const found = read(path)
			reached.set(path, found)
			for (const next of [...found.statics, ...found.lazies]) visit(next)
		}
		visit('client/main')
		const later = new Set([...reached.values()].flatMap(({ lazies }) => lazies))
		const speaks = [...later].filter(
			(path) => !/\/locales\//.test(path) && [...comesWith(path).values()].some(({ keys }) => keys.length > 0)
		)
		expect(speaks.filter((path) => !starts.has(path))).toEqual([])
	})
})
