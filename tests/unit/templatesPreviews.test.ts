import { describe, expect, test } from 'vitest'
import { LOCALES } from '#shared/i18n/locale'
import { templateSummaries } from '#templates/catalogue'
import { previewFiles } from '../../scripts/previewFiles'

describe('preview pictures', () => {
	const files = previewFiles()
	test('are small, and load nothing', () => {
		for (const [path, svg] of files) {
			expect(svg.length, path).toBeLessThan(30_000)
			expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|<image|<script/)
		}
	})
	test('exist for every template that is offered, in both themes', () => {
		for (const { preview } of LOCALES.flatMap(templateSummaries)) {
			expect([...files.keys()]).toContain(preview)
			expect([...files.keys()]).toContain(preview.replace(/\.svg$/, '.dark.svg'))
		}
	})
	test('show the title of every zone, whole', () => {
		for (const [path, svg] of files) expect(svg, path).not.toContain('…')
		expect(files.get('previews/persona.en.svg')).toContain('Strong at')
	})
})
