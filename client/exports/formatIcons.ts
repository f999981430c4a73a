import Braces from 'lucide-react/icons/braces'
import FileText from 'lucide-react/icons/file-text'
import Image from 'lucide-react/icons/image'
import PenTool from 'lucide-react/icons/pen-tool'
import Table from 'lucide-react/icons/table'
import type { Format } from './makeFile'

/** The picture beside each form that a board can be taken along as. */
export const FORMAT_ICONS: Readonly<Record<Format, typeof Image>> = {
	png: Image,
	svg: PenTool,
	csv: Table,
	md: FileText,
	tldr: Braces,
}
