import type { MessageKey } from '#shared/i18n/translate'
import type { Refusal } from '../api'

/** The sentence for a refused call. */
export const errorKey = (code: Refusal): MessageKey => `error.${code}`
