// The way into our own server: a session for each room and a person for each connection, over HTTP like everybody.
import { JoinAnswer, SessionCreated } from '#shared/api/sessions'
import { SUBPROTOCOL } from '#shared/protocol/messages'
import type { Entrance } from './drivers/Participant'

/** Sessions that one caller makes: fewer than an hour allows, so that limits stay as they are shipped. */
const SESSIONS_A_CALLER = 100

type Board = { boardId: string; secret: string }

/** Boards by room name; they outlive a restart of the server on the same data folder. */
export class OursEntrances {
	#httpUrl = ''
	readonly #boards = new Map<string, Promise<Board>>()

	/** The server stands at this port now. */
	setPort(port: number): void {
		this.#httpUrl = `http://127.0.0.1:${port}`
	}

	/** Makes the room's session, when there is none yet. */
	board(room: string): Promise<Board> {
		const known = this.#boards.get(room)
		if (known) return known
		const made = this.#createBoard(Math.floor(this.#boards.size / SESSIONS_A_CALLER))
		this.#boards.set(room, made)
		return made
	}

	/** A new person for this room. */
	async enter(room: string): Promise<Entrance> {
		const { boardId, secret } = await this.board(room)
		const { token } = JoinAnswer.parse(await this.#post('/api/join', { boardId, secret }))
		return {
			url: `${this.#httpUrl.replace('http', 'ws')}/sync/${boardId}`,
			headers: { 'Sec-WebSocket-Protocol': `${SUBPROTOCOL}, ${token}` },
		}
	}

	async #createBoard(caller: number): Promise<Board> {
		const answer = await this.#post(
			'/api/sessions',
			{ templateId: 'blank', lang: 'en' },
			`10.0.0.${caller + 1}`
		)
		const { boards, secrets } = SessionCreated.parse(answer)
		const [board] = boards
		if (!board) throw new Error('a session without a board')
		return { boardId: board.boardId, secret: secrets.participate }
	}

	async #post(path: string, body: object, caller = '10.0.1.1'): Promise<unknown> {
		const response = await fetch(`${this.#httpUrl}${path}`, {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-forwarded-for': caller },
			body: JSON.stringify(body),
		})
		if (!response.ok) throw new Error(`${path} answered ${response.status}`)
		return response.json()
	}
}
