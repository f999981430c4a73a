import type { TemplateSummary } from '#shared/api/templates'
import type { Locale } from '#shared/i18n/locale'
import { blank } from '#templates/blank/template'
import { blankEn } from '#templates/blank/texts.en'
import { blankFi } from '#templates/blank/texts.fi'
import { hackathonTeam } from '#templates/hackathon-team/template'
import { hackathonTeamEn } from '#templates/hackathon-team/texts.en'
import { hackathonTeamFi } from '#templates/hackathon-team/texts.fi'
import { journeyMap } from '#templates/journey-map/template'
import { journeyMapEn } from '#templates/journey-map/texts.en'
import { journeyMapFi } from '#templates/journey-map/texts.fi'
import { persona } from '#templates/persona/template'
import { personaEn } from '#templates/persona/texts.en'
import { personaFi } from '#templates/persona/texts.fi'
import type { Template, TemplateTexts } from '#templates/Template'

/** A template with its words. English is always there: it stands in for a language that is missing. */
export type CatalogueEntry = {
	template: Template
	texts: { en: TemplateTexts } & Partial<Record<Locale, TemplateTexts>>
}

/** Every template, in the order in which they are offered. */
export const CATALOGUE: readonly CatalogueEntry[] = [
	{ template: persona, texts: { en: personaEn, fi: personaFi } },
	{ template: journeyMap, texts: { en: journeyMapEn, fi: journeyMapFi } },
	{ template: hackathonTeam, texts: { en: hackathonTeamEn, fi: hackathonTeamFi } },
	{ template: blank, texts: { en: blankEn, fi: blankFi } },
]

/** null when there is no such template. */
export function templateById(id: string): CatalogueEntry | null {
	return CATALOGUE.find(({ template }) => template.id === id) ?? null
}

/** The words in this language, else in English. */
export const textsIn = ({ texts }: CatalogueEntry, locale: Locale): TemplateTexts => texts[locale] ?? texts.en

/** Picture of the board in this language and theme; relative to the site's root. Made by scripts/previews.mjs. */
export function previewPath(
	entry: CatalogueEntry,
	locale: Locale,
	theme: 'light' | 'dark' = 'light'
): string {
	const language = entry.texts[locale] ? locale : 'en'
	return `previews/${entry.template.id}.${language}${theme === 'dark' ? '.dark' : ''}.svg`
}

/** The catalogue as `GET /api/templates` answers it. */
export function templateSummaries(locale: Locale): TemplateSummary[] {
	return CATALOGUE.map((entry) => {
		const { id, minutes, people, constellations, phases } = entry.template
		const { title, purpose } = textsIn(entry, locale)
		return {
			id,
			title,
			purpose,
			minutes,
			people: { ...people },
			constellations: [...constellations],
			phases: [...phases],
			preview: previewPath(entry, locale),
		}
	})
}
