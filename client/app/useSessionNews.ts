import { useEffect, useState } from 'react'
import type { SessionView } from '#shared/api/sessions'
import { useApp } from './AppContext'

/** Everybody on a board is told at once that there is news: they ask for it within this time, ms. */
const SPREAD_MS = 300

/** The session of an open board, asked for again whenever the server says that it changed. */
export function useSessionNews(first: SessionView, token: () => string, news: number): SessionView {
	const { api } = useApp()
	const [session, setSession] = useState(first)
	const { sessionId } = first
	useEffect(() => {
		if (news === 0) return
		let isWanted = true
		const timer = setTimeout(async () => {
			const answer = await api.session({ sessionId, token: token() })
			// Whatever went wrong, the next news or the next visit asks again.
			if (isWanted && answer.ok) setSession(answer.value)
		}, Math.random() * SPREAD_MS)
		return () => {
			isWanted = false
			clearTimeout(timer)
		}
	}, [api, sessionId, token, news])
	return session
}
