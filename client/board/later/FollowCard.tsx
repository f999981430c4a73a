import { ScanEye } from 'lucide-react'
import type { ReactElement } from 'react'
import { useEditor, usePresence } from 'tldraw'
import { useWords } from '../ui/words'

/** Says whose view this is while it follows somebody's, and ends it by a press. */
export function FollowCard({ followed }: { followed: string }): ReactElement | null {
	const editor = useEditor()
	const words = useWords()
	const presence = usePresence(followed)
	if (!presence) return null
	const name = presence.userName.trim() || words('bar.guest')
	return (
		<div className="board-card board-following-card" style={{ borderColor: presence.color }}>
			<ScanEye aria-hidden="true" size={20} strokeWidth={1.75} />
			<span className="board-following-words">{words('people.you_follow', { name })}</span>
			<button type="button" className="board-card-button" onClick={() => editor.stopFollowingUser()}>
				{words('people.stop_following')}
			</button>
		</div>
	)
}
