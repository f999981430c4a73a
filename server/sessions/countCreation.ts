import type { CallLimits } from '../auth/CallLimits'
import { type Refusal, refuse } from '../errors'
import type { Caller } from '../http/route'
import type { Metrics } from '../ops/Metrics'

/** Counts sessions or boards that a caller is about to make; the refusal when there were too many. */
export async function countCreation(
	caller: Caller,
	{ limits, metrics }: { limits: CallLimits; metrics: Metrics },
	count = 1
): Promise<Refusal | null> {
	const waitS = await limits.countCreation(caller.address, count)
	if (waitS > 0) metrics.limitedCalls.inc({ limit: 'creation' })
	return waitS > 0 ? refuse('request.too_many', waitS) : null
}
