import { blank } from '#templates/blank/template'
import { blankEn } from '#templates/blank/texts.en'
import { blankFi } from '#templates/blank/texts.fi'
import type { CatalogueEntry } from '#templates/Template'

/** The template with its words. */
export const blankEntry: CatalogueEntry = { template: blank, texts: { en: blankEn, fi: blankFi } }
