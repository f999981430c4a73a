import type { ReactElement } from 'react'
import {
	DefaultColorStyle,
	type Editor,
	type TLDefaultColorStyle,
	TldrawUiToolbar,
	TldrawUiToolbarButton,
	useEditor,
	useValue,
} from 'tldraw'
import { TONES, type Tone } from '#shared/theme'
import { chooseTone, chosenTone, colourOf, toneOf } from '../tools/noteTone'
import { ToneGlyph } from './ToneGlyph'
import { useWords } from './words'

/** What the row colours: the selection, the next notes, the next lines; nothing hides it. */
type Target = { kind: 'selection' | 'notes' | 'lines'; current: Tone | 'ink' | undefined; hasInk: boolean }

const LINE_TOOLS = new Set(['draw', 'text', 'arrow', 'geo', 'line', 'highlight'])

const nameOf = (colour: string): Tone | 'ink' | undefined => (colour === 'black' ? 'ink' : toneOf(colour))

function targetOf(editor: Editor): Target | undefined {
	const tool = editor.getCurrentToolId()
	if (tool === 'note') return { kind: 'notes', current: chosenTone(editor), hasInk: false }
	if (LINE_TOOLS.has(tool)) {
		return { kind: 'lines', current: nameOf(editor.getStyleForNextShape(DefaultColorStyle)), hasInk: true }
	}
	const shared = editor.getSharedStyles().get(DefaultColorStyle)
	const selected = editor.getSelectedShapes()
	if (!shared || selected.length === 0) return undefined
	const current = shared.type === 'shared' ? nameOf(shared.value) : undefined
	return { kind: 'selection', current, hasInk: selected.some((shape) => shape.type !== 'note') }
}

function paint(editor: Editor, target: Target, name: Tone | 'ink'): void {
	const colour: TLDefaultColorStyle = name === 'ink' ? 'black' : colourOf(name)
	if (target.kind === 'notes') {
		// Pressing the chosen tone again hands the choice back to the zone.
		chooseTone(editor, name === 'ink' || name === target.current ? undefined : name)
		return
	}
	editor.run(() => {
		if (target.kind === 'lines') editor.setStyleForNextShapes(DefaultColorStyle, colour)
		else {
			editor.markHistoryStoppingPoint('colour')
			editor.setStyleForSelectedShapes(DefaultColorStyle, colour)
		}
	})
}

/** Eight tones by name, shown only while there is something to colour. */
export function ToneRow(): ReactElement | null {
	const editor = useEditor()
	const words = useWords()
	const target = useValue('what the colours are for', () => targetOf(editor), [editor])
	if (!target) return null
	const names: readonly (Tone | 'ink')[] = target.hasInk ? ['ink', ...TONES] : TONES
	return (
		<TldrawUiToolbar className="board-tones" label={words('canvas.tones')}>
			{names.map((name) => {
				const label = words(name === 'ink' ? 'canvas.ink' : `tone.${name}`)
				return (
					<TldrawUiToolbarButton
						key={name}
						type="icon"
						className="board-tone"
						data-tone={name}
						aria-label={label}
						title={label}
						aria-pressed={target.current === name}
						onClick={() => paint(editor, target, name)}
					>
						<span className="board-tone-swatch">{name !== 'ink' && <ToneGlyph tone={name} />}</span>
						<span className="board-tone-label" aria-hidden="true">
							{label}
						</span>
					</TldrawUiToolbarButton>
				)
			})}
		</TldrawUiToolbar>
	)
}
