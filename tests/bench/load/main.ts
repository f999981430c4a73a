// The load process: holds all clients of a run, on a core of its own, and does what the harness asks for.
import { CALLS, type CallMessage } from './calls'
import { Fleet } from './Fleet'

const fleet = new Fleet()

process.on('message', async ({ id, name, request }: CallMessage) => {
	try {
		const answer = await CALLS[name](fleet, request as never)
		process.send?.({ id, answer })
	} catch (error) {
		process.send?.({ id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
	}
})
process.on('disconnect', () => process.exit(0))
// A connection that drops rejects a promise that nobody may be waiting for; `dropped` counts it.
process.on('unhandledRejection', (error) => process.stderr.write(`load: ${String(error)}\n`))
