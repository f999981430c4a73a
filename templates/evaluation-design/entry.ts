import { evaluationDesignDrawings } from '#templates/evaluation-design/drawing'
import { evaluationDesign } from '#templates/evaluation-design/template'
import { evaluationDesignEl } from '#templates/evaluation-design/texts.el'
import { evaluationDesignEn } from '#templates/evaluation-design/texts.en'
import { evaluationDesignEs } from '#templates/evaluation-design/texts.es'
import { evaluationDesignEt } from '#templates/evaluation-design/texts.et'
import { evaluationDesignFi } from '#templates/evaluation-design/texts.fi'
import { evaluationDesignHu } from '#templates/evaluation-design/texts.hu'
import { evaluationDesignIt } from '#templates/evaluation-design/texts.it'
import { evaluationDesignNl } from '#templates/evaluation-design/texts.nl'
import { evaluationDesignPl } from '#templates/evaluation-design/texts.pl'
import { evaluationDesignSv } from '#templates/evaluation-design/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const evaluationDesignEntry: CatalogueEntry = {
	template: evaluationDesign,
	drawings: evaluationDesignDrawings,
	texts: {
		en: evaluationDesignEn,
		fi: evaluationDesignFi,
		sv: evaluationDesignSv,
		et: evaluationDesignEt,
		pl: evaluationDesignPl,
		es: evaluationDesignEs,
		hu: evaluationDesignHu,
		nl: evaluationDesignNl,
		it: evaluationDesignIt,
		el: evaluationDesignEl,
	},
}
