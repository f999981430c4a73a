import type { DriverName } from '../peers'
import { HocuspocusParticipant } from './HocuspocusParticipant'
import { OursParticipant } from './OursParticipant'
import type { Participant, ParticipantOptions } from './Participant'
import { RelayParticipant } from './RelayParticipant'
import { TldrawParticipant } from './TldrawParticipant'
import { YjsParticipant } from './YjsParticipant'

const CLASSES: Record<DriverName, new (options: ParticipantOptions) => Participant> = {
	ours: OursParticipant,
	yjs: YjsParticipant,
	relay: RelayParticipant,
	hocuspocus: HocuspocusParticipant,
	tldraw: TldrawParticipant,
}

/** A participant that speaks as this server expects. */
export const createParticipant = (driver: DriverName, options: ParticipantOptions): Participant =>
	new CLASSES[driver](options)
