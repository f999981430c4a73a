import { Camera, Image, type LucideIcon } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { useEditor } from 'tldraw'
import { choosePictures } from '../assets/choosePictures'
import { ToolButton } from './ToolButton'
import { useWords } from './words'

/** Devices with a finger on the screen have a camera worth asking for. */
const HAS_FINGER = '(pointer: coarse)'

/** Puts pictures from the device's files onto the middle of what is in view. */
export function FileButton(): ReactElement {
	return <PictureButton source="files" icon={Image} name="picture" />
}

/** The same from the device's camera, where there is one. */
export function CameraButton(): ReactElement | null {
	const [hasCamera] = useState(() => window.matchMedia(HAS_FINGER).matches)
	return hasCamera ? <PictureButton source="camera" icon={Camera} name="photo" /> : null
}

type PictureButtonProps = { source: 'files' | 'camera'; icon: LucideIcon; name: 'picture' | 'photo' }

function PictureButton({ source, icon, name }: PictureButtonProps): ReactElement {
	const editor = useEditor()
	const words = useWords()
	const put = async () => {
		const files = await choosePictures(source)
		if (files.length > 0) await editor.putExternalContent({ type: 'files', files, ignoreParent: false })
	}
	return (
		<ToolButton
			icon={icon}
			label={words(`canvas.tool.${name}`)}
			data-testid={`tools.${name}`}
			onClick={() => void put()}
		/>
	)
}
