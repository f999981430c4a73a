import type { TemplateTexts } from '#templates/Template'
import type { TransparencyStatementZone } from '#templates/transparency-statement/template'

/** The transparency statement in English. */
export const transparencyStatementEn: TemplateTexts<TransparencyStatementZone> = {
	title: 'Transparency statement',
	purpose: 'Tell people in plain words what they can change here, who decides, and when they hear back.',
	drawing:
		'A house of glass with six big panes; one wing stands open and one pane is frosted. People outside look in, one of them through a magnifying glass.',
	zones: {
		can: {
			title: 'What can change',
			prompts: ['What is really still open?', 'What would we change if people asked for it?'],
			examples: ['The opening hours', 'How a first visit goes'],
		},
		cannot: {
			title: 'What cannot change',
			prompts: ['What is fixed?', 'By whom, and until when?'],
			examples: ['The fee, until the law changes'],
		},
		who: {
			title: 'Who decides, who pays',
			prompts: ['Who decides in the end, and how?', 'Who pays, and who would gain?'],
			examples: ['A group, half of it residents, on 3 May', 'The county pays'],
		},
		kept: {
			title: 'What we keep of you',
			prompts: ['What do we keep, where, and for how long?', 'How can you take it back?'],
			examples: ['No names. Notes for a year, on our own server'],
		},
		back: {
			title: 'When you hear back',
			prompts: ['By which day, where, and from whom?'],
			examples: ['By 30 June, on the wall of the library, from Anna'],
		},
		unclear: {
			title: 'Still unclear',
			prompts: ['What is hard to understand or to believe?', 'Let somebody from outside ask.'],
			examples: ['What if the group cannot agree?'],
		},
	},
	method: {
		when: 'Before you invite anybody, and whenever something in it changes.',
		steps: [
			'Think of one person you want to invite. What would they ask first?',
			'Write what can change, what cannot, and who decides and pays. A twelve-year-old should understand each note.',
			'Write what we keep and when people hear back. A date is better than “soon”.',
			'Now somebody who did not write it reads aloud and says what is unclear. The others listen and do not explain.',
			'Mend the notes that raised questions. Then put the three most important lines into the promise of the session.',
		],
		tips: [
			'Find the reader for the fourth step beforehand: a neighbour, an apprentice, a colleague from the café.',
			'Write what cannot change as clearly as what can. People forgive limits sooner than surprises.',
			'When a date slips, say so on the same day, where the promise stands.',
		],
		care: 'If nothing is really open, do not call it co-creation. Call it information, and spare people the work.',
		question: 'You have read what we promise. What is still unclear or hard to believe?',
		thanks: 'Thank you. Your note is on the board, next to what we promise.',
	},
}
