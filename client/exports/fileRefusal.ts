import type { FileRefusal } from '#shared/exports/readBoardFile'
import type { Translate } from '#shared/i18n/translate'
import { LIMITS } from '#shared/limits'

const MEGABYTE = 1024 * 1024

/** Why a board file cannot be opened, and what to do about it. */
export const refusalText = (refusal: FileRefusal, translate: Translate): string =>
	translate(`import.${refusal}`, { count: LIMITS.maxBoardFileBytes / MEGABYTE })
