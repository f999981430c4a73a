// The limit of what a server can do: passes bytes on to the others in the room and knows nothing of them.
// RELAY_MODE=ws: one `send` for each receiver. fast: frames a message once and writes the same bytes to every socket.
// batch: as fast, and gathers for RELAY_TICK ms, so that a tick costs each receiver one write.
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const require = createRequire(join(process.env.BENCH_PACKAGES ?? '.', 'package.json'))
const { WebSocketServer } = require('ws')
const mode = process.env.RELAY_MODE ?? 'ws'
const tickMs = Number(process.env.RELAY_TICK ?? 16)
/** @type {Map<string, { sockets: Set<any>, queue: Buffer[], timer: NodeJS.Timeout | null }>} */
const rooms = new Map()

/** @param {Buffer} data @param {boolean} isBinary */
function frame(data, isBinary) {
	const head = data.length < 126 ? Buffer.alloc(2) : data.length < 65536 ? Buffer.alloc(4) : Buffer.alloc(10)
	head[0] = 0x80 | (isBinary ? 2 : 1)
	head[1] = head.length === 2 ? data.length : head.length === 4 ? 126 : 127
	if (head.length === 4) head.writeUInt16BE(data.length, 2)
	if (head.length === 10) head.writeBigUInt64BE(BigInt(data.length), 2)
	return Buffer.concat([head, data])
}

/** @param {any} room */
function flush(room) {
	room.timer = null
	const bytes = Buffer.concat(room.queue)
	room.queue = []
	for (const other of room.sockets) other._socket.write(bytes)
}

/** @param {any} room @param {any} from @param {Buffer} data @param {boolean} isBinary */
function passOn(room, from, data, isBinary) {
	if (mode === 'batch') {
		room.queue.push(frame(data, isBinary))
		room.timer ??= setTimeout(() => flush(room), tickMs)
		return
	}
	const framed = mode === 'fast' ? frame(data, isBinary) : null
	for (const other of room.sockets) {
		if (other === from) continue
		if (framed) other._socket.write(framed)
		else other.send(data, { binary: isBinary })
	}
}

const server = createServer((_request, response) => response.end('ok'))
new WebSocketServer({ server }).on('connection', (/** @type {any} */ ws, /** @type {any} */ request) => {
	const name = request.url
	const room = rooms.get(name) ?? { sockets: new Set(), queue: [], timer: null }
	rooms.set(name, room)
	room.sockets.add(ws)
	ws.on('message', (/** @type {Buffer} */ data, /** @type {boolean} */ isBinary) =>
		passOn(room, ws, data, isBinary)
	)
	ws.on('close', () => {
		room.sockets.delete(ws)
		if (room.sockets.size === 0) rooms.delete(name)
	})
	ws.on('error', () => {})
})
server.listen(Number(process.env.PORT), '127.0.0.1')
