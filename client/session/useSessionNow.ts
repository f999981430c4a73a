import { useCallback, useEffect, useRef, useState } from 'react'
import type { BoardSketch } from '#shared/api/groups'
import type { SessionView } from '#shared/api/sessions'
import type { Api, Refusal, SessionKey } from '../api'

/** Between two looks at the session while its page is seen, ms. */
const LOOK_INTERVAL_MS = 4000

/** The session as this page knows it. */
export type Now = {
	session: SessionView
	people: number
	peopleOn: ReadonlyMap<string, number>
	sketches: ReadonlyMap<string, BoardSketch>
	/** Why the last look failed; null when all is well. */
	trouble: Refusal | null
}

/** Follows a session while the page is seen. */
export function useSessionNow(api: Api, at: SessionKey, first: SessionView): [Now, refresh: () => void] {
	const { sessionId, token } = at
	const tick = useRef(0)
	const [asked, setAsked] = useState(0)
	const [now, setNow] = useState<Now>({
		session: first,
		people: 0,
		peopleOn: new Map(),
		sketches: new Map(),
		trouble: null,
	})
	// biome-ignore lint/correctness/useExhaustiveDependencies: being asked to look again is a reason to look.
	useEffect(() => {
		let isWanted = true
		const look = async () => {
			const answer = await api.now({ sessionId, token }, tick.current)
			if (!isWanted) return
			if (!answer.ok) return setNow((known) => ({ ...known, trouble: answer.code }))
			const { session, people, boards } = answer.value
			tick.current = answer.value.tick
			setNow((known) => {
				const drawn = boards.flatMap(({ boardId, sketch }): [string, BoardSketch][] => {
					const latest = sketch ?? known.sketches.get(boardId)
					return latest ? [[boardId, latest]] : []
				})
				const peopleOn = new Map(boards.map((board) => [board.boardId, board.people]))
				return { session, people, peopleOn, sketches: new Map(drawn), trouble: null }
			})
		}
		void look()
		const timer = setInterval(() => {
			if (document.visibilityState === 'visible') void look()
		}, LOOK_INTERVAL_MS)
		return () => {
			isWanted = false
			clearInterval(timer)
		}
	}, [api, sessionId, token, asked])
	return [now, useCallback(() => setAsked((count) => count + 1), [])]
}
