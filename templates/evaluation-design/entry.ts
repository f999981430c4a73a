import { evaluationDesign } from '#templates/evaluation-design/template'
import { evaluationDesignEn } from '#templates/evaluation-design/texts.en'
import { evaluationDesignFi } from '#templates/evaluation-design/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const evaluationDesignEntry: CatalogueEntry = {
	template: evaluationDesign,
	texts: {
		en: evaluationDesignEn,
		fi: evaluationDesignFi,
	},
}
