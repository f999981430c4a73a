// @vitest-environment happy-dom
import { DefaultColorStyle, DefaultFontStyle, getDefaultColorTheme } from 'tldraw'
import { expect, test } from 'vitest'
import { DARK, LIGHT, TONE_COLOURS, TONE_TO_TLDRAW, TONES } from '#shared/theme'
import { toneOf } from '../../client/board/tools/noteTone'
import { installBoardPalette } from '../../client/board/ui/palette'
import { contrast } from '../helpers/colour'

installBoardPalette()

test('notes have the colours of their tones in both themes, with ink on them', () => {
	for (const isDarkMode of [false, true]) {
		const theme = getDefaultColorTheme({ isDarkMode })
		for (const tone of TONES) {
			expect(theme[TONE_TO_TLDRAW[tone]].note).toEqual({ fill: TONE_COLOURS[tone], text: LIGHT.ink })
		}
	}
})

test('every tone stands for one colour of tldraw, and back', () => {
	expect(TONES.map((tone) => toneOf(TONE_TO_TLDRAW[tone]))).toEqual([...TONES])
	for (const tone of TONES) expect(DefaultColorStyle.values).toContain(TONE_TO_TLDRAW[tone])
	expect(toneOf('black')).toBeUndefined()
})

test('lines drawn in a tone can be seen on paper in both themes', () => {
	for (const [isDarkMode, paper] of [
		[false, LIGHT.paper],
		[true, DARK.paper],
	] as const) {
		const theme = getDefaultColorTheme({ isDarkMode })
		for (const tone of TONES) {
			expect(contrast(theme[TONE_TO_TLDRAW[tone]].solid, paper), tone).toBeGreaterThanOrEqual(3)
		}
		expect(theme.background).toBe(paper)
	}
})

test('text is set in the sans face unless somebody says otherwise', () => {
	expect(DefaultFontStyle.defaultValue).toBe('sans')
})
