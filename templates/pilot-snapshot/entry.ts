import { pilotSnapshot } from '#templates/pilot-snapshot/template'
import { pilotSnapshotEn } from '#templates/pilot-snapshot/texts.en'
import { pilotSnapshotEs } from '#templates/pilot-snapshot/texts.es'
import { pilotSnapshotFi } from '#templates/pilot-snapshot/texts.fi'
import { pilotSnapshotSv } from '#templates/pilot-snapshot/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const pilotSnapshotEntry: CatalogueEntry = {
	template: pilotSnapshot,
	texts: {
		en: pilotSnapshotEn,
		fi: pilotSnapshotFi,
		sv: pilotSnapshotSv,
		es: pilotSnapshotEs,
	},
}
