import { coEvaluationDrawings } from '#templates/co-evaluation/drawing'
import { coEvaluation } from '#templates/co-evaluation/template'
import { coEvaluationEl } from '#templates/co-evaluation/texts.el'
import { coEvaluationEn } from '#templates/co-evaluation/texts.en'
import { coEvaluationEs } from '#templates/co-evaluation/texts.es'
import { coEvaluationEt } from '#templates/co-evaluation/texts.et'
import { coEvaluationFi } from '#templates/co-evaluation/texts.fi'
import { coEvaluationHu } from '#templates/co-evaluation/texts.hu'
import { coEvaluationIt } from '#templates/co-evaluation/texts.it'
import { coEvaluationNl } from '#templates/co-evaluation/texts.nl'
import { coEvaluationPl } from '#templates/co-evaluation/texts.pl'
import { coEvaluationSv } from '#templates/co-evaluation/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const coEvaluationEntry: CatalogueEntry = {
	template: coEvaluation,
	drawings: coEvaluationDrawings,
	texts: {
		en: coEvaluationEn,
		fi: coEvaluationFi,
		sv: coEvaluationSv,
		et: coEvaluationEt,
		pl: coEvaluationPl,
		es: coEvaluationEs,
		hu: coEvaluationHu,
		nl: coEvaluationNl,
		it: coEvaluationIt,
		el: coEvaluationEl,
	},
}
