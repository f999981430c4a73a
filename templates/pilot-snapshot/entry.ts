import { pilotSnapshot } from '#templates/pilot-snapshot/template'
import { pilotSnapshotEn } from '#templates/pilot-snapshot/texts.en'
import { pilotSnapshotFi } from '#templates/pilot-snapshot/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const pilotSnapshotEntry: CatalogueEntry = {
	template: pilotSnapshot,
	texts: {
		en: pilotSnapshotEn,
		fi: pilotSnapshotFi,
	},
}
