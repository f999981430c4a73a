// A board taken along by somebody who may only look.
import { strFromU8, unzipSync } from 'fflate'
import { note } from '../helpers/exportBoard'
import { boardWith, download, openExport, textOfPdf } from '../helpers/filledBoard'
import { expect, test } from './fixtures'

test('hostile words stay words in every file (trust rows X6, X7)', async ({ openDevice, server }) => {
	const hostile = '<img src=x onerror=alert(1)> "><script>alert(1)</script>'
	const { viewLink, call } = await boardWith(
		server,
		[
			note('a', hostile, { x: 60, y: 260, parentId: 'shape:zone-name' }),
			note('b', '=HYPERLINK("http://evil.example")', { x: 60, y: 260, parentId: 'shape:zone-day' }),
		],
		'persona'
	)
	const page = await openDevice()
	await openExport(page, viewLink)

	const svg = strFromU8((await download(page, 'Drawing')).bytes)
	expect(svg).not.toMatch(/<script|<foreignObject|<[^>]*\son\w+=|href="(?!#|data:image)/i)
	expect(svg).toContain('&lt;script&gt;')
	expect(await textOfPdf((await download(page, 'Paper')).bytes)).toContain('onerror=alert(1)')
	const csv = strFromU8((await download(page, 'Table')).bytes)
	expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
	const docx = unzipSync((await download(page, 'Document')).bytes)
	expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('&lt;script&gt;')
	expect(strFromU8((await download(page, 'Plain text')).bytes)).not.toContain('<script')
	const file = JSON.parse(strFromU8((await download(page, 'Board file')).bytes))
	expect(file.tldrawFileFormatVersion).toBe(1)
	expect(JSON.stringify(file.records)).toContain('"type":"frame"')
	expect((await call('notes.csv')).headers.get('content-type')).toMatch(/^text\/csv/)
})
