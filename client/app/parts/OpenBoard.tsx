import { type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Editor } from 'tldraw'
import { useHistoryState } from 'wouter/use-browser-location'
import type { JoinAnswer } from '#shared/api/sessions'
import type { BoardProps } from '../../board/Board'
import type { BoardActions, BoardOutline, BoardState } from '../../board/boardState'
import { ErrorBoundary } from '../../kit/ErrorBoundary'
import { whenIdle } from '../../kit/whenIdle'
import { OutlinePanel } from '../../outline/OutlinePanel'
import { keepShell } from '../../pwa/keepShell'
import { BoardSwitcher } from '../../session/BoardSwitcher'
import { SessionNotices } from '../../session/SessionNotices'
import { useApp } from '../AppContext'
import { forgetOldBoards, forgetSession, forgetVoidBoard } from '../forgetBoard'
import { stewardKeyIn } from '../freshSession'
import { rememberJoined } from '../joinedBoard'
import { LostPage } from '../pages/LostPage'
import { isVoid, joinBoard } from '../useBoardEntry'
import { useLoaded } from '../useLoaded'
import { useSessionNews } from '../useSessionNews'
import { BoardFiles } from './BoardFiles'
import { BoardLanguageLater } from './BoardLanguageLater'
import { BoardNotices } from './BoardNotices'
import { Crashed } from './Crashed'
import { LayoutSheet } from './LayoutSheet'
import styles from './OpenBoard.module.css'
import { OutdatedNotice } from './OutdatedNotice'
import { PeopleSheet, useMe } from './PeopleSheet'
import { ShareSheet } from './ShareSheet'
import { type Panel, TopBar } from './TopBar'
import { Waiting } from './Waiting'

// The canvas is two thirds of everything we send: the bar is drawn while it is on its way.
const loadCanvas = () => import('../../board/Board')

function Canvas(props: BoardProps): ReactElement {
	const canvas = useLoaded(loadCanvas, useApp().boardParts?.board)
	if (!canvas) return <Waiting />
	return (
		<ErrorBoundary fallback={<Crashed />}>
			<canvas.Board {...props} />
		</ErrorBoundary>
	)
}

const OPENING: BoardState = {
	phase: 'opening',
	save: { kind: 'saved' },
	people: [],
	following: null,
	quarantined: 0,
	isKept: false,
	isEnded: false,
	sessionNews: 0,
	lost: 0,
}
const EMPTY_OUTLINE: BoardOutline = { zones: [], loose: [] }

/** Asks before the tab goes while edits are on this device only. */
function useLeaveWarning(save: BoardState['save']): void {
	const isUnsent = save.kind === 'saving' || ('waiting' in save && save.waiting > 0)
	useEffect(() => {
		if (!isUnsent) return
		const warn = (event: BeforeUnloadEvent) => event.preventDefault()
		window.addEventListener('beforeunload', warn)
		return () => window.removeEventListener('beforeunload', warn)
	}, [isUnsent])
}

/** The steward key of a session started in this tab, until the person says that it is kept. */
function useStewardKey(): [key: string | null, keep: () => void] {
	const key = stewardKeyIn(useHistoryState())
	const keep = useCallback(() => window.history.replaceState(null, '', window.location.href), [])
	return [key, keep]
}

type OpenBoardProps = { boardId: string; answer: JoinAnswer; secret: string }

/** Joins again with the newest token in hand; null when the link no longer opens anything. */
function useRejoin({ boardId, answer, secret }: OpenBoardProps) {
	const app = useApp()
	const latest = useRef(app)
	const token = useRef(answer.token)
	useEffect(() => {
		latest.current = app
	}, [app])
	useEffect(() => {
		token.current = answer.token
	}, [answer.token])
	const rejoin = useCallback(async () => {
		const result = await joinBoard(latest.current, boardId, secret, latest.current.memory.read().name)
		if (!result.ok && isVoid(result.code)) return null
		// Not an answer but an accident: the board tries again later.
		if (!result.ok) throw new Error(`joining again failed: ${result.code}`)
		token.current = result.value.token
		return result.value
	}, [boardId, secret])
	return { rejoin, token: useCallback(() => token.current, []) }
}

/** What was erased on the server does not stay on this device. */
function useErasure(phase: BoardState['phase'], { boardId, answer, secret }: OpenBoardProps): void {
	const { memory, prefix } = useApp()
	const { sessionId } = answer.session
	useEffect(() => {
		if (phase === 'gone') void forgetSession({ memory, prefix }, sessionId)
		if (phase === 'refused') void forgetVoidBoard({ memory, prefix }, boardId, secret)
	}, [phase, memory, prefix, sessionId, boardId, secret])
}

/** Keeps the pages for the next time, and clears away, when the board is here and drawn: before, it would be in the way of it. */
function useKeptShell(phase: BoardState['phase']): void {
	const { memory, prefix } = useApp()
	useEffect(() => {
		if (phase !== 'open') return
		return whenIdle(() => {
			void keepShell(prefix)
			void forgetOldBoards({ memory, prefix })
		})
	}, [phase, memory, prefix])
}

/** Where the sockets are: the same host and prefix as the page. */
function socketUrlOf(prefix: string): string {
	const { protocol, host } = window.location
	return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}${prefix}/sync`
}

/** Which panel is open, and the file that the import dialog opens with: a board that was made for one begins with it. */
function usePanel(boardId: string, first: Panel | null) {
	const { filesToOpen } = useApp()
	const [given, setGiven] = useState(() => ({ file: filesToOpen.get(boardId), next: first }))
	const [panel, setPanel] = useState(given.file ? 'import' : first)
	useEffect(() => void filesToOpen.delete(boardId), [filesToOpen, boardId])
	const onBoardFile = useCallback((file: File) => {
		setGiven({ file, next: null })
		setPanel('import')
	}, [])
	const show = (wanted: Panel | null) => {
		// Who has started a session with a file still has to share it and to keep its key.
		setPanel(wanted ?? (given.file ? given.next : null))
		// The file is in or not wanted: another time the dialog opens empty.
		setGiven({ file: undefined, next: null })
	}
	return { panel, show, file: given.file, onBoardFile }
}

/** What was opened of the board before it is drawn: once, since it changes as soon as the board is open. */
function useKeptDocument(boardId: string): BoardProps['kept'] {
	const { keptDocuments } = useApp()
	const [kept] = useState(() => keptDocuments.get(boardId))
	useEffect(() => void keptDocuments.delete(boardId), [keptDocuments, boardId])
	return kept
}

/** What the open board tells the page. */
function useReports() {
	const [state, onState] = useState(OPENING)
	const [actions, onActions] = useState<BoardActions | null>(null)
	const [outline, onOutline] = useState(EMPTY_OUTLINE)
	const [editor, onEditor] = useState<Editor | null>(null)
	const reports = useMemo(() => ({ onState, onActions, onOutline, onEditor }), [])
	return { state, actions, outline, editor, reports }
}

/** The session as it is now, the title of this board, and what leads to its other boards. */
function useSession({ boardId, answer, secret }: OpenBoardProps, token: () => string, news: number) {
	const { translate, memory, api, locale } = useApp()
	const session = useSessionNews(answer.session, token, news)
	const board = session.boards.find((one) => one.boardId === boardId)
	const { title, lang = session.lang } = board ?? session
	useEffect(() => {
		document.title = `${title} · ${translate('app.name')}`
	}, [title, translate])
	const onOpen = (next: string) => rememberJoined(memory, { boardId: next, secret, answer })
	// What comes of it is told to every open board of the session, this one too.
	const chooseGroup = (group: string) =>
		void api.chooseGroup({ sessionId: session.sessionId, token: token() }, group)
	const links = { session, boardId, secret, translate, onOpen }
	const notices = <SessionNotices {...links} locale={locale} onChooseGroup={chooseGroup} />
	return { session, title, lang, notices, links }
}

/** The board itself under its bar, with the outline and the share sheet beside it. */
export function OpenBoard({ boardId, answer, secret }: OpenBoardProps): ReactElement {
	const { translate, locale, prefix, colourScheme, api, sentences } = useApp()
	const { state, actions, outline, editor, reports } = useReports()
	const me = useMe(answer.session.sessionId)
	const [stewardKey, keepKey] = useStewardKey()
	const { panel, show, file, onBoardFile } = usePanel(boardId, stewardKey ? 'share' : null)
	const at = { boardId, answer, secret }
	const entry = { ...useRejoin(at), kept: useKeptDocument(boardId) }
	useLeaveWarning(state.save)
	useErasure(state.phase, at)
	useKeptShell(state.phase)
	const { session, title, lang, notices, links } = useSession(at, entry.token, state.sessionNews)
	const mayWrite = answer.grade === 'participate' && !state.isEnded
	const switcher = <BoardSwitcher {...links} onLayout={mayWrite ? () => show('layout') : null} />
	if (state.phase === 'refused') return <LostPage reason="link" />
	if (state.phase === 'gone') return <LostPage reason="gone" />
	return (
		<div className={styles.page}>
			<TopBar
				title={title}
				titleLang={lang}
				{...{ switcher, state, mayWrite, panel }}
				onToggle={(which) => show(panel === which ? null : which)}
			/>
			<main className={styles.main}>
				<div className={styles.canvas}>
					<Canvas
						boardId={boardId}
						prefix={prefix}
						join={answer}
						{...entry}
						api={api}
						socketUrl={socketUrlOf(prefix)}
						locale={locale}
						tldrawWords={sentences.tldrawWords(locale)}
						translate={translate}
						colourScheme={colourScheme}
						{...me}
						{...reports}
						onBoardFile={onBoardFile}
					/>
					<BoardNotices state={state} mayWrite={answer.grade === 'participate'}>
						{state.phase === 'outdated' && <OutdatedNotice isKept={state.isKept} />}
						{notices}
						<BoardLanguageLater
							{...{ boardId, present: lang, isOpen: panel === 'language' && mayWrite }}
							onClose={() => show(null)}
							token={entry.token}
						/>
						<LayoutSheet
							{...{ session, boardId, outline, panel, lang, onPanel: show }}
							mayChange={mayWrite}
							token={entry.token}
						/>
					</BoardNotices>
				</div>
				<OutlinePanel
					outline={outline}
					boardTitle={title}
					boardLang={lang}
					isOpen={panel === 'outline'}
					onClose={() => show(null)}
					translate={translate}
				/>
			</main>
			<BoardFiles
				{...{ editor, title, panel, file }}
				onPanel={show}
				mayWrite={mayWrite}
				token={entry.token}
			/>
			<PeopleSheet
				isOpen={panel === 'people'}
				onOpenChange={(open) => show(open ? 'people' : null)}
				{...{ boardId, secret, state, actions, me }}
				sessionId={answer.session.sessionId}
			/>
			<ShareSheet
				isOpen={panel === 'share'}
				onOpenChange={(open) => show(open ? 'share' : null)}
				{...at}
				stewardKey={stewardKey}
				onKeyKept={keepKey}
				token={entry.token}
			/>
		</div>
	)
}
