import {
	createContext,
	type ReactElement,
	type ReactNode,
	useContext,
	useEffect,
	useMemo,
	useState,
} from 'react'
import { useLater } from '../../kit/useLater'

const load = async () => (await import('../later/boardLater')).BOARD_LATER

type BoardLater = Awaited<ReturnType<typeof load>>
type Asked = { parts: BoardLater | null; want: () => void }

const Later = createContext<Asked>({ parts: null, want: () => undefined })

/** Hands the later parts of a board to whoever needs one of them. */
export function LaterProvider({ children }: { children: ReactNode }): ReactElement {
	const [isWanted, setIsWanted] = useState(false)
	const parts = useLater(load, isWanted)
	const asked = useMemo(() => ({ parts, want: () => setIsWanted(true) }), [parts])
	return <Later value={asked}>{children}</Later>
}

/** The later parts of the board; null until they are here, which is soon after the first `isNeeded`. */
export function useBoardLater(isNeeded: boolean): BoardLater | null {
	const { parts, want } = useContext(Later)
	useEffect(() => {
		if (isNeeded) want()
	}, [isNeeded, want])
	return parts
}
