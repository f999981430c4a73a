import { LIMITS } from '#shared/limits'

/** What a board file may end in; the title of its board is what stands before. */
const ENDING = /\.(tldr|json)$/i

/** True for the name of a file that may hold a board. */
export const isBoardFileName = (name: string): boolean => ENDING.test(name)

/** The title of a board that is opened from a file; empty when its name says nothing. */
export const titleOfFile = (name: string): string =>
	[...name.replace(ENDING, '').trim()]
		.slice(0, LIMITS.maxTitleLength)
		.join('')
		.slice(0, LIMITS.maxTitleLength)
