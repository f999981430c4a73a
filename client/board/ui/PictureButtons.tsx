import { Camera, Image } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useEditor } from 'tldraw'
import { choosePictures } from '../assets/choosePictures'
import { ToolButton } from './ToolButton'
import { useWords } from './words'

/** Devices with a finger on the screen have a camera worth asking for. */
const HAS_FINGER = '(pointer: coarse)'

/** Puts pictures onto the middle of what is in view: from the device's files, or from its camera. */
export function PictureButtons(): ReactElement {
	const editor = useEditor()
	const words = useWords()
	const [hasCamera] = useState(() => window.matchMedia(HAS_FINGER).matches)
	const put = async (source: 'files' | 'camera') => {
		const files = await choosePictures(source)
		if (files.length > 0) await editor.putExternalContent({ type: 'files', files, ignoreParent: false })
	}
	return (
		<>
			<ToolButton
				icon={Image}
				label={words('canvas.tool.picture')}
				data-testid="tools.picture"
				onClick={() => void put('files')}
			/>
			{hasCamera && (
				<ToolButton
					icon={Camera}
					label={words('canvas.tool.photo')}
					data-testid="tools.photo"
					onClick={() => void put('camera')}
				/>
			)}
		</>
	)
}
