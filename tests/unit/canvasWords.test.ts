import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '#shared/i18n/locale'

const require = createRequire(import.meta.url)
const wordsOf = (locale: string): Record<string, string> =>
	JSON.parse(readFileSync(require.resolve(`@tldraw/assets/translations/${locale}.json`), 'utf8'))
/** tldraw speaks no Estonian. */
const UNKNOWN_TO_TLDRAW: readonly Locale[] = ['et']
const TLDRAW_WORDS = Object.fromEntries(
	await Promise.all(
		LOCALES.map(async (locale) => [
			locale,
			((await import(`../../shared/i18n/locales/${locale}/tldraw`)) as { tldraw: Record<string, string> })
				.tldraw,
		])
	)
) as Record<Locale, Record<string, string>>

/** Parts of tldraw that are left out of the board: pictures, people menu, minimap. */
const NEVER_SHOWN =
	/^(action\.download|tool\.(aspect-ratio|image|media|replace)|people-menu|handle\.crop|navigation-zone\.minimap)/

describe('the words of tldraw', () => {
	const english = wordsOf('main')
	for (const locale of LOCALES.filter((name) => name !== 'en')) {
		test(`are complete in ${locale}, together with ours`, () => {
			const known = {
				...(UNKNOWN_TO_TLDRAW.includes(locale) ? {} : wordsOf(locale)),
				...TLDRAW_WORDS[locale],
			}
			const missing = Object.keys(english).filter((key) => !known[key] && !NEVER_SHOWN.test(key))
			expect(missing).toEqual([])
		})
	}
	test('are replaced under keys that tldraw still has', () => {
		const stale = LOCALES.flatMap((locale) =>
			Object.keys(TLDRAW_WORDS[locale]).filter((key) => !english[key] && !key.startsWith('board.'))
		)
		expect(stale).toEqual([])
	})
})
