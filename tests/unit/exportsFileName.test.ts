import { expect, test } from 'vitest'
import { fileName, folderNames } from '../../client/exports/fileName'

test('a title is a safe and readable file name on any system', () => {
	for (const [title, name] of [
		['Yö ja päivä: mitä?', 'Yö ja päivä mitä'],
		['../../etc/passwd', 'etc passwd'],
		['C:\\Windows\\x', 'C Windows x'],
		['...', 'board'],
		['nul', 'nul_'],
		['COM1', 'COM1_'],
		['notes\u202efdp.exe', 'notes fdp exe'],
		['\ud83d', 'board'],
		['tab\tand\nline', 'tab and line'],
	] as const)
		expect([title, fileName(title)]).toEqual([title, name])
	expect(fileName('👩‍🚒'.repeat(60))).not.toMatch(/\p{Cs}/u)
	expect([...fileName('x'.repeat(300))]).toHaveLength(80)
})

test('two boards of one name have two folders, in the order of the session', () => {
	expect(folderNames(['Same', 'Same'])).toEqual(['1 Same', '2 Same'])
	expect(folderNames(Array.from({ length: 12 }, () => '/'))[8]).toBe('09 board')
})
