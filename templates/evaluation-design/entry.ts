import { evaluationDesign } from '#templates/evaluation-design/template'
import { evaluationDesignEn } from '#templates/evaluation-design/texts.en'
import { evaluationDesignEs } from '#templates/evaluation-design/texts.es'
import { evaluationDesignFi } from '#templates/evaluation-design/texts.fi'
import { evaluationDesignSv } from '#templates/evaluation-design/texts.sv'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const evaluationDesignEntry: CatalogueEntry = {
	template: evaluationDesign,
	texts: {
		en: evaluationDesignEn,
		fi: evaluationDesignFi,
		sv: evaluationDesignSv,
		es: evaluationDesignEs,
	},
}
