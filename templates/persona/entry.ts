import { persona } from '#templates/persona/template'
import { personaEn } from '#templates/persona/texts.en'
import { personaFi } from '#templates/persona/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const personaEntry: CatalogueEntry = { template: persona, texts: { en: personaEn, fi: personaFi } }
