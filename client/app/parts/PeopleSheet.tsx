import { type ReactElement, useMemo } from 'react'
import { useLocation } from 'wouter'
import type { Perspective } from '#shared/protocol/presence'
import type { BoardActions, BoardState } from '../../board/boardState'
import { PeoplePanel } from '../../people/PeoplePanel'
import { useApp, useDeviceState } from '../AppContext'
import { errorKey } from '../errorMessage'
import { forgetBoard } from '../forgetBoard'
import { renameOnBoard } from '../useBoardEntry'

/** What this device keeps of the person who uses it. */
export type Me = { perspectives: readonly Perspective[]; hidesPointers: boolean }

const NONE: readonly Perspective[] = []

/** Where this person stands in a session, and what they want to see of the others. */
export function useMe(sessionId: string): Me {
	const { perspectives, hidesPointers } = useDeviceState(useApp().memory)
	const own = perspectives?.[sessionId] ?? NONE
	return useMemo(() => ({ perspectives: own, hidesPointers: hidesPointers ?? false }), [own, hidesPointers])
}

type PeopleSheetProps = {
	isOpen: boolean
	onOpenChange: (open: boolean) => void
	boardId: string
	secret: string
	sessionId: string
	state: BoardState
	actions: BoardActions | null
	me: Me
}

/** The people panel, with what it changes tied to this device and to the server. */
export function PeopleSheet(props: PeopleSheetProps): ReactElement {
	const app = useApp()
	const [, navigate] = useLocation()
	const { boardId, secret, sessionId, state, actions, me } = props
	const rename = async (name: string) => {
		const result = await renameOnBoard(app, boardId, secret, name)
		if (!result.ok) return app.translate(errorKey(result.code))
		app.memory.change({ name: result.value.name })
		actions?.rename(result.value.name)
		return null
	}
	const leave = (forgets: boolean) => {
		if (forgets) app.memory.change({ name: '' })
		navigate('/')
		if (forgets) void forgetBoard(app, boardId)
	}
	return (
		<PeoplePanel
			isOpen={props.isOpen}
			onOpenChange={props.onOpenChange}
			people={state.people}
			following={state.following}
			perspectives={me.perspectives}
			hidesPointers={me.hidesPointers}
			isSaved={state.save.kind === 'saved'}
			translate={app.translate}
			onFollow={(tabId) => actions?.follow(tabId)}
			onPerspectives={(perspectives) => app.memory.keepPerspectives(sessionId, perspectives)}
			onHidesPointers={(hidesPointers) => app.memory.change({ hidesPointers })}
			onRename={rename}
			onLeave={leave}
		/>
	)
}
