import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '#shared/limits'
import { blockBottom, titleBandText } from '#shared/records/boardText'
import { breakLines, evenLines, fitText, textWidth } from '#shared/records/textFit'
import { BOARD } from '#shared/theme'

const text = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 200 }),
	fc
		.array(fc.constantFrom('a', 'palvelupolku', 'Wwwwwww', 'ja', '…', 'κοινότητα'), { maxLength: 40 })
		.map((words) => words.join(' '))
)
const sizePx = fc.integer({ min: 16, max: 120 })
const widthPx = fc.integer({ min: 130, max: 2000 })
const squeeze = (value: string) => value.replace(/\s+/g, '')

// fast-check prints the seed and the smallest failing case.
describe('broken text', () => {
	test.each([
		['greedy', breakLines],
		['even', evenLines],
	] as const)('%s lines stay within the width and lose no letter', (_, breaks) => {
		fc.assert(
			fc.property(text, sizePx, widthPx, (value, size, width) => {
				const lines = breaks(value, size, width)
				for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(width)
				expect(squeeze(lines.join(''))).toBe(squeeze(value))
			})
		)
	})
	test('even lines are never more than greedy ones and break no word that fits', () => {
		fc.assert(
			fc.property(text, sizePx, widthPx, (value, size, width) => {
				const lines = evenLines(value, size, width)
				expect(lines.length).toBe(breakLines(value, size, width).length)
				const words = value.split(/\s+/).filter((word) => word && textWidth(word, size) <= width)
				const shown = new Set(lines.flatMap((line) => line.split(' ')))
				for (const word of words) expect([...shown].some((part) => part.includes(word))).toBe(true)
			})
		)
	})
	test('a fitted text takes no more lines than there is room for, and says when it was cut', () => {
		fc.assert(
			fc.property(text, widthPx, (value, width) => {
				const fitted = fitText(value, width, [
					{ sizePx: 36, maxLines: 1 },
					{ sizePx: 22, maxLines: 3 },
				])
				expect(fitted.lines.length).toBeLessThanOrEqual(fitted.sizePx === 36 ? 1 : 3)
				if (!fitted.isCut) expect(squeeze(fitted.lines.join(''))).toBe(squeeze(value))
				else expect(fitted.lines.at(-1)).toMatch(/…$/)
			})
		)
	})
})

describe('a title band', () => {
	const upTo = (maxLength: number) =>
		fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength, size: 'max' })
	test('holds whatever title and promise a session may have', () => {
		const props = fc.record({
			w: fc.integer({ min: 1500, max: 5000 }),
			h: fc.constant(BOARD.titleBandHeight),
			title: upTo(LIMITS.maxTitleLength),
			purpose: upTo(200),
			constellation: fc.constant('catalysts' as const),
			promiseTitle: fc.constant('Mitä lupaamme'),
			promise: fc.array(upTo(LIMITS.maxPromiseLength + 40), { maxLength: 3 }),
		})
		fc.assert(
			fc.property(props, (band) => {
				const { title, purpose, promiseTitle, promise } = titleBandText(band)
				expect(blockBottom(title)).toBeLessThanOrEqual(purpose.y - purpose.sizePx * 0.7)
				for (const block of [purpose, ...promise]) {
					expect(blockBottom(block)).toBeLessThanOrEqual(BOARD.titleBandHeight)
					for (const line of block.lines)
						expect(block.x + textWidth(line, block.sizePx)).toBeLessThanOrEqual(block.right + 0.01)
				}
				if (promiseTitle) expect(Math.max(title.right, purpose.right)).toBeLessThan(promiseTitle.x - 48)
			}),
			// Making a case of a thousand letters smaller takes minutes; the seed is printed all the same.
			{ endOnFailure: true }
		)
	})
})
