import type { TLRecord } from '@tldraw/tlschema'
import * as z from 'zod/mini'
import { BoardExport, BoardRecords } from '#shared/api/exports'
import { notesByZone } from '#shared/exports/notesByZone'
import { notesCsv } from '#shared/exports/notesCsv'
import { notesMarkdown } from '#shared/exports/notesMarkdown'
import { stockRecords, stockSchema } from '#shared/exports/stockRecords'
import { translateFor } from '#shared/i18n/allMessages'
import type { Translate } from '#shared/i18n/translate'
import type { BoardId } from '#shared/ids'
import { refuse } from '../errors'
import { gradedRoute, type Pass, type Reply, type Route } from '../http/route'
import { readBoard } from './readBoard'

type Parts = { rooms: { snapshot(board: BoardId): Promise<Uint8Array | null> } }
type ReadBoard = {
	board: { boardId: string; title: string; templateId: string }
	records: TLRecord[]
	lang: string
	translate: Translate
}

/** Boards as files. Guests may export as well: whoever may see a board may take it along. */
export function exportRoutes({ rooms }: Parts): Route[] {
	/** The board of the address with its records, when it is one of the caller's session. */
	async function read(boardId: string | undefined, { session }: Pass): Promise<ReadBoard | null> {
		const board = session.boards.find((one) => one.boardId === boardId)
		const state = board && (await rooms.snapshot(board.boardId))
		if (!board || !state) return null
		const { lang = session.lang } = board
		return { board, records: readBoard(state), lang, translate: translateFor(lang) }
	}
	const textRoute = (
		name: string,
		textType: 'text/csv' | 'text/markdown',
		summary: string,
		write: (read: ReadBoard) => string
	) =>
		gradedRoute({
			method: 'get',
			path: `/api/boards/:boardId/${name}`,
			summary,
			may: ['participate', 'view'],
			answer: z.string(),
			status: 200,
			textType,
			async handle({ params, pass }): Promise<Reply<string>> {
				const found = await read(params.boardId, pass)
				return found ? { ok: true, value: write(found) } : refuse('board.not_found')
			},
		})
	return [
		gradedRoute({
			method: 'get',
			path: '/api/boards/:boardId/export.json',
			summary: "The board as tldraw's snapshot; opens in tldraw.",
			may: ['participate', 'view'],
			answer: BoardExport,
			status: 200,
			async handle({ params, pass }): Promise<Reply<BoardExport>> {
				const found = await read(params.boardId, pass)
				if (!found) return refuse('board.not_found')
				const { boardId, title, templateId } = found.board
				const meta = { app: 'constellate', boardId, title, templateId, lang: found.lang } as const
				return { ok: true, value: { schema: stockSchema(), records: stockRecords(found.records), meta } }
			},
		}),
		gradedRoute({
			method: 'get',
			path: '/api/boards/:boardId/records.json',
			summary: 'The board as our own canvas shows it: what the file of a session is made from.',
			may: ['participate', 'view'],
			answer: BoardRecords,
			status: 200,
			async handle({ params, pass }): Promise<Reply<BoardRecords>> {
				const found = await read(params.boardId, pass)
				return found ? { ok: true, value: { records: found.records as never[] } } : refuse('board.not_found')
			},
		}),
		textRoute('notes.csv', 'text/csv', 'The notes by zone as a table.', ({ records, translate }) =>
			notesCsv(notesByZone(records), translate)
		),
		textRoute(
			'notes.md',
			'text/markdown',
			'The notes by zone as Markdown.',
			({ board, records, translate }) => notesMarkdown(board.title, notesByZone(records), translate)
		),
	]
}
