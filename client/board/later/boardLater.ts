import { BoardMap } from './BoardMap'
import { DeletedNoteCard } from './DeletedNoteCard'
import { FindCard } from './FindCard'
import { FollowCard } from './FollowCard'
import { PictureDescription } from './PictureDescription'
import { UndoCard } from './UndoCard'
import { WritingTogether } from './WritingTogether'

/**
 * What a board can do without while it opens and the first note is written. One download: many small ones would take
 * longer and weigh more.
 */
export const BOARD_LATER = {
	BoardMap,
	DeletedNoteCard,
	FindCard,
	FollowCard,
	PictureDescription,
	UndoCard,
	WritingTogether,
}
