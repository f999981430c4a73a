import type { ZoneNotes } from '#shared/exports/notesByZone'
import type { Translate } from '#shared/i18n/translate'

/** Text as it was written: nothing in it becomes a heading, a link, a picture or HTML (trust row X6). */
function escapeMarkdown(line: string): string {
	return line
		.replace(/[\\`*_{}[\]#|~]/g, '\\$&')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replace(/^[-+=]/, '\\$&')
		.replace(/^(\d+)([.)])/, '$1\\$2')
}

const inOneLine = (text: string) => escapeMarkdown(text.replace(/\s+/g, ' ').trim())

/** A note as a list item; its further lines stay inside the item. */
function listItem(text: string): string {
	const lines = text.split('\n').map((line) => escapeMarkdown(line.trim()))
	return `- ${lines.join('  \n  ')}`
}

/** The notes of a board as Markdown: a heading a zone, its prompts, its notes as a list. */
export function notesMarkdown(title: string, groups: readonly ZoneNotes[], translate: Translate): string {
	const parts = groups.map(({ zone, notes }) => {
		const heading = zone
			? `## ${zone.number}. ${inOneLine(zone.title)}`
			: `## ${inOneLine(translate('export.outside'))}`
		const prompts = (zone?.prompts ?? []).map((prompt) => `*${inOneLine(prompt)}*`)
		const list = notes.map(({ text, tone }) =>
			listItem(tone ? translate('outline.note_tone', { text, tone: translate(`tone.${tone}`) }) : text)
		)
		return [heading, ...prompts, list.length > 0 ? list.join('\n') : translate('outline.empty_zone')].join(
			'\n\n'
		)
	})
	return `${[`# ${inOneLine(title)}`, ...parts].join('\n\n')}\n`
}
