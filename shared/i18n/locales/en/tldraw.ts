/** Sentences of tldraw's own that its translation lacks, or that say what a board does not need to say; `board.` what we add. */
export const tldraw: Record<string, string> = {
	'app.loading': 'Opening the board…',
	'action.open-kbd-shortcuts': 'Keyboard shortcuts',
	'board.find': 'Find on the board',
	'tool.draw': 'Pen',
}
