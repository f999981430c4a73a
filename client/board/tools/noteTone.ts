import type { Editor } from 'tldraw'
import { TONE_TO_TLDRAW, TONES, type Tone } from '#shared/theme'
import { isZone } from '../scaffold/zones'

/** What a note outside all zones is about until somebody says otherwise. */
const TONE_OUTSIDE: Tone = 'idea'

/** tldraw's colour name of a tone. */
export const colourOf = (tone: Tone): (typeof TONE_TO_TLDRAW)[Tone] => TONE_TO_TLDRAW[tone]

/** The tone a tldraw colour stands for; undefined for colours that are no tone. */
export const toneOf = (colour: string): Tone | undefined =>
	TONES.find((tone) => TONE_TO_TLDRAW[tone] === colour)

/** The tone the person picked for the next notes; undefined while the zone decides. Lives in this tab only. */
export function chosenTone(editor: Editor): Tone | undefined {
	const { tone } = editor.getInstanceState().meta
	return TONES.find((known) => known === tone)
}

/** Picks the tone of the next notes; undefined lets the zone decide again. */
export function chooseTone(editor: Editor, tone: Tone | undefined): void {
	const { tone: _old, ...meta } = editor.getInstanceState().meta
	editor.updateInstanceState({ meta: tone ? { ...meta, tone } : meta })
}

/** The tone of a new note under this parent. */
export function toneForNewNote(editor: Editor, parent: ReturnType<Editor['getShape']>): Tone {
	return chosenTone(editor) ?? (isZone(parent) ? parent.props.tone : TONE_OUTSIDE)
}
