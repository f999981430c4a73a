// A style sheet works before any script has run, so it repeats the colours of shared/theme. Here they are compared.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CONSTELLATION_COLOURS, CONSTELLATIONS, DARK, LIGHT, NIGHT, TONE_COLOURS, TONES } from '#shared/theme'

const CLIENT = resolve(import.meta.dirname, '../../client')
const css = readFileSync(join(CLIENT, 'kit/tokens.css'), 'utf8')

/** The custom properties of the block that follows a selector. */
function blockAfter(selector: string): Record<string, string> {
	const start = css.indexOf(`${selector} {`)
	if (start < 0) throw new Error(`no ${selector} in tokens.css`)
	const body = css.slice(start, css.indexOf('}', start))
	return Object.fromEntries(
		[...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value])
	)
}
const lower = (colours: Readonly<Record<string, string>>) =>
	Object.fromEntries(Object.entries(colours).map(([name, value]) => [name, value.toLowerCase()]))

describe('tokens.css', () => {
	const light = blockAfter(':root')
	const chosenDark = blockAfter(':root[data-theme="dark"]')
	const deviceDark = blockAfter(':root:not([data-theme="light"])')

	test('has the light colours of the theme', () => {
		expect(light).toMatchObject(lower(LIGHT))
	})
	test('has the dark colours of the theme, by choice and by device', () => {
		expect(chosenDark).toMatchObject(lower(DARK))
		expect(deviceDark).toEqual(chosenDark)
	})
	test('has the colours of the constellations on paper, on dark surfaces and on the night sky', () => {
		expect(light.night).toBe(NIGHT.toLowerCase())
		for (const name of CONSTELLATIONS) {
			const colours = lower(CONSTELLATION_COLOURS[name])
			expect(light[name], name).toBe(colours.light)
			expect(light[`night-${name}`], name).toBe(colours.dark)
			expect(chosenDark[name], name).toBe(colours.dark)
		}
	})
	test('has the tones of the notes', () => {
		for (const tone of TONES) expect(light[`tone-${tone}`], tone).toBe(TONE_COLOURS[tone].toLowerCase())
	})
})

describe('the other style sheets of pages and kit', () => {
	const sheets = ['kit', 'app', 'outline'].flatMap((folder) =>
		readdirSync(join(CLIENT, folder), { withFileTypes: true, recursive: true })
			.filter((entry) => entry.name.endsWith('.css') && entry.name !== 'tokens.css')
			.map((entry) => join(entry.parentPath, entry.name))
	)

	test('name no colour by its number', () => {
		expect(sheets.length).toBeGreaterThan(10)
		const withColour = sheets.filter((sheet) => /#[0-9a-f]{3,8}\b/i.test(readFileSync(sheet, 'utf8')))
		expect(withColour).toEqual([])
	})
	test('use only custom properties that exist', () => {
		const known = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
		const unknown = sheets.flatMap((sheet) =>
			[...readFileSync(sheet, 'utf8').matchAll(/var\((--[\w-]+)/g)]
				.map(([, name]) => name ?? '')
				.filter((name) => !known.has(name) && !name.startsWith('--radix-'))
		)
		expect(unknown).toEqual([])
	})
})
