// tldraw's own sync server the way its simple Node example hosts it: one TLSocketRoom a room, a JSON snapshot to disk
// every 2 s when something changed, the room closed when its last session is gone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const SAVE_INTERVAL_MS = 2000
const require = createRequire(join(process.env.BENCH_PACKAGES ?? '.', 'package.json'))
const { WebSocketServer } = require('ws')
const { TLSocketRoom } = require('@tldraw/sync-core')
const folder = process.env.PERSIST_DIR ?? '.'
mkdirSync(folder, { recursive: true })
/** @type {Map<string, { isDirty: boolean, room: any }>} */
const rooms = new Map()

/** @param {string} id */
const fileOf = (id) => join(folder, `${encodeURIComponent(id)}.json`)

/** @param {string} id @param {{ isDirty: boolean, room: any }} entry */
function save(id, entry) {
	if (!entry.isDirty) return
	entry.isDirty = false
	writeFileSync(fileOf(id), JSON.stringify(entry.room.getCurrentSnapshot()))
}

/** @param {string} id */
function snapshotOf(id) {
	try {
		return JSON.parse(readFileSync(fileOf(id), 'utf8'))
	} catch {
		return undefined
	}
}

/** @param {string} id */
function roomOf(id) {
	const known = rooms.get(id)
	if (known && !known.room.isClosed()) return known.room
	/** @type {{ isDirty: boolean, room: any }} */
	const entry = { isDirty: false, room: null }
	entry.room = new TLSocketRoom({
		initialSnapshot: snapshotOf(id),
		log: { warn() {}, error: console.error },
		onDataChange() {
			entry.isDirty = true
		},
		onSessionRemoved(/** @type {any} */ room, /** @type {any} */ { numSessionsRemaining }) {
			if (numSessionsRemaining > 0) return
			save(id, entry)
			room.close()
			rooms.delete(id)
		},
	})
	rooms.set(id, entry)
	return entry.room
}

setInterval(() => {
	for (const [id, entry] of rooms) save(id, entry)
}, SAVE_INTERVAL_MS)
const server = createServer((_request, response) => response.end('ok'))
new WebSocketServer({ server }).on('connection', (/** @type {any} */ ws, /** @type {any} */ request) => {
	const url = new URL(request.url, 'http://localhost')
	roomOf(url.pathname.slice(1)).handleSocketConnect({
		sessionId: url.searchParams.get('sessionId'),
		socket: ws,
	})
})
server.listen(Number(process.env.PORT), '127.0.0.1')
