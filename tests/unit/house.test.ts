// Rules of the house that neither the compiler nor the linter knows. See docs/architecture.md.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../..')
const SOURCES = ['client', 'server', 'shared', 'templates']
const MAX_LINES = 400
/** Lists may be long: what people read, in each language, and the texts of the templates. */
const DATA = /\/locales\/|\/texts\.\w+\.ts$/
/** Names that say nothing about what is inside. A shape util is tldraw's word for a class of shapes. */
const EMPTY_NAME =
	/^(utils?|helpers?|common|misc|stuff|types|index)$|((?<!Shape)Utils|Helpers?|Manager|Service)$/

const filesUnder = (folder: string, kind: RegExp): string[] =>
	existsSync(join(ROOT, folder))
		? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
				.map((name) => `${folder}/${name}`)
				.filter((name) => kind.test(name))
		: []
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const parse = (file: string) => ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true)
/** `file:line` of every place where the pattern matches. */
const placesOf = (pattern: RegExp, files: string[]) =>
	files.flatMap((file) =>
		read(file)
			.split('\n')
			.flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}`] : []))
	)

const sources = SOURCES.flatMap((folder) => filesUnder(folder, /\.tsx?$/))
const tests = filesUnder('tests', /\.tsx?$/)

describe('the sources', () => {
	test('are found', () => expect(sources.length).toBeGreaterThan(20))

	test(`have at most ${MAX_LINES} lines a file`, () => {
		const long = [...sources, ...filesUnder('scripts', /\.mjs$/)].filter((file) => !DATA.test(file))
		expect(long.filter((file) => read(file).trimEnd().split('\n').length > MAX_LINES)).toEqual([])
	})
	test('have file names that say what is inside', () => {
		const nameOf = (file: string) => basename(file).replace(/(\.d)?\.tsx?$/, '')
		expect(sources.filter((file) => EMPTY_NAME.test(nameOf(file)))).toEqual([])
	})
	test('export by name, each file its own things', () => {
		const bad = sources.filter((file) =>
			parse(file).statements.some(
				(statement) =>
					(ts.isExportAssignment(statement) && !statement.isExportEquals) ||
					(ts.canHaveModifiers(statement) &&
						ts.getModifiers(statement)?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword)) ||
					(ts.isExportDeclaration(statement) && statement.moduleSpecifier && !statement.exportClause)
			)
		)
		expect(bad).toEqual([])
	})
	test('keep no state in a module, so that two servers or two boards can live side by side', () => {
		const bad = sources.filter((file) =>
			parse(file).statements.some(
				(statement) =>
					ts.isVariableStatement(statement) &&
					!(statement.declarationList.flags & ts.NodeFlags.Const) &&
					!statement.modifiers?.some((m) => m.kind === ts.SyntaxKind.DeclareKeyword)
			)
		)
		expect(bad).toEqual([])
	})
	test('carry no notes to do something later', () => {
		expect(placesOf(/\b(TODO|FIXME|XXX|HACK)\b/, sources)).toEqual([])
	})
})

describe('the tests', () => {
	test('poll what they wait for and never sleep', () => {
		const sleeping = /waitForTimeout|\bsleep\(|setTimeout\(\s*(resolve|r|done)\b|timers\/promises/
		// Benchmarks measure over a time that they have to let pass.
		const others = tests.filter((file) => !/\/house\.test\.ts$|^tests\/bench\//.test(file))
		expect(placesOf(sleeping, others)).toEqual([])
	})
	test('are all run', () => {
		const switchedOff = /\b(test|it|describe)\.(only|skip|todo|fixme)\b/
		// Benchmarks measure over a time that they have to let pass.
		const others = tests.filter((file) => !/\/house\.test\.ts$|^tests\/bench\//.test(file))
		expect(placesOf(switchedOff, others)).toEqual([])
	})
})

describe('the documents', () => {
	test('name every folder of the program on the map, and no other', () => {
		const map = /## The tree\s+```\n([\s\S]*?)```/.exec(read('docs/architecture.md'))?.[1] ?? ''
		const top = map.split('\n').flatMap((line) => /^([\w.-]+\/)/.exec(line)?.[1] ?? [])
		expect(top).toEqual(expect.arrayContaining([...SOURCES, 'tests', 'docs', 'scripts'].map((f) => `${f}/`)))
		for (const folder of SOURCES) {
			const lines = map.slice(map.indexOf(`\n${folder}/`) + 1).split('\n')
			const end = lines.findIndex((line, at) => at > 0 && /^\S/.test(line))
			const named = lines.slice(1, end).flatMap((line) => /^ {2}(\w[\w-]*)\//.exec(line)?.[1] ?? [])
			const present = readdirSync(join(ROOT, folder), { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.filter((entry) => filesUnder(`${folder}/${entry.name}`, /\.\w+$/).length > 0)
				// Templates have a catalogue of their own.
				.filter((entry) => !existsSync(join(ROOT, folder, entry.name, 'entry.ts')))
				.map((entry) => entry.name)
			expect(named.sort(), folder).toEqual(present.sort())
		}
	})
	test('link only to files that exist', () => {
		const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesUnder('docs', /\.md$/)]
		const dead = documents.flatMap((document) =>
			[...read(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
				.map(([, target]) => join(document, '..', target!))
				.filter((target) => !existsSync(join(ROOT, target)))
				.map((target) => `${document} -> ${target}`)
		)
		expect(dead).toEqual([])
	})
	test("hold tldraw's licence word for word", () => {
		// Of the file that tldraw 3.15.6 is published with; its npm packages only link to it.
		const published = 'f299f16cd1bba264295c13e5b16facac097d3672766046e1ac81d5314c08c076'
		expect(createHash('sha256').update(read('licenses/tldraw.md')).digest('hex')).toBe(published)
	})
})
