import { pilotSnapshotDrawings } from '#templates/pilot-snapshot/drawing'
import { pilotSnapshot } from '#templates/pilot-snapshot/template'
import { pilotSnapshotEl } from '#templates/pilot-snapshot/texts.el'
import { pilotSnapshotEn } from '#templates/pilot-snapshot/texts.en'
import { pilotSnapshotEs } from '#templates/pilot-snapshot/texts.es'
import { pilotSnapshotEt } from '#templates/pilot-snapshot/texts.et'
import { pilotSnapshotFi } from '#templates/pilot-snapshot/texts.fi'
import { pilotSnapshotHu } from '#templates/pilot-snapshot/texts.hu'
import { pilotSnapshotIt } from '#templates/pilot-snapshot/texts.it'
import { pilotSnapshotNl } from '#templates/pilot-snapshot/texts.nl'
import { pilotSnapshotPl } from '#templates/pilot-snapshot/texts.pl'
import { pilotSnapshotSv } from '#templates/pilot-snapshot/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const pilotSnapshotEntry: CatalogueEntry = {
	template: pilotSnapshot,
	drawings: pilotSnapshotDrawings,
	texts: {
		en: pilotSnapshotEn,
		fi: pilotSnapshotFi,
		sv: pilotSnapshotSv,
		et: pilotSnapshotEt,
		pl: pilotSnapshotPl,
		es: pilotSnapshotEs,
		hu: pilotSnapshotHu,
		nl: pilotSnapshotNl,
		it: pilotSnapshotIt,
		el: pilotSnapshotEl,
	},
}
