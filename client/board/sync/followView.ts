import { type Atom, type Editor, react, unsafe__withoutCapture } from 'tldraw'
import type { Presence } from '#shared/protocol/presence'
import { presenceId, userIdOf } from './presenceRecord'

/**
 * Keeps tldraw's own following in step with the tab this person wants to follow. It begins when that tab has said
 * what it sees, which it does only when asked; and where the person moves the view, the wish ends. Returns the way
 * to stop.
 */
export function followView(editor: Editor, following: Atom<number | null>): () => void {
	let begun: number | null = null
	const begin = (wanted: number) => {
		if (begun === wanted || following.get() !== wanted) return
		editor.startFollowingUser(userIdOf(wanted))
		begun = wanted
	}
	const stop = react('follow the view of somebody', () => {
		const wanted = following.get()
		const view = wanted === null ? undefined : editor.store.get(presenceId(wanted))?.camera
		const current = editor.getInstanceState().followingUserId
		unsafe__withoutCapture(() => {
			if (wanted === null) {
				begun = null
				if (current) editor.stopFollowingUser()
			} else if (begun === wanted && !current) {
				begun = null
				following.set(null)
			} else if (begun !== wanted && view) {
				// Later: tldraw's queries still answer with old values while the store is being written.
				queueMicrotask(() => begin(wanted))
			}
		})
	})
	return () => {
		stop()
		if (editor.getInstanceState().followingUserId) editor.stopFollowingUser()
	}
}

/**
 * Would following lead back to oneself? Two views that follow each other grow without end. When several close a
 * circle in the same moment, the one with the lowest id steps out, which each of them can tell alone.
 */
export function closesCircle(
	own: number,
	following: number,
	states: ReadonlyMap<number, Pick<Presence, 'f'>>
): boolean {
	const chain = new Set([own])
	let next: number | undefined = following
	while (next !== undefined && !chain.has(next)) {
		chain.add(next)
		next = states.get(next)?.f
	}
	return next === own && Math.min(...chain) === own
}
