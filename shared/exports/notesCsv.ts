import type { ZoneNotes } from '#shared/exports/notesByZone'
import type { Translate } from '#shared/i18n/translate'

/** Excel takes a file without it for Latin-1. */
const BYTE_ORDER_MARK = '\ufeff'
/** What makes a spreadsheet read a cell as a formula, in ASCII and in full width (trust row X7). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/

/** One cell: always quoted, and never a formula, whatever somebody wrote in a note. */
export function csvCell(text: string): string {
	const harmless = FORMULA_START.test(text) ? `'${text}` : text
	return `"${harmless.replaceAll('"', '""')}"`
}

/** The notes of a board as a table, one note a row. */
export function notesCsv(groups: readonly ZoneNotes[], translate: Translate): string {
	const head = ['number', 'zone', 'tone', 'text'] as const
	const rows = groups.flatMap(({ zone, notes }) =>
		notes.map(({ text, tone }) => [
			zone ? String(zone.number) : '',
			zone ? zone.title : translate('export.outside'),
			tone ? translate(`tone.${tone}`) : '',
			text,
		])
	)
	const table = [head.map((name) => translate(`export.column_${name}`)), ...rows]
	return BYTE_ORDER_MARK + table.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}
