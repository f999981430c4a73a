import type { SessionPromise } from '#shared/api/sessions'
import type { MessageKey } from '#shared/i18n/translate'

/** The parts of a promise and their names, in the order in which they are asked and shown. */
export const PROMISE_PARTS = [
	['canChange', 'promise.can_change'],
	['cannotChange', 'promise.cannot_change'],
	['readBy', 'promise.read_by'],
	['hearBack', 'promise.hear_back'],
	['keyHolder', 'promise.key_holder'],
] as const satisfies readonly (readonly [keyof SessionPromise, MessageKey])[]
