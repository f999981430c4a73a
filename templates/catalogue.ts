import type { TemplateDetail, TemplateSummary } from '#shared/api/templates'
import type { Locale } from '#shared/i18n/locale'
import { assetMapEntry } from '#templates/asset-map/entry'
import { beforeYouStartEntry } from '#templates/before-you-start/entry'
import { blankEntry } from '#templates/blank/entry'
import { challengeBriefEntry } from '#templates/challenge-brief/entry'
import { checkInAgreementEntry } from '#templates/check-in-agreement/entry'
import { coEvaluationEntry } from '#templates/co-evaluation/entry'
import { coManagementEntry } from '#templates/co-management/entry'
import { coProductionEntry } from '#templates/co-production/entry'
import { cosmosParticipationChangeEntry } from '#templates/cosmos-participation-change/entry'
import { cosmosServiceModelEntry } from '#templates/cosmos-service-model/entry'
import { dataInsightEntry } from '#templates/data-insight/entry'
import { decideTogetherEntry } from '#templates/decide-together/entry'
import { difficultMomentsEntry } from '#templates/difficult-moments/entry'
import { empathyMapEntry } from '#templates/empathy-map/entry'
import { engagementPlannerEntry } from '#templates/engagement-planner/entry'
import { ethicalCompassCheckEntry } from '#templates/ethical-compass-check/entry'
import { evaluationDesignEntry } from '#templates/evaluation-design/entry'
import { hackathonHallEntry } from '#templates/hackathon-hall/entry'
import { hackathonTeamEntry } from '#templates/hackathon-team/entry'
import { handoverToPolicyEntry } from '#templates/handover-to-policy/entry'
import { hardToEngageEntry } from '#templates/hard-to-engage/entry'
import { howMightWeEntry } from '#templates/how-might-we/entry'
import { ideationEntry } from '#templates/ideation/entry'
import { journeyMapEntry } from '#templates/journey-map/entry'
import { livedExperienceStoriesEntry } from '#templates/lived-experience-stories/entry'
import { livingLabPopupEntry } from '#templates/living-lab-popup/entry'
import { partnershipAgreementEntry } from '#templates/partnership-agreement/entry'
import { personOrDigitalEntry } from '#templates/person-or-digital/entry'
import { personaEntry } from '#templates/persona/entry'
import { personalizationEntry } from '#templates/personalization/entry'
import { pilotSnapshotEntry } from '#templates/pilot-snapshot/entry'
import { prototypeStoryboardEntry } from '#templates/prototype-storyboard/entry'
import { retrospectiveEntry } from '#templates/retrospective/entry'
import { roadmapBlankEntry } from '#templates/roadmap-blank/entry'
import { roadmapConstellationsEntry } from '#templates/roadmap-constellations/entry'
import { serviceBlueprintEntry } from '#templates/service-blueprint/entry'
import { sharedVisionEntry } from '#templates/shared-vision/entry'
import { staffReadinessEntry } from '#templates/staff-readiness/entry'
import { stakeholderSnowballEntry } from '#templates/stakeholder-snowball/entry'
import type { CatalogueEntry, TemplateTexts } from '#templates/Template'
import { transparencyStatementEntry } from '#templates/transparency-statement/entry'
import { whatComesFirstEntry } from '#templates/what-comes-first/entry'

/** Every template, in the order in which they are offered: the eight that Home shows first, then along the way of a project. */
export const CATALOGUE: readonly CatalogueEntry[] = [
	personaEntry,
	journeyMapEntry,
	hackathonTeamEntry,
	beforeYouStartEntry,
	stakeholderSnowballEntry,
	livedExperienceStoriesEntry,
	ideationEntry,
	blankEntry,
	checkInAgreementEntry,
	transparencyStatementEntry,
	sharedVisionEntry,
	roadmapConstellationsEntry,
	roadmapBlankEntry,
	ethicalCompassCheckEntry,
	staffReadinessEntry,
	challengeBriefEntry,
	engagementPlannerEntry,
	hardToEngageEntry,
	assetMapEntry,
	dataInsightEntry,
	empathyMapEntry,
	howMightWeEntry,
	decideTogetherEntry,
	whatComesFirstEntry,
	prototypeStoryboardEntry,
	serviceBlueprintEntry,
	personOrDigitalEntry,
	hackathonHallEntry,
	livingLabPopupEntry,
	coProductionEntry,
	personalizationEntry,
	cosmosServiceModelEntry,
	cosmosParticipationChangeEntry,
	coManagementEntry,
	partnershipAgreementEntry,
	evaluationDesignEntry,
	coEvaluationEntry,
	difficultMomentsEntry,
	retrospectiveEntry,
	handoverToPolicyEntry,
	pilotSnapshotEntry,
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
export const templateSummaries = (locale: Locale): TemplateSummary[] =>
	CATALOGUE.map((entry) => summaryOf(entry, locale))

/** One template as `GET /api/templates/:templateId` answers it; null when there is none. */
export function templateDetail(id: string, locale: Locale): TemplateDetail | null {
	const entry = templateById(id)
	if (!entry) return null
	const { rows, steps = [], next = [] } = entry.template
	const { zones } = textsIn(entry, locale)
	const detail: TemplateDetail = {
		...summaryOf(entry, locale),
		zones: rows
			.flatMap((row) => row.zones)
			.map(({ key }) => ({ title: zones[key]!.title, prompts: [...zones[key]!.prompts] })),
		after: next.flatMap((nextId) => {
			const after = templateById(nextId)
			return after ? [{ id: nextId, lang: langOf(after, locale), title: textsIn(after, locale).title }] : []
		}),
	}
	const lang = entry.texts[locale]?.method ? locale : 'en'
	const method = entry.texts[lang]?.method
	if (!method) return detail
	const { when, tips, care } = method
	const said = steps.map(({ minutes, isQuiet = false }, at) => ({
		minutes,
		text: method.steps[at] ?? '',
		isQuiet,
	}))
	return { ...detail, method: { lang, when, steps: said, tips: [...tips], care } }
}

const langOf = ({ texts }: CatalogueEntry, locale: Locale): Locale => (texts[locale] ? locale : 'en')

function summaryOf(entry: CatalogueEntry, locale: Locale): TemplateSummary {
	const { id, minutes, people, constellations, phases, next = [] } = entry.template
	const { title, purpose } = textsIn(entry, locale)
	return {
		id,
		lang: langOf(entry, locale),
		title,
		purpose,
		minutes,
		people: { ...people },
		constellations: [...constellations],
		phases: [...phases],
		next: [...next],
		preview: previewPath(entry, locale),
	}
}
