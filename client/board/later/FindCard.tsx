import { Search, X } from 'lucide-react'
import { type ReactElement, useEffect, useId, useMemo, useRef, useState } from 'react'
import { type TLShapeId, useEditor, usePassThroughWheelEvents, useValue } from 'tldraw'
import type { Translate } from '#shared/i18n/translate'
import { fitZone, showShape } from '../ui/camera'
import { setFinding } from '../ui/finding'
import { useWords } from '../ui/words'
import { createFinder, type Found, MAX_FOUND } from './findText'

function useFound(words: string): Found[] {
	const editor = useEditor()
	const find = useMemo(() => createFinder(editor), [editor])
	return useValue('found', () => find(words), [find, words])
}

/** A field and what it finds: press or Enter leads there. `typedBefore`: what was typed before the card was here. */
export function FindCard({ typedBefore }: { typedBefore: string }): ReactElement {
	const editor = useEditor()
	const words = useWords()
	const id = useId()
	const ref = useRef<HTMLDivElement>(null!)
	const field = useRef<HTMLInputElement>(null)
	usePassThroughWheelEvents(ref)
	// The person has just asked for this field.
	useEffect(() => field.current?.focus(), [])
	const [typed, setTyped] = useState(typedBefore)
	const [at, setAt] = useState<TLShapeId | null>(null)
	const found = useFound(typed)
	const shown = found.slice(0, MAX_FOUND)
	const close = () => {
		setFinding(editor, false)
		editor.focus()
	}
	const go = (target: Found | undefined) => {
		if (!target) return
		setAt(target.id)
		if (editor.getShape(target.id)?.type === ('zone' as string))
			fitZone(editor, target.id, { isAnimated: true })
		else showShape(editor, target.id)
	}
	const step = (by: 1 | -1) => {
		const now = shown.findIndex((one) => one.id === at)
		const next = now < 0 ? (by > 0 ? 0 : shown.length - 1) : (now + by + shown.length) % shown.length
		go(shown[next])
	}
	const onKeyDown = (event: KeyboardEvent) => {
		event.stopPropagation()
		if (event.key === 'Escape') close()
		const isField = event.target instanceof HTMLInputElement
		if (isField && event.key === 'Enter') step(event.shiftKey ? -1 : 1)
		else if (isField && event.key === 'ArrowDown') step(1)
		else if (isField && event.key === 'ArrowUp') step(-1)
		else return
		event.preventDefault()
	}
	useKeysHere(ref, onKeyDown)
	return (
		<search ref={ref} className="board-find" aria-label={words('canvas.find')}>
			<div className="board-find-head">
				<Search aria-hidden="true" size={20} strokeWidth={1.75} />
				<input
					ref={field}
					type="search"
					className="board-find-field"
					aria-label={words('canvas.find')}
					aria-describedby={`${id}-count`}
					placeholder={words('canvas.find')}
					value={typed}
					onChange={(event) => {
						setTyped(event.target.value)
						setAt(null)
					}}
					autoComplete="off"
					spellCheck={false}
				/>
				<button type="button" className="board-find-close" aria-label={words('app.close')} onClick={close}>
					<X aria-hidden="true" size={20} strokeWidth={1.75} />
				</button>
			</div>
			<p id={`${id}-count`} className="board-find-count" role="status">
				{typed.trim() ? words('canvas.found', { count: found.length }) : words('canvas.find_hint')}
			</p>
			{shown.length > 0 && <Results found={shown} at={at} onGo={go} />}
		</search>
	)
}

/**
 * Keys typed here are no shortcuts of the canvas. Listens on the element itself: the canvas around it hears a key
 * before React does, and its Escape would let go of the note that was just found.
 */
function useKeysHere(ref: { readonly current: HTMLElement }, onKey: (event: KeyboardEvent) => void): void {
	useEffect(() => {
		const element = ref.current
		element.addEventListener('keydown', onKey)
		return () => element.removeEventListener('keydown', onKey)
	}, [ref, onKey])
}

type ResultsProps = { found: readonly Found[]; at: TLShapeId | null; onGo: (target: Found) => void }

function Results({ found, at, onGo }: ResultsProps): ReactElement {
	const words = useWords()
	const current = useRef<HTMLButtonElement>(null)
	// biome-ignore lint/correctness/useExhaustiveDependencies: another result is the reason to scroll
	useEffect(() => {
		// Newer browsers answer a promise, which React would take for a clean-up.
		void current.current?.scrollIntoView({ block: 'nearest' })
	}, [at])
	return (
		<ol className="board-find-results">
			{found.map((one) => (
				<li key={one.id}>
					<button
						type="button"
						ref={one.id === at ? current : null}
						className="board-find-result"
						aria-current={one.id === at ? 'true' : undefined}
						onClick={() => onGo(one)}
					>
						<span className="board-find-text">{one.text}</span>
						<span className="board-find-zone">{placeOf(one, words)}</span>
					</button>
				</li>
			))}
		</ol>
	)
}

/** Where something found lies, in words. */
function placeOf({ zone, number }: Found, words: Translate): string {
	if (number !== undefined) return words('canvas.zone_itself', { number })
	return zone || words('outline.loose')
}
