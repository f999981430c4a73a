import { createContext, type ReactElement, type ReactNode, useContext } from 'react'
import type { BoardPictures } from './BoardPictures'

const Pictures = createContext<BoardPictures | null>(null)

/** Hands the board's pictures to everything that tldraw draws for us. */
export function PicturesProvider(props: { pictures: BoardPictures; children: ReactNode }): ReactElement {
	return <Pictures value={props.pictures}>{props.children}</Pictures>
}

/** The pictures of the board this component stands in. */
export function usePictures(): BoardPictures {
	const pictures = useContext(Pictures)
	if (!pictures) throw new Error('usePictures outside of <Canvas>')
	return pictures
}
