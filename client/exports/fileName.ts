/** What no file system takes, half letters, what hides a file's true ending (marks of direction), and the dot. */
const NOT_IN_NAMES = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069\\/:*?"<>|.]+/gu
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const MAX_LETTERS = 80

/** A title as the name of a file on any system. */
export function fileName(title: string): string {
	const letters = [...title.replace(NOT_IN_NAMES, ' ').replace(/\s+/g, ' ').trim()].slice(0, MAX_LETTERS)
	const name = letters.join('').trim()
	return DEVICE.test(name) ? `${name}_` : name || 'board'
}

/** Folders for titles, in their order: numbered, so that two boards of one name stay two. */
export function folderNames(titles: readonly string[]): string[] {
	const digits = String(titles.length).length
	return titles.map((title, i) => `${String(i + 1).padStart(digits, '0')} ${fileName(title)}`)
}
