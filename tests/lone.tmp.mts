import { createSession, StockClient } from '/tmp/clone-lead/tests/helpers/stockClient'
import { startTestServer } from '/tmp/clone-lead/tests/helpers/testServer'

const server = await startTestServer()
const s = await createSession(server.url)
const c = await StockClient.join(server.url, s.boards[0].boardId, s.secrets.participate)
let drops = 0
c.provider.on('status', (e: any) => {
	if (e.status === 'disconnected') drops++
})
await new Promise((r) => setTimeout(r, 130_000))
console.log('drops', drops, 'connected', c.provider.wsconnected, 'synced', c.provider.synced)
process.exit(0)
