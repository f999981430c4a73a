import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import type { ZoneNotes } from '#shared/exports/notesByZone'
import type { Translate } from '#shared/i18n/translate'

const NOTE_LIST = { reference: 'notes', level: 0 }
/** Twentieths of a point. */
const INDENT = 360

/** What people wrote can hold characters that no XML may hold; Word would call the file damaged. */
const inXml = (text: string) => text.replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')

function lines(text: string): TextRun[] {
	return inXml(text)
		.split('\n')
		.map((line, i) => new TextRun({ text: line, ...(i > 0 && { break: 1 }) }))
}

/** The notes of a board as a Word document: a heading a zone, its prompts, its notes as a list. */
export function notesDocx(title: string, groups: readonly ZoneNotes[], translate: Translate): Promise<Blob> {
	const parts = groups.flatMap(({ zone, notes }) => [
		new Paragraph({
			heading: HeadingLevel.HEADING_1,
			text: inXml(zone ? `${zone.number}. ${zone.title}` : translate('export.outside')),
		}),
		...(zone?.prompts ?? []).map(
			(prompt) => new Paragraph({ children: [new TextRun({ text: inXml(prompt), italics: true })] })
		),
		...notes.map(({ text, tone }) => {
			const kind = tone && new TextRun({ text: ` (${translate(`tone.${tone}`)})`, color: '55606E' })
			return new Paragraph({ numbering: NOTE_LIST, children: [...lines(text), ...(kind ? [kind] : [])] })
		}),
		...(notes.length === 0 ? [new Paragraph({ text: translate('outline.empty_zone') })] : []),
	])
	return Packer.toBlob(
		new Document({
			title: inXml(title),
			creator: 'Constellate',
			styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
			numbering: {
				config: [
					{
						reference: NOTE_LIST.reference,
						levels: [
							{
								level: 0,
								format: 'bullet',
								text: '•',
								style: { paragraph: { indent: { left: INDENT, hanging: INDENT / 2 } } },
							},
						],
					},
				],
			},
			sections: [
				{ children: [new Paragraph({ heading: HeadingLevel.TITLE, text: inXml(title) }), ...parts] },
			],
		})
	)
}
