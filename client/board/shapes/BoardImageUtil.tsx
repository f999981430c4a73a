import { CloudOff, ImageOff, ImageUp } from 'lucide-react'
import type { ReactElement } from 'react'
import { ImageShapeUtil, type TLImageShape, useEditor, useValue } from 'tldraw'
import { usePictures } from '../assets/picturesContext'
import { useWords } from '../ui/words'

/** tldraw's picture, and over it what there is to say while it is not simply there. */
export class BoardImageUtil extends ImageShapeUtil {
	override component(shape: TLImageShape): ReactElement {
		return (
			<>
				{super.component(shape)}
				<PictureNotice assetId={shape.props.assetId} />
			</>
		)
	}
}

function PictureNotice({ assetId }: { assetId: TLImageShape['props']['assetId'] }): ReactElement | null {
	const editor = useEditor()
	const pictures = usePictures()
	const words = useWords()
	const state = useValue(
		'state of the picture',
		() => pictures.stateOf(assetId ? editor.getAsset(assetId) : undefined),
		[editor, pictures, assetId]
	)
	switch (state?.kind) {
		case undefined:
			return null
		case 'sending':
			return (
				<div className="board-picture-progress">
					<progress aria-label={words('canvas.picture.sending')} value={state.share} max={1} />
				</div>
			)
		case 'waiting':
			return (
				<p className="board-picture-waiting">
					<CloudOff size={18} aria-hidden="true" />
					{words('canvas.picture.waiting')}
				</p>
			)
		case 'underway':
		case 'loading':
		case 'missing': {
			const Icon = state.kind === 'missing' ? ImageOff : ImageUp
			return (
				<p className="board-picture-empty">
					<Icon size={32} strokeWidth={1.5} aria-hidden="true" />
					{words(`canvas.picture.${state.kind}`)}
				</p>
			)
		}
	}
}
