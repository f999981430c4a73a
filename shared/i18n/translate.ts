import type { Locale } from '#shared/i18n/locale'
import type { en } from '#shared/i18n/locales/en'

/** A sentence, or one sentence per plural category of the language (CLDR names, as in Intl.PluralRules). */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)
export type MessageKey = keyof typeof en
/** What every language must have of a part: all keys of English, and plural forms where English has them. */
export type MessagesLike<English> = {
	readonly [Key in keyof English]: English[Key] extends string ? string : Exclude<Message, string>
}
export type Messages = MessagesLike<typeof en>
export type MessageValues = Readonly<Record<string, string | number>>
export type Translate = (key: MessageKey, values?: MessageValues) => string

/**
 * A translator for one language. `{name}` in a message is replaced by the value; `count` chooses the plural form. The
 * messages may grow later; what is not there yet reads as its key (tests/unit/i18n.parts.test.ts keeps pages from it).
 */
export function createTranslate(locale: Locale, messages: Partial<Messages>): Translate {
	// Made when first needed: on a slow device the two take longer than drawing the page they stand on.
	let rules: Intl.PluralRules | undefined
	let numbers: Intl.NumberFormat | undefined
	const pluralOf = (count: number) => {
		rules ??= new Intl.PluralRules(locale)
		return rules.select(count)
	}
	const written = (value: number) => {
		// All our languages write these alike.
		if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
		numbers ??= new Intl.NumberFormat(locale)
		return numbers.format(value)
	}
	return (key, values = {}) => {
		const message: Message = messages[key] ?? key
		const text =
			typeof message === 'string' ? message : (message[pluralOf(Number(values.count ?? 0))] ?? message.other)
		return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
			const value = values[name]
			return value === undefined ? hole : typeof value === 'number' ? written(value) : value
		})
	}
}
