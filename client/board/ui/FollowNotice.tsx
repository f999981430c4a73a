import { ScanEye } from 'lucide-react'
import { type ReactElement, useEffect } from 'react'
import { useEditor, usePresence, useValue } from 'tldraw'
import { useWords } from './words'

/** Says whose view this is while it follows somebody's, and ends it by a press or by Escape. */
export function FollowNotice(): ReactElement {
	const editor = useEditor()
	const words = useWords()
	const followed = useValue('followed', () => editor.getInstanceState().followingUserId, [editor])
	const presence = usePresence(followed ?? '')
	useEffect(() => {
		if (!followed) return
		const stop = (event: KeyboardEvent) => {
			if (event.key === 'Escape' && !event.defaultPrevented) editor.stopFollowingUser()
		}
		document.addEventListener('keydown', stop)
		return () => document.removeEventListener('keydown', stop)
	}, [editor, followed])
	const name = presence?.userName.trim() || words('bar.guest')
	// The region stays, or a screen reader would not hear what comes into it.
	return (
		<div className="board-following" role="status">
			{followed && presence && (
				<div className="board-card board-following-card" style={{ borderColor: presence.color }}>
					<ScanEye aria-hidden="true" size={20} strokeWidth={1.75} />
					<span className="board-following-words">{words('people.you_follow', { name })}</span>
					<button type="button" className="board-card-button" onClick={() => editor.stopFollowingUser()}>
						{words('people.stop_following')}
					</button>
				</div>
			)}
		</div>
	)
}
