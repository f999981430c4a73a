import Braces from 'lucide-react/icons/braces'
import FileText from 'lucide-react/icons/file-text'
import FileType from 'lucide-react/icons/file-type'
import Image from 'lucide-react/icons/image'
import PenTool from 'lucide-react/icons/pen-tool'
import Printer from 'lucide-react/icons/printer'
import Table from 'lucide-react/icons/table'
import type { Format } from './makeFile'

/** The picture beside each form that a board can be taken along as. */
export const FORMAT_ICONS: Readonly<Record<Format, typeof Image>> = {
	png: Image,
	svg: PenTool,
	pdf: Printer,
	docx: FileType,
	csv: Table,
	md: FileText,
	tldr: Braces,
}
