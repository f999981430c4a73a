/**
 * Breaks and fits text without a browser, so that the drawing, the export and the overflow tests agree to the pixel.
 * Widths are those of IBM Plex Sans (the larger of medium and bold), rounded up: a real line is never wider.
 */
const WIDTHS: readonly [perMille: number, characters: string][] = [
	[240, ' \u00a0'],
	[300, "'ijìíîïĩīĭįıĵ‘’"],
	[320, '!,.l¡ĺļłſ'],
	[340, '():;[]ΐίιϊ'],
	[400, 'f{}²³·¹ľtţťŧ'],
	[440, '-r|¦ŕŗřIºÌÍÎÏĨĪĬĮİΙΪζ•'],
	[500, '/\\ªŀξ®°"?¿τ'],
	[540, 'cszçćĉċčśŝşšźżžΓςLvyýÿĹĻĽĿŁŷέγελν“”„'],
	[580, 'Jgx¢«»ĴΊχ_aeko§àáâãäåèéêëòóôõöøāăąēĕėęěĝğġģĳķĸōŏőδθκορό'],
	[600, '+0123456789<=>FT^`hnu~£¨¬¯±´¸×ñ÷ùúûüĥħńņňŋŢŤŦũūŭůűųΤΰσυϋύ–'],
	[640, '$*EZbdpqµÈÉÊËðþđĒĔĖĘĚŹŻŽΕΖΞΣήβημS¤ŚŜŞŠ'],
	[680, 'CPVY¥ÇÝÞĆĈĊČĲŶŸΡΥΫπ#BRX¶ŔŖŘΒΛΧάα'],
	[720, 'ADKUÀÁÂÃÄÅÙÚÛÜßĀĂĄĎďĶŨŪŬŮŰŲΆΑΔΚGOQÐÒÓÔÕÖØĐĜĞĠĢŌŎŐΈΟΠ'],
	[760, '&HNÑĤĦŃŅŇŊΗΘΝΩΌψ'],
	[800, 'Ώφωώ—©Ύ'],
	[860, 'MΉΜ¾Ψw¼½ŵΦ'],
	[940, 'æm…ŉ@œ'],
]
/** Letters of other scripts, signs and `W % Æ Œ`: nothing in the font is wider. */
const WIDEST_PER_MILLE = 1000
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
	WIDTHS.flatMap(([perMille, characters]) =>
		[...characters].map((character) => [character, perMille] as const)
	)
)

/** Upper bound of the width of one line, px. */
export function textWidth(text: string, sizePx: number): number {
	let perMille = 0
	for (const character of text) perMille += WIDTH_OF.get(character) ?? WIDEST_PER_MILLE
	return (perMille * sizePx) / 1000
}

/** Cuts a word that is wider than a line; breaking it anywhere is better than leaving the box. */
function splitWord(word: string, sizePx: number, widthPx: number): string[] {
	const parts: string[] = []
	let part = ''
	for (const character of word) {
		if (part && textWidth(part + character, sizePx) > widthPx) {
			parts.push(part)
			part = ''
		}
		part += character
	}
	if (part) parts.push(part)
	return parts
}

/** Lines of a text in a box of this width; breaks at spaces, and inside a word only when it has to. */
export function breakLines(text: string, sizePx: number, widthPx: number): string[] {
	const lines: string[] = []
	let line = ''
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const longer = line ? `${line} ${word}` : word
		if (textWidth(longer, sizePx) <= widthPx) {
			line = longer
			continue
		}
		if (line) lines.push(line)
		const parts = splitWord(word, sizePx, widthPx)
		line = parts.pop() ?? ''
		lines.push(...parts)
	}
	if (line) lines.push(line)
	return lines
}

/** As few lines as the width allows, of about the same length: no single word is left over on the last one. */
export function evenLines(text: string, sizePx: number, widthPx: number): string[] {
	let even = breakLines(text, sizePx, widthPx)
	if (even.length < 2) return even
	const count = even.length
	const words = text.split(/\s+/).map((word) => textWidth(word, sizePx))
	const narrowestPx = Math.max(widthPx / 2, ...words)
	for (let narrowerPx = widthPx * 0.95; narrowerPx >= narrowestPx; narrowerPx -= widthPx * 0.05) {
		const lines = breakLines(text, sizePx, narrowerPx)
		if (lines.length > count) break
		even = lines
	}
	return even
}

/** A text made to fit; `isCut` when even the smallest size was too large and an ellipsis stands at the end. */
export type FittedText = { lines: string[]; sizePx: number; isCut: boolean }
/** Sizes to try, best first, each with the lines there is room for. */
export type FitStep = { sizePx: number; maxLines: number }

/** The first step that holds the whole text without breaking a word; else one that holds it; else the last, cut. */
export function fitText(text: string, widthPx: number, steps: readonly [FitStep, ...FitStep[]]): FittedText {
	const holding = steps.filter((step) => breakLines(text, step.sizePx, widthPx).length <= step.maxLines)
	const words = text.split(/\s+/)
	const whole = holding.find((step) => words.every((word) => textWidth(word, step.sizePx) <= widthPx))
	const chosen = whole ?? holding.at(-1)
	if (chosen) return { lines: evenLines(text, chosen.sizePx, widthPx), sizePx: chosen.sizePx, isCut: false }
	const { sizePx, maxLines } = steps.at(-1) ?? steps[0]
	const lines = breakLines(text, sizePx, widthPx).slice(0, maxLines)
	return { lines: withEllipsis(lines, sizePx, widthPx), sizePx, isCut: true }
}

function withEllipsis(lines: string[], sizePx: number, widthPx: number): string[] {
	const characters = [...(lines.at(-1) ?? '')]
	while (characters.length > 0 && textWidth(`${characters.join('')}…`, sizePx) > widthPx) characters.pop()
	return [...lines.slice(0, -1), `${characters.join('').trimEnd()}…`]
}
