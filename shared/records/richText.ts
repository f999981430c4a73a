import { isPlainObject } from '#shared/records/deepEqual'

/**
 * Rich text as one flat run of characters, so that two people can type in one note: the document keeps it as a
 * Y.Text, tldraw and TipTap as a tree of nodes. Marks are attributes of characters; every text block ends with a
 * '\n' that carries its description in the attribute `b` (absent = plain paragraph at the root).
 * Reading is total: whatever a stranger or a merge put there becomes paragraphs, because an unknown node would replace
 * everybody's canvas by an error page.
 */
export type RichTextNode = {
	type: string
	attrs?: Record<string, unknown>
	content?: RichTextNode[]
	marks?: { type: string; attrs?: Record<string, unknown> }[]
	text?: string
}
export type RichTextDoc = { type: 'doc'; content: RichTextNode[] }

/** A piece of a Y.Text delta. */
export type TextPiece = { insert: string | object; attributes?: Record<string, unknown> }

/** `[container type, its attributes or 0, 1 if this block is the first in it]`, outermost first. */
type Step = [type: string, attrs: Record<string, unknown> | 0, first: 0 | 1]
type BlockMark = [type: string, attrs: Record<string, unknown> | 0, path: Step[]]

const MARKS = ['link', 'highlight', 'bold', 'code', 'italic', 'strike']
const BLOCKS = ['paragraph', 'heading']
const LISTS = ['bulletList', 'orderedList']
const CONTAINERS = [...LISTS, 'listItem']
/** Newlines inside a text node would read as block ends; this is Unicode's own line separator. */
const LINE_SEPARATOR = '\u2028'
/** Stands for one embedded object when two texts are compared character by character. */
export const OBJECT_CHARACTER = '\ufffc'
/** Deeper nested lists are flattened. */
const MAX_LIST_DEPTH = 12

const attrsOf = (node: RichTextNode): Record<string, unknown> | 0 =>
	node.attrs && Object.keys(node.attrs).length > 0 ? node.attrs : 0

/** The pieces a rich text consists of. Never throws; `value` may be anything. */
export function toPieces(value: unknown): TextPiece[] {
	const pieces: TextPiece[] = []
	if (isNode(value)) for (const block of childrenOf(value)) addBlock(block, [], pieces)
	return pieces
}

function isNode(value: unknown): value is RichTextNode {
	return isPlainObject(value) && typeof value.type === 'string'
}

function childrenOf(node: RichTextNode): RichTextNode[] {
	return Array.isArray(node.content) ? node.content.filter(isNode) : []
}

function addBlock(node: RichTextNode, path: Step[], pieces: TextPiece[]): void {
	if (CONTAINERS.includes(node.type) && path.length < MAX_LIST_DEPTH * 2) {
		const own: Step = [node.type, attrsOf(node), 1]
		childrenOf(node).forEach((child, position) => {
			const outer = position === 0 ? path : path.map((step): Step => [step[0], step[1], 0])
			addBlock(child, [...outer, position === 0 ? own : [own[0], own[1], 0]], pieces)
		})
		return
	}
	for (const inline of childrenOf(node)) addInline(inline, pieces)
	const isPlain = node.type === 'paragraph' && path.length === 0 && attrsOf(node) === 0
	const mark: BlockMark = [BLOCKS.includes(node.type) ? node.type : 'paragraph', attrsOf(node), path]
	pieces.push(isPlain ? { insert: '\n' } : { insert: '\n', attributes: { b: mark } })
}

function addInline(node: RichTextNode, pieces: TextPiece[]): void {
	const attributes: Record<string, unknown> = {}
	for (const mark of Array.isArray(node.marks) ? node.marks : []) {
		if (mark.type === 'link') attributes.link = { href: mark.attrs?.href }
		else if (MARKS.includes(mark.type)) attributes[mark.type] = mark.attrs ?? true
	}
	const marks = Object.keys(attributes).length > 0 ? { attributes } : {}
	if (node.type === 'text' && typeof node.text === 'string') {
		pieces.push({ insert: node.text.replace(/\n/g, LINE_SEPARATOR), ...marks })
	} else if (node.type === 'hardBreak') {
		pieces.push({ insert: { hardBreak: true }, ...marks })
	} else {
		// An unknown inline node: keep what people can read of it.
		for (const child of childrenOf(node)) addInline(child, pieces)
	}
}

/** The rich text that pieces stand for. Never throws. */
export function fromPieces(pieces: readonly TextPiece[]): RichTextDoc {
	const content: RichTextNode[] = []
	let inline: RichTextNode[] = []
	const endBlock = (attributes: Record<string, unknown> | undefined) => {
		const [type, attrs, path] = readBlockMark(attributes?.b)
		const block: RichTextNode = { type }
		if (attrs) block.attrs = attrs
		if (inline.length > 0) block.content = inline
		inline = []
		place(content, path, block)
	}
	for (const piece of pieces) {
		if (typeof piece.insert !== 'string') {
			if (Reflect.get(piece.insert, 'hardBreak')) inline.push({ type: 'hardBreak' })
			continue
		}
		const lines = piece.insert.split('\n')
		lines.forEach((line, position) => {
			if (line) inline.push(textNode(line, piece.attributes))
			if (position < lines.length - 1) endBlock(piece.attributes)
		})
	}
	if (inline.length > 0 || content.length === 0) endBlock(undefined)
	return { type: 'doc', content }
}

function textNode(line: string, attributes: Record<string, unknown> | undefined): RichTextNode {
	const marks = MARKS.filter((type) => attributes?.[type]).flatMap((type) => {
		const value = attributes?.[type]
		// Of a link only the address is kept: class names and targets are a stranger's way into the page (trust row X2).
		if (type === 'link') return isSafeLink(value) ? [{ type, attrs: { href: value.href } }] : []
		return [isPlainObject(value) ? { type, attrs: value } : { type }]
	})
	const text = line.replaceAll(LINE_SEPARATOR, '\n')
	return marks.length > 0 ? { type: 'text', marks, text } : { type: 'text', text }
}

function isSafeLink(attrs: unknown): attrs is { href: string } {
	return isPlainObject(attrs) && typeof attrs.href === 'string' && isSafeAddress(attrs.href)
}

/** Addresses a click may follow: nothing that runs code or carries data (trust row X1). */
export function isSafeAddress(address: string): boolean {
	return /^(https?:\/\/|mailto:|tel:)/i.test(address)
}

function readBlockMark(value: unknown): [type: string, attrs: Record<string, unknown> | 0, path: Step[]] {
	if (!Array.isArray(value)) return ['paragraph', 0, []]
	const [type, attrs, path] = value
	return [
		typeof type === 'string' && BLOCKS.includes(type) ? type : 'paragraph',
		isPlainObject(attrs) ? safeBlockAttrs(attrs) : 0,
		isListPath(path) ? path : [],
	]
}

/** TipTap gives heading levels to the DOM as they are; everything else it checks itself. */
function safeBlockAttrs(attrs: Record<string, unknown>): Record<string, unknown> {
	const { level } = attrs
	return level === undefined || (Number.isInteger(level) && Number(level) >= 1 && Number(level) <= 6)
		? attrs
		: { ...attrs, level: 1 }
}

/** list, item, list, item, … */
function isListPath(path: unknown): path is Step[] {
	return (
		Array.isArray(path) &&
		path.length % 2 === 0 &&
		path.length <= MAX_LIST_DEPTH * 2 &&
		path.every(
			(step, depth) =>
				Array.isArray(step) &&
				typeof step[0] === 'string' &&
				(depth % 2 === 0 ? LISTS.includes(step[0]) : step[0] === 'listItem') &&
				(step[1] === 0 || isPlainObject(step[1]))
		)
	)
}

/** Puts a block where its path says, continuing the containers before it unless they are marked as new. */
function place(content: RichTextNode[], path: Step[], block: RichTextNode): void {
	let siblings = content
	for (const [type, attrs, first] of path) {
		const last = siblings.at(-1)
		if (first === 0 && last?.type === type && last.content) {
			siblings = last.content
			continue
		}
		const container: RichTextNode = { type, ...(attrs ? { attrs } : {}), content: [] }
		siblings.push(container)
		siblings = container.content ?? []
	}
	// A list item must begin with a paragraph (TipTap's schema: `paragraph block*`).
	if (path.length > 0 && siblings.length === 0 && block.type !== 'paragraph') {
		block = { type: 'paragraph', ...(block.content ? { content: block.content } : {}) }
	}
	siblings.push(block)
}

/** Makes any value a rich text that tldraw can draw. */
export const normaliseRichText = (value: unknown): RichTextDoc => fromPieces(toPieces(value))

/** What is written, without marks: blocks separated by newlines. */
export function plainTextOf(value: unknown): string {
	return toPieces(value)
		.map((piece) => (typeof piece.insert === 'string' ? piece.insert : '\n'))
		.join('')
		.replaceAll(LINE_SEPARATOR, '\n')
		.replace(/\n$/, '')
}

/** Addresses that its words lead to, in their order. */
export function linksIn(value: unknown): string[] {
	const found = toPieces(value).flatMap(({ attributes }) =>
		isSafeLink(attributes?.link) ? [attributes.link.href] : []
	)
	return [...new Set(found)]
}
