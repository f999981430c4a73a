import type { Recipe } from '#templates/recipes/Recipe'

export const firstMeeting = {
	id: 'first-meeting',
	people: { min: 3, best: 8, max: 14 },
	boards: [
		{ templateId: 'check-in-agreement', steps: [0, 1, 2, 3] },
		{ templateId: 'before-you-start', steps: [0, 1, 2, 3, 4, 5] },
		{ templateId: 'stakeholder-snowball', steps: [0, 3] },
		{ templateId: 'retrospective', steps: [0, 1, 4] },
	],
} as const satisfies Recipe

export const codesignHalfDay = {
	id: 'codesign-half-day',
	people: { min: 4, best: 10, max: 20 },
	boards: [
		{ templateId: 'check-in-agreement', steps: [0, 1, 2, 3] },
		{ templateId: 'asset-map', steps: [0, 1, 2] },
		{ templateId: 'lived-experience-stories', steps: [0, 1, 2, 4] },
		{ templateId: 'how-might-we', steps: [1, 2, 3, 4] },
		{ templateId: 'ideation', steps: [0, 1, 2, 4, 5, 6] },
		{ templateId: 'decide-together' },
		{ templateId: 'retrospective', steps: [0, 1, 4] },
		{ templateId: 'transparency-statement', steps: [2, 4] },
	],
} as const satisfies Recipe

/** After the social hackathons of Estonia: mixed teams, mentors, pitches, and calls long after. The times are ours. */
export const socialHackathon = {
	id: 'social-hackathon',
	people: { min: 12, best: 40, max: 150 },
	boards: [
		{ templateId: 'hackathon-hall' },
		{ templateId: 'challenge-brief', day: 1 },
		{ templateId: 'hackathon-team', day: 1 },
		{ templateId: 'persona', day: 2 },
		{ templateId: 'prototype-storyboard', day: 2 },
		{ templateId: 'ethical-compass-check', day: 3 },
		{ templateId: 'co-evaluation', day: 3 },
	],
	clock: [
		{ weeks: -8 },
		{ weeks: -6 },
		{ weeks: -2 },
		{ weeks: -1 },
		{ day: 1, time: '17:00' },
		{ day: 1, time: '18:00' },
		{ day: 1, time: '18:45' },
		{ day: 1, time: '19:30' },
		{ day: 2, time: '09:00' },
		{ day: 2, time: '11:00' },
		{ day: 2, time: '13:30' },
		{ day: 2, time: '15:00' },
		{ day: 2, time: '16:00' },
		{ day: 3, time: '09:00' },
		{ day: 3, time: '11:00' },
		{ day: 3, time: '13:15' },
		{ day: 3, time: '14:30' },
		{ day: 3, time: '16:00' },
		{ days: 30 },
		{ days: 90 },
	],
} as const satisfies Recipe

/** For those whom a fast pace shuts out: no evening is longer than two hours and a half. */
export const gentleHackathon = {
	id: 'gentle-hackathon',
	people: { min: 6, best: 20, max: 60 },
	boards: [
		{ templateId: 'hackathon-hall', steps: [0, 1, 3], day: 1 },
		{ templateId: 'challenge-brief', day: 1 },
		{ templateId: 'ideation', day: 2 },
		{ templateId: 'hackathon-team', steps: [0, 1, 3], day: 2 },
		{ templateId: 'prototype-storyboard', day: 3 },
		{ templateId: 'co-evaluation', day: 3 },
	],
} as const satisfies Recipe

export const popupAfternoon = {
	id: 'popup-afternoon',
	people: { min: 2, best: 3, max: 6 },
	boards: [{ templateId: 'living-lab-popup' }],
} as const satisfies Recipe

export const sharedLearning = {
	id: 'shared-learning',
	people: { min: 3, best: 12, max: 30 },
	boards: [
		{ templateId: 'co-evaluation', steps: [0, 1, 2, 3, 5] },
		{ templateId: 'retrospective', steps: [1, 4] },
	],
} as const satisfies Recipe

/** Every recipe, in the order in which Home offers them. */
export const RECIPES = [
	firstMeeting,
	codesignHalfDay,
	socialHackathon,
	gentleHackathon,
	popupAfternoon,
	sharedLearning,
] as const
export type RecipeId = (typeof RECIPES)[number]['id']
