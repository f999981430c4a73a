import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { TemplateList } from '#shared/api/templates'
import { metaOf, recordsOf, scaffoldOf } from '#shared/boardDoc'
import { LOCALES } from '#shared/i18n/locale'
import { RECORD_ID } from '#shared/ids'
import { blockBottom, exampleText, type TextBlock, titleBandText, zoneText } from '#shared/records/boardText'
import { readRecord } from '#shared/records/layout'
import { createBoardSchema } from '#shared/records/schema'
import { textWidth } from '#shared/records/textFit'
import { threadSamples } from '#shared/records/threadCurve'
import { laneBox, noteCapacity, noteCell } from '#shared/records/zoneGrid'
import { BOARD } from '#shared/theme'
import type { ScaffoldShape } from '#templates/builder'
import { CATALOGUE, templateById, templateSummaries } from '#templates/catalogue'
import { seedBoard, seedRecords } from '#templates/seedBoard'
import { Template, textProblems } from '#templates/Template'

const EVERY = CATALOGUE.flatMap((entry) =>
	LOCALES.filter((locale) => entry.texts[locale]).map((locale) => ({
		entry,
		locale,
		name: `${entry.template.id} in ${locale}`,
	}))
)
const shapesOf = (templateId: string, locale: (typeof LOCALES)[number]) =>
	seedRecords({ templateId, locale })!.filter(
		(record): record is ScaffoldShape => record.typeName === 'shape'
	)
const only = <Type extends ScaffoldShape['type']>(shapes: ScaffoldShape[], type: Type) =>
	shapes.filter((shape): shape is Extract<ScaffoldShape, { type: Type }> => shape.type === type)

/** A zone that a tablet can show has no room for more people at a time; bigger groups write cards for a team or a table. */
const CROWD = 8
/** How far a drawing may reach over the edge of the zones, px. */
const ASIDE = 260
/** Notes in a zone that is meant for one choice, one promise or one sentence. */
const SMALL_ZONE = 6

type Box = { x: number; y: number; w: number; h: number }
const overlap = (a: Box, b: Box) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
const boxOf = (shape: ScaffoldShape): Box => ({ x: shape.x, y: shape.y, w: shape.props.w, h: shape.props.h })

/** Why a text does not fit between `left` and its right edge, above `bottom`; empty when it does. */
function overflow(source: string, block: TextBlock, bottom: number): string[] {
	const problems = block.lines
		.filter((line) => block.x + textWidth(line, block.sizePx) > block.right + 0.01)
		.map((line) => `too wide: ${line}`)
	// A line that ends inside a word has no space where the text has none.
	if (!source.replace(/\s+/g, ' ').startsWith(block.lines.join(' ').replace(/…$/, '')))
		problems.push(`broken word: ${source}`)
	if (block.isCut) problems.push(`cut: ${block.lines.join(' ')}`)
	if (blockBottom(block) > bottom) problems.push(`too low: ${block.lines.join(' ')}`)
	return problems
}

describe('the catalogue', () => {
	test.each(CATALOGUE)('$template.id is a valid template', ({ template }) => {
		expect(Template.parse(template)).toEqual(template)
	})
	test.each(EVERY)('$name has words for every part and no others', ({ entry, locale }) => {
		const texts = entry.texts[locale]
		expect(texts, 'the language is missing').toBeDefined()
		const { steps: _, question: __, ...board } = entry.template
		// Words about the method come in English and Finnish first; a board needs its own in every language it has.
		const isBoardOnly = !texts!.method && locale !== 'en' && locale !== 'fi'
		expect(textProblems(isBoardOnly ? board : entry.template, texts!)).toEqual([])
	})
	test.each(CATALOGUE)('$template.id is there in English and in Finnish', ({ texts }) => {
		expect(Object.keys(texts)).toEqual(expect.arrayContaining(['en', 'fi']))
	})
	test('answers summaries in the asked language that fit the public contract', () => {
		const finnish = templateSummaries('fi')
		expect(TemplateList.parse(finnish)).toEqual(finnish)
		expect(finnish.find(({ id }) => id === 'persona')).toMatchObject({
			title: 'Persoona',
			people: { min: 2, best: 4, max: 8 },
			preview: 'previews/persona.fi.svg',
		})
	})
	test('offers a blank board', () => {
		expect(templateById('blank')).not.toBeNull()
	})
	test('knows no template of another name', () => {
		expect(templateById('toString')).toBeNull()
		expect(seedBoard({ templateId: 'toString', locale: 'en' })).toBeNull()
	})
})

describe.each(EVERY)('the board of $name', ({ entry, locale }) => {
	const shapes = shapesOf(entry.template.id, locale)
	const zones = only(shapes, 'zone')

	test('is made of records that the board schema accepts', () => {
		const records = seedRecords({ templateId: entry.template.id, locale })!
		const { types } = createBoardSchema()
		for (const record of records) {
			expect(record.id).toMatch(RECORD_ID)
			expect(() => types[record.typeName].validate(record)).not.toThrow()
		}
		expect(new Set(records.map(({ id }) => id)).size).toBe(records.length)
	})
	test('gives every shape of one parent its own place in the order', () => {
		const keys = shapes.map(({ parentId, index }) => `${parentId} ${index}`)
		expect(new Set(keys).size).toBe(keys.length)
	})
	test('has no two parts that overlap', () => {
		const parts = [...only(shapes, 'title-band'), ...zones]
		const pairs = parts.flatMap((a, i) => parts.slice(i + 1).map((b) => [a, b] as const))
		expect(pairs.filter(([a, b]) => overlap(boxOf(a), boxOf(b))).map(([a, b]) => `${a.id} ${b.id}`)).toEqual(
			[]
		)
	})
	test('keeps the proportion of a sheet of paper', () => {
		const right = Math.max(...zones.map((zone) => zone.x + zone.props.w))
		const bottom = Math.max(...zones.map((zone) => zone.y + zone.props.h))
		expect(right / bottom).toBeGreaterThan(1.3)
		expect(right / bottom).toBeLessThan(1.75)
	})
	test('has room for two notes a person in every main zone, and is not made for a crowd', () => {
		for (const zone of zones) {
			const people = Math.min(entry.template.people.best, CROWD)
			const wanted = zone.props.figure ? people : people * 2
			const capacity = noteCapacity(zone.props)
			// What the whole group says in a sentence or two needs no more.
			const isSmall = capacity <= SMALL_ZONE
			if (!isSmall) expect(capacity, zone.id).toBeGreaterThanOrEqual(wanted)
			expect(capacity, zone.id).toBeLessThanOrEqual(Math.max(wanted * 2, SMALL_ZONE))
		}
	})
	test('shows notes at 13 px or more when a small tablet fits one zone', () => {
		for (const zone of zones) {
			// 1024x768 less the top bar, the facilitation bar and a margin.
			// A journey is longer than a screen: its row headings and three steps have to be.
			const w = zone.props.rows ? laneBox(zone.props, zone.props.lanes!.length, 3).x : zone.props.w
			const zoom = Math.min((1024 - 64) / w, (768 - 176) / zone.props.h, 1)
			expect(BOARD.noteTextSize * zoom, zone.id).toBeGreaterThanOrEqual(13)
		}
	})
	test('lets no text leave its box', () => {
		const problems = zones.flatMap((zone) => {
			const { title, prompts, lanes, rows } = zoneText(zone.props)
			const lanesTop = lanes[0] ? lanes[0].y - lanes[0].sizePx : zone.props.notesTop
			expect(prompts.length, zone.id).toBe(zone.props.prompts.length)
			return [
				...overflow(zone.props.title, title, prompts[0]!.y - prompts[0]!.sizePx),
				...prompts.flatMap((prompt, i) => overflow(zone.props.prompts[i]!, prompt, lanesTop)),
				...lanes.flatMap((lane, i) => overflow(zone.props.lanes![i]!, lane, zone.props.notesTop)),
				...rows.flatMap((row, i) =>
					overflow(zone.props.rows![i]!, row, zone.props.notesTop + i * 220 + BOARD.noteSize)
				),
			].map((problem) => `${zone.id} ${problem}`)
		})
		for (const example of only(shapes, 'example')) {
			const { label, text } = exampleText(example.props)
			problems.push(...overflow(example.props.label, label, text.y - text.sizePx))
			problems.push(...overflow(example.props.text, text, example.props.h))
		}
		const [band] = only(shapes, 'title-band')
		const { title, purpose } = titleBandText(band!.props)
		problems.push(...overflow(band!.props.title, title, purpose.y - purpose.sizePx))
		problems.push(...overflow(band!.props.purpose, purpose, BOARD.titleBandHeight))
		expect(problems).toEqual([])
	})
	test('writes titles and prompts in their full size', () => {
		const [band] = only(shapes, 'title-band')
		expect(titleBandText(band!.props).title.sizePx).toBe(BOARD.titleSize)
		for (const zone of zones) {
			const { title, prompts } = zoneText(zone.props)
			expect([zone.id, title.sizePx]).toEqual([zone.id, BOARD.zoneTitleSize])
			expect(prompts.map(({ sizePx }) => sizePx)).toEqual(prompts.map(() => BOARD.promptSize))
		}
	})
	test('keeps the first cell of a zone free for the first note and its examples inside', () => {
		for (const example of only(shapes, 'example')) {
			const zone = zones.find(({ id }) => id === example.parentId)!
			const first = { ...noteCell(zone.props, 0), w: BOARD.noteSize, h: BOARD.noteSize }
			expect(overlap(boxOf(example), first), example.id).toBe(false)
			expect(example.x + example.props.w).toBeLessThanOrEqual(zone.props.w - BOARD.zonePadding)
			expect(example.y + example.props.h).toBeLessThanOrEqual(zone.props.h - BOARD.zonePadding)
			if (zone.props.figure) expect(overlap(boxOf(example), zone.props.figure), example.id).toBe(false)
		}
	})
	test('keeps the headings of rows clear of the notes, and steps of one time under each other', () => {
		const grids = zones.filter((zone) => zone.props.rows)
		for (const { id, props } of grids) {
			for (const row of zoneText(props).rows) expect(row.right, id).toBeLessThan(noteCell(props, 0).x)
			for (let lane = 1; lane < props.lanes!.length; lane += 1) {
				const before = laneBox(props, props.lanes!.length, lane - 1)
				expect(before.x + before.w, id).toBeLessThan(laneBox(props, props.lanes!.length, lane).x)
			}
		}
		expect(new Set(grids.map(({ x }) => x)).size).toBeLessThanOrEqual(1)
		expect(new Set(grids.map(({ props }) => JSON.stringify(props.lanes))).size).toBeLessThanOrEqual(1)
	})
	test('joins the zones in the order of their numbers, through the gutters only', () => {
		const threads = only(shapes, 'thread')
		const isFree = entry.template.rows.some((row) => row.zones.some((zone) => 'at' in zone))
		// A drawing says how zones that stand freely belong together; ways may join some of them.
		if (!isFree)
			expect(threads.map(({ id }) => id)).toEqual(
				zones.slice(1).map((zone, i) => `shape:thread-${zones[i]!.props.key}-${zone.props.key}`)
			)
		expect(zones.map((zone) => zone.props.number)).toEqual(zones.map((_, i) => i + 1))
		for (const thread of threads) {
			const inside = threadSamples(thread.props.points).flatMap(({ x, y }) => {
				// Half of the dots' width, so that they do not touch an edge either.
				const dot = { x: x + thread.x - 4, y: y + thread.y - 4, w: 8, h: 8 }
				return [...zones, ...only(shapes, 'title-band')].filter((shape) => overlap(dot, boxOf(shape)))
			})
			expect(inside.map(({ id }) => id)).toEqual([])
		}
	})
})

describe('drawings', () => {
	const drawn = EVERY.filter(({ entry }) => entry.drawings)
	test.each(drawn)('of $name are said in words', ({ entry, locale }) => {
		const sentence = entry.texts[locale]!.drawing ?? ''
		expect(sentence.length).toBeGreaterThan(20)
		expect(sentence.length).toBeLessThan(200)
		const alts = only(shapesOf(entry.template.id, locale), 'drawing').map(({ props }) => props.alt)
		expect(alts.filter(Boolean)).toEqual([sentence])
	})
	test.each(EVERY.filter(({ entry }) => !entry.drawings))(
		'$name describes no drawing that is not there',
		({ entry, locale }) => {
			expect(entry.texts[locale]!.drawing).toBeUndefined()
		}
	)
	test.each(CATALOGUE)('of $template.id lie on the board, and its title band stays clear', (entry) => {
		const shapes = shapesOf(entry.template.id, 'en')
		const right = Math.max(...only(shapes, 'zone').map((zone) => zone.x + zone.props.w))
		const bottom = Math.max(...only(shapes, 'zone').map((zone) => zone.y + zone.props.h))
		for (const { id, x, y, props } of only(shapes, 'drawing')) {
			expect(y, id).toBeGreaterThanOrEqual(BOARD.titleBandHeight)
			expect(x, id).toBeGreaterThanOrEqual(-ASIDE)
			expect(x + props.w, id).toBeLessThanOrEqual(right + ASIDE)
			expect(y + props.h, id).toBeLessThanOrEqual(bottom + ASIDE)
		}
	})
	test.each(CATALOGUE.filter(({ drawings }) => drawings))(
		'of $template.id have no part that shows nothing',
		({ drawings }) => {
			for (const { fill, line } of drawings!.flatMap(({ parts }) => parts)) expect(fill ?? line).toBeDefined()
		}
	)
	test.each(EVERY)('and all else of $name take at most 40 KB in the document', ({ entry, locale }) => {
		const bytes = seedBoard({ templateId: entry.template.id, locale })!.length
		expect(bytes).toBeLessThanOrEqual(40 * 1024)
	})
})

describe('a new board', () => {
	const opened = (seed: Parameters<typeof seedBoard>[0]) => {
		const doc = new Y.Doc()
		Y.applyUpdate(doc, seedBoard(seed)!)
		return doc
	}
	test('holds the scaffold as records in the layout of the document, and no notes', () => {
		const doc = opened({ templateId: 'persona', locale: 'en' })
		expect(recordsOf(doc).size).toBe(0)
		const scaffold = scaffoldOf(doc)
		const wanted = seedRecords({ templateId: 'persona', locale: 'en' })!
		expect([...scaffold.keys()].sort()).toEqual(wanted.map(({ id }) => id).sort())
		for (const record of wanted) expect(readRecord(record.id, scaffold.get(record.id)!)).toEqual(record)
	})
	test('says which layout, epoch, schema and template it has', () => {
		const meta = metaOf(opened({ templateId: 'blank', locale: 'fi' }))
		expect(meta.toJSON()).toEqual({
			v: 1,
			epoch: 1,
			schema: createBoardSchema().serialize(),
			app: { name: 'constellate', templateId: 'blank', lang: 'fi' },
		})
	})
	test('carries the title of the session and what is promised, line by line', () => {
		const shapes = seedRecords({
			templateId: 'persona',
			locale: 'en',
			title: 'Buses in the archipelago',
			promise: { canChange: 'the timetable of line 42', readBy: '', hearBack: 'by 1 June' },
		})!
		const band = shapes.find((record) => record.id === 'shape:title')
		expect(band).toMatchObject({
			props: {
				title: 'Buses in the archipelago',
				promiseTitle: 'Our promise',
				promise: ['What this board can change: the timetable of line 42', 'When you hear back: by 1 June'],
			},
		})
	})
	test('promises nothing by itself', () => {
		const band = seedRecords({ templateId: 'persona', locale: 'en', promise: { readBy: '' } })!.find(
			(record) => record.id === 'shape:title'
		)
		expect(band).toMatchObject({ props: { title: 'Persona', promiseTitle: '', promise: [] } })
	})
})
