import { W1, W2, W3 } from './broadcast'
import { W4, W5 } from './joins'
import { W6, W7, W8 } from './keeping'
import type { Workload } from './Workload'

/** Everything that can be measured, by the name that `--workloads` takes. */
export const WORKLOADS: Readonly<Record<string, Workload>> = { W1, W2, W3, W4, W5, W6, W7, W8 }
