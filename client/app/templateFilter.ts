import type { TemplateSummary } from '#shared/api/templates'
import { foldText } from '#shared/foldText'
import type { Constellation, Phase } from '#shared/theme'

/** How long a board takes; the longest of them has no end. */
export const DURATIONS = ['half-hour', 'hour', 'long'] as const
export type Duration = (typeof DURATIONS)[number]
const HALF_HOUR_MINUTES = 30
const HOUR_MINUTES = 60

/** What somebody looks for; null: any. */
export type TemplateFilter = {
	words: string
	constellation: Constellation | null
	phase: Phase | null
	duration: Duration | null
}
export const ANY_TEMPLATE: TemplateFilter = { words: '', constellation: null, phase: null, duration: null }

const takes = (minutes: number, duration: Duration): boolean =>
	duration === 'half-hour'
		? minutes <= HALF_HOUR_MINUTES
		: duration === 'hour'
			? minutes <= HOUR_MINUTES
			: minutes > HOUR_MINUTES

/** The templates in which every word is found, in title or purpose, and that fit every choice; their order stays. */
export function filterTemplates(
	templates: readonly TemplateSummary[],
	{ words, constellation, phase, duration }: TemplateFilter
): TemplateSummary[] {
	const wanted = foldText(words).split(' ').filter(Boolean)
	return templates.filter((template) => {
		const text = foldText(`${template.title} ${template.purpose}`)
		return (
			wanted.every((word) => text.includes(word)) &&
			(!constellation || template.constellations.includes(constellation)) &&
			(!phase || template.phases.includes(phase)) &&
			(!duration || takes(template.minutes, duration))
		)
	})
}
