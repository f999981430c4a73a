import { type ReactElement, useEffect } from 'react'
import { DefaultA11yAnnouncer, useA11y, useEditor, useValue } from 'tldraw'

/** How long an announcement stays, ms: a screen reader has taken it by then. */
const HEARD_AFTER_MS = 2000

/**
 * Says what was selected, then falls silent. tldraw leaves its last sentence standing for good, so the text of a note
 * could be read there long after the note was left, besides its place in the outline.
 */
export function BoardAnnouncer(): ReactElement {
	const editor = useEditor()
	const a11y = useA11y()
	const message = useValue('announcement', () => a11y.currentMsg.get(), [a11y])
	useEffect(() => {
		if (!message.msg) return
		const timer = editor.timers.setTimeout(() => a11y.announce({ msg: '' }), HEARD_AFTER_MS)
		return () => clearTimeout(timer)
	}, [editor, a11y, message])
	return <DefaultA11yAnnouncer />
}
