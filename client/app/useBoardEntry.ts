import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import type { JoinAnswer, JoinRequest } from '#shared/api/sessions'
import { ownValue } from '#shared/ownValue'
import type { ApiResult, Refusal } from '../api'
import { boardHref } from '../session/sessionParts'
import { type AppParts, useApp } from './AppContext'
import type { DeviceState, RememberedBoard } from './deviceMemory'
import { forgetVoidBoard } from './forgetBoard'
import { groupOnEntry } from './groupOnEntry'
import { rememberJoined } from './joinedBoard'

/** How far a device has come on its way onto a board. */
export type BoardEntry =
	| { kind: 'joining' }
	/** Joined without a name; the person has not yet said that they want in. */
	| { kind: 'welcome'; answer: JoinAnswer; secret: string }
	/** `isRemembered`: from this device's memory, the server has not been asked yet. */
	| { kind: 'open'; answer: JoinAnswer; secret: string; isRemembered: boolean }
	| { kind: 'refused' }
	| { kind: 'failed'; code: Refusal }

const followFragment = (listener: () => void) => {
	window.addEventListener('hashchange', listener)
	return () => window.removeEventListener('hashchange', listener)
}

/** The secret in the address; another link pasted into the same tab counts at once. */
export function useFragmentSecret(): string {
	return useSyncExternalStore(followFragment, () => window.location.hash.slice(1))
}

/** The session of a board, as far as this device can tell: it was there, or on another board of the same session. */
function sessionOf({ boards }: DeviceState, boardId: string, secret: string): string | undefined {
	const known = ownValue(boards, boardId)
	const isSibling = (one: RememberedBoard) =>
		one.secret === secret || one.answer?.boards.some((board) => board.boardId === boardId) === true
	return (known ?? Object.values(boards).find(isSibling))?.sessionId
}

function requestFor(app: AppParts, boardId: string, secret: string): JoinRequest {
	const state = app.memory.read()
	const { participantKeys } = state
	const sessionId = sessionOf(state, boardId, secret)
	const participantKey = sessionId === undefined ? undefined : ownValue(participantKeys, sessionId)
	return { boardId, secret, lang: app.locale, ...(participantKey && { participantKey }) }
}

/** Joins as the person this device is in that session, if it is somebody there. */
export function joinBoard(
	app: AppParts,
	boardId: string,
	secret: string,
	name?: string
): Promise<ApiResult<JoinAnswer>> {
	return app.api.join({ ...requestFor(app, boardId, secret), ...(name && { name }) })
}

/** Takes another name on a board that is open; an empty one makes this person a guest again. */
export function renameOnBoard(
	app: AppParts,
	boardId: string,
	secret: string,
	name: string
): Promise<ApiResult<JoinAnswer>> {
	return app.api.join({ ...requestFor(app, boardId, secret), name })
}

/** The link opens nothing, today or tomorrow. Which of the reasons it is, is nobody's business. */
export const isVoid = (code: Refusal): boolean =>
	code === 'join.not_found' ||
	code === 'board.not_found' ||
	code === 'session.not_found' ||
	code === 'request.invalid'

/** The board as this device knows it; null where it has to ask. */
function remembered(app: AppParts, boardId: string, fragment: string): BoardEntry | null {
	const known = ownValue(app.memory.read().boards, boardId)
	const secret = fragment || known?.secret
	if (!secret || !known?.answer || known.secret !== secret) return null
	return { kind: 'open', answer: known.answer, secret, isRemembered: true }
}

async function approach(app: AppParts, boardId: string, fragment: string): Promise<BoardEntry> {
	const state = app.memory.read()
	const { boards, name } = state
	const secret = fragment || ownValue(boards, boardId)?.secret
	if (!secret) return { kind: 'refused' }
	// Who has been in the session is in it: a link to another board of it is no second welcome, and no second person.
	return ask(app, boardId, secret, sessionOf(state, boardId, secret) ? name : undefined)
}

/** Asks the server what the link opens. Without a name the person is asked for one first. */
async function ask(app: AppParts, boardId: string, secret: string, name?: string): Promise<BoardEntry> {
	const result = await joinBoard(app, boardId, secret, name)
	if (!result.ok) {
		if (!isVoid(result.code)) return { kind: 'failed', code: result.code }
		await forgetVoidBoard(app, boardId, secret)
		return { kind: 'refused' }
	}
	if (name === undefined) return { kind: 'welcome', answer: result.value, secret }
	return { kind: 'open', answer: result.value, secret, isRemembered: false }
}

/** Brings this device onto a board: straight in where it has been before, past the welcome card where not. */
export function useBoardEntry(boardId: string, fragment: string) {
	const app = useApp()
	const [attempt, setAttempt] = useState(0)
	const [entry, setEntry] = useState<BoardEntry>(
		() => remembered(app, boardId, fragment) ?? { kind: 'joining' }
	)

	// biome-ignore lint/correctness/useExhaustiveDependencies: another language is no reason to join again, an attempt is.
	useEffect(() => {
		let isWanted = true
		const take = (next: BoardEntry) => {
			if (!isWanted) return
			if (next.kind === 'open') rememberJoined(app.memory, { boardId, ...next })
			setEntry(next)
			// The board is open from memory; what has changed meanwhile comes when the server answers, if it does.
			if (next.kind === 'open' && next.isRemembered)
				void ask(app, boardId, next.secret, app.memory.read().name).then((news) => {
					if (news.kind !== 'failed') take(news)
				})
		}
		const known = remembered(app, boardId, fragment)
		if (known) take(known)
		else {
			setEntry({ kind: 'joining' })
			void approach(app, boardId, fragment).then(take)
		}
		return () => {
			isWanted = false
		}
	}, [app.api, app.memory, boardId, fragment, attempt])

	const [, navigate] = useLocation()
	const enter = useCallback(
		async (name: string, group?: string) => {
			if (entry.kind !== 'welcome') return
			const { secret } = entry
			app.memory.change({ name })
			rememberJoined(app.memory, { boardId, ...entry })
			// Without a name the card's own answer is good enough; with one the server has to hear it.
			const result = name
				? await joinBoard(app, boardId, secret, name)
				: { ok: true as const, value: entry.answer }
			if (result.ok) {
				const { value: answer } = result
				rememberJoined(app.memory, { boardId, secret, answer })
				const landing = await groupOnEntry(app, answer, group)
				if (landing && landing !== boardId) {
					rememberJoined(app.memory, { boardId: landing, secret, answer })
					return navigate(boardHref(landing, secret), { replace: true })
				}
			}
			setEntry(
				result.ok
					? { kind: 'open', answer: result.value, secret, isRemembered: false }
					: { kind: 'failed', code: result.code }
			)
		},
		[app, boardId, entry, navigate]
	)
	return { entry, enter, retry: () => setAttempt((count) => count + 1) }
}
