import type { JoinAnswer } from '#shared/api/sessions'
import type { AppParts } from './AppContext'

/**
 * The board on which somebody lands who comes while people work in groups; undefined when they do not. `chosen`: the
 * group that the person took on the welcome card instead of the one that was offered.
 */
export async function groupOnEntry(
	{ api }: Pick<AppParts, 'api'>,
	{ session, token }: JoinAnswer,
	chosen: string | undefined
): Promise<string | undefined> {
	const { sessionId, invitation } = session
	if (invitation?.kind !== 'group' || !chosen) return undefined
	if (chosen === invitation.boardId) return chosen
	const result = await api.chooseGroup({ sessionId, token }, chosen)
	// It may be over just now, or the network is: then the board that was offered is as good, and says the rest.
	return result.ok ? chosen : invitation.boardId
}
