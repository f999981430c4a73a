// Every language says everything, with the same holes to fill, in the plural forms its grammar asks for.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ERROR_CODES } from '#shared/api/errors'
import { chooseLocale, LOCALES, type Locale } from '#shared/i18n/locale'
import { el } from '#shared/i18n/locales/el'
import { en } from '#shared/i18n/locales/en'
import { es } from '#shared/i18n/locales/es'
import { et } from '#shared/i18n/locales/et'
import { fi } from '#shared/i18n/locales/fi'
import { hu } from '#shared/i18n/locales/hu'
import { it } from '#shared/i18n/locales/it'
import { nl } from '#shared/i18n/locales/nl'
import { pl } from '#shared/i18n/locales/pl'
import { sv } from '#shared/i18n/locales/sv'
import { createTranslate, type Message, type MessageKey, type Messages } from '#shared/i18n/translate'

const ALL: Record<Locale, Messages> = { en, fi, sv, et, pl, es, hu, nl, it, el }
const ROOT = resolve(import.meta.dirname, '../..')
const keys = Object.keys(en) as MessageKey[]
const formsOf = (message: Message): string[] =>
	typeof message === 'string' ? [message] : Object.values(message)
const holesOf = (message: Message): string[] =>
	[...new Set(formsOf(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort()

const sourcesOf = (folder: string): string[] =>
	readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

/** Keys that are put together from a part that is fixed and one that is a value, as in `error.${code}`. */
const patternsIn = (source: string): RegExp[] =>
	[...source.matchAll(/`([a-z_.-]*\$\{[^`]*\}[\w.-]*)`/g)]
		.map(([, template]) => (template ?? '').split(/\$\{[^}]*\}/))
		.filter((parts) => parts[0]?.includes('.'))
		.map((parts) => new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.-]+')}$`))

describe.each(LOCALES)('the sentences in %s', (locale) => {
	const messages = ALL[locale]

	test('have the same keys as English, in the same order', () => {
		expect(Object.keys(messages)).toEqual(keys)
	})
	test('are never empty', () => {
		expect(keys.filter((key) => formsOf(messages[key]).some((text) => !text.trim()))).toEqual([])
	})
	test('have the same holes as English', () => {
		const different = keys.filter((key) => holesOf(messages[key]).join() !== holesOf(en[key]).join())
		expect(different).toEqual([])
	})
	test('have exactly the plural forms of this language', () => {
		const wanted = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
		const wrong = keys.filter((key) => {
			const message: Message = messages[key]
			return typeof message !== 'string' && Object.keys(message).sort().join() !== [...wanted].sort().join()
		})
		expect(wrong).toEqual([])
	})
	test('have no exclamation marks', () => {
		expect(keys.filter((key) => formsOf(messages[key]).some((text) => text.includes('!')))).toEqual([])
	})
	test('leave no hole open when a count is given', () => {
		const translate = createTranslate(locale, messages)
		const plural = keys.filter((key) => typeof messages[key] !== 'string')
		expect(plural.length).toBeGreaterThan(0)
		for (const key of plural)
			for (const count of [0, 1, 2, 5, 21]) expect(translate(key, { count }), key).toContain(String(count))
	})
})

describe('the keys', () => {
	const sources = ['client', 'server', 'shared/records', 'templates'].flatMap(sourcesOf)
	const quoted = new Set(
		sources.flatMap((source) => [...source.matchAll(/['"]([a-z]+\.[\w.-]+)['"]/g)].map(([, key]) => key))
	)
	const patterns = sources.flatMap(patternsIn)

	test('are all used by some page', () => {
		const isUsed = (key: string) => quoted.has(key) || patterns.some((pattern) => pattern.test(key))
		expect(keys.filter((key) => !isUsed(key))).toEqual([])
	})
	test('hold a sentence for every error code of the API', () => {
		expect(ERROR_CODES.filter((code) => !keys.includes(`error.${code}`))).toEqual([])
	})
	test('hold the texts of the save status that others rely on', () => {
		const translate = createTranslate('en', en)
		expect(translate('status.saved')).toBe('Saved')
		expect(translate('status.saving')).toBe('Saving…')
		expect(translate('status.offline', { count: 3 })).toBe('Offline: 3 changes only on this device')
		expect(translate('status.offline', { count: 1 })).toBe('Offline: 1 change only on this device')
	})
})

describe('choosing a language', () => {
	test('takes the first wanted one that we speak', () => {
		expect(chooseLocale(['de-AT', 'fi-FI', 'en'])).toBe('fi')
	})
	test('falls back to English', () => {
		expect(chooseLocale(['xx', ''])).toBe('en')
	})
})
