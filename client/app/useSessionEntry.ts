import { useCallback, useEffect, useState } from 'react'
import { ownValue } from '#shared/ownValue'
import { type AppParts, useApp } from './AppContext'
import { forgetSession } from './forgetBoard'
import { rememberJoined } from './joinedBoard'
import { type BoardEntry, isVoid } from './useBoardEntry'

/** Joins a session by its own link, as the person this device is in it. */
async function join(app: AppParts, sessionId: string, fragment: string, name?: string): Promise<BoardEntry> {
	const { boards, participantKeys } = app.memory.read()
	const kept = Object.values(boards).find((board) => board.sessionId === sessionId)?.secret
	const secret = fragment || kept
	if (!secret) return { kind: 'refused' }
	const participantKey = ownValue(participantKeys, sessionId)
	// Who has been in it, or has just started it, goes straight in.
	const isOfThisDevice = participantKey !== undefined || kept === secret
	const known = name ?? (isOfThisDevice && app.memory.read().name)
	const result = await app.api.join({
		sessionId,
		secret,
		lang: app.locale,
		...(participantKey && { participantKey }),
		...(known && { name: known }),
	})
	if (!result.ok) {
		if (!isVoid(result.code)) return { kind: 'failed', code: result.code }
		await forgetSession(app, sessionId, secret)
		return { kind: 'refused' }
	}
	const isIn = name !== undefined || isOfThisDevice
	return isIn
		? { kind: 'open', answer: result.value, secret, isRemembered: false }
		: { kind: 'welcome', answer: result.value, secret }
}

/** Brings this device into a session: straight in where it has been before, past the welcome card where not. */
export function useSessionEntry(sessionId: string, fragment: string) {
	const app = useApp()
	const [attempt, setAttempt] = useState(0)
	const [entry, setEntry] = useState<BoardEntry>({ kind: 'joining' })
	const take = useCallback(
		(next: BoardEntry) => {
			const boardId = next.kind === 'open' ? next.answer.boards[0]?.boardId : undefined
			// So that this device is the same person on the boards, and finds the session on the home page again.
			if (next.kind === 'open' && boardId) rememberJoined(app.memory, { boardId, ...next })
			setEntry(next)
		},
		[app.memory]
	)
	// biome-ignore lint/correctness/useExhaustiveDependencies: another language is no reason to join again, an attempt is.
	useEffect(() => {
		let isWanted = true
		setEntry({ kind: 'joining' })
		void join(app, sessionId, fragment).then((next) => isWanted && take(next))
		return () => {
			isWanted = false
		}
	}, [app.api, app.memory, sessionId, fragment, attempt])
	const enter = async (name: string) => {
		if (entry.kind !== 'welcome') return
		app.memory.change({ name })
		const boardId = entry.answer.boards[0]?.boardId
		if (boardId) rememberJoined(app.memory, { boardId, ...entry })
		take(await join(app, sessionId, entry.secret, name))
	}
	return { entry, enter, retry: useCallback(() => setAttempt((count) => count + 1), []) }
}
