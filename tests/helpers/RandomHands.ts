import type { Page } from '@playwright/test'
import { mulberry32 } from './random'

type Point = { x: number; y: number }
type Deed = readonly [weight: number, name: string, act: () => Promise<void>]
/** Where a hand goes: anywhere on the canvas, to something people made, or to a part of the template. */
type Aim = 'anywhere' | 'made' | 'template'

const TOOLS = ['v', 'v', 'v', 'h', 'd', 'Shift+D', 'e', 'e', 'a', 'l', 't', 'n', 'n', 'r', 'o', 'f', 'q', 'k']
const COMMANDS = [
	...['Control+a', 'Control+a', 'Delete', 'Backspace', 'Control+d', 'Control+g', 'Control+Shift+g'],
	...['Control+z', 'Control+z', 'Control+z', 'Control+y', 'Control+Shift+z', 'Control+x', 'Control+c'],
	...['Control+v', 'Control+v', 'Control+Shift+v', 'Control+Shift+l', 'Shift+h', 'Shift+v', 'Control+b'],
	...['[', ']', 'Shift+[', 'Shift+]', 'Shift+0', 'Shift+1', 'Shift+1', 'Shift+1', 'Shift+2', '=', '-'],
	...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Shift+ArrowLeft', 'Shift+ArrowDown'],
	...['Tab', 'Shift+Tab', 'Tab', 'Control+ArrowRight', 'Escape', 'Escape', 'Enter', 'Shift+?', 'Control+f'],
]
const MODIFIERS = ['Shift', 'Alt', 'Control', 'Space']
const WORDS = ['Mirja', 'bus', 'ä', 'queue', 'Why', 'ten', '한', 'form B']
/** So many shapes make a browser slow: then everything is selected and deleted. */
const MANY_SHAPES = 250

/**
 * A person who does anything with pointer and keyboard, from a seed: never a wise thing, never one that leaves the page
 * (links and the mark of tldraw are not pressed, no key loads or goes back).
 */
export class RandomHands {
	/** Pointer events and key presses sent. */
	inputs = 0
	/** What was done last, for whoever looks for a fault. */
	readonly last: string[] = []
	readonly #page: Page
	readonly #random: () => number
	readonly #deeds: readonly Deed[]

	constructor(page: Page, seed: number) {
		this.#page = page
		this.#random = mulberry32(seed)
		this.#deeds = [
			[8, 'move', () => this.#move()],
			[14, 'click', () => this.#click()],
			[6, 'double click', () => this.#doubleClick()],
			[26, 'drag', () => this.#drag()],
			[5, 'erase', () => this.#erase()],
			[6, 'wheel', () => this.#wheel()],
			[5, 'context menu', () => this.#contextMenu()],
			[10, 'tool', () => this.#press(this.#pick(TOOLS))],
			[26, 'command', () => this.#command()],
			[8, 'type', () => this.#type()],
		]
	}

	/** Goes on until `isOver`; every step is whole, so that no button or key stays down. */
	async play(isOver: () => boolean): Promise<void> {
		while (!isOver()) {
			const deed = this.#deedOf(this.#random())
			this.last.push(deed[1])
			if (this.last.length > 40) this.last.shift()
			await deed[2]()
		}
	}

	#deedOf(chance: number): Deed {
		let left = chance * this.#deeds.reduce((sum, [weight]) => sum + weight, 0)
		for (const deed of this.#deeds) {
			left -= deed[0]
			if (left < 0) return deed
		}
		return this.#deeds[0] as Deed
	}

	#pick<Item>(items: readonly Item[]): Item {
		return items[Math.floor(this.#random() * items.length)] as Item
	}

	async #press(keys: string): Promise<void> {
		this.last.push(keys)
		this.inputs++
		await this.#page.keyboard.press(keys)
	}

	/** A place that may be pressed; when something lies over the canvas, Escape and none. */
	async #place(aim: Aim = this.#pick(['anywhere', 'made', 'template'] as const)): Promise<Point | null> {
		const found = await this.#page.evaluate(placeToPress, {
			aim,
			which: this.#random(),
			u: this.#random(),
			v: this.#random(),
		})
		if (found.shapes > MANY_SHAPES) await this.#tidy()
		if (!found.at) await this.#press('Escape')
		return found.at
	}

	async #tidy(): Promise<void> {
		for (const keys of ['Escape', 'Escape', 'v', 'Control+a', 'Delete']) await this.#press(keys)
	}

	async #moveTo({ x, y }: Point, steps = 1): Promise<void> {
		this.inputs += steps
		await this.#page.mouse.move(x, y, { steps })
	}

	async #move(): Promise<void> {
		const to = await this.#place()
		if (to) await this.#moveTo(to, 4)
	}

	async #click(): Promise<void> {
		const at = await this.#place()
		if (!at) return
		await this.#holding(this.#random() < 0.25 ? this.#pick(['Shift', 'Alt', 'Control']) : null, async () => {
			this.inputs += 3
			await this.#page.mouse.click(at.x, at.y)
		})
	}

	async #doubleClick(): Promise<void> {
		const at = await this.#place()
		if (!at) return
		this.inputs += 5
		await this.#page.mouse.dblclick(at.x, at.y)
		if (this.#random() < 0.5) await this.#type()
	}

	async #holding(key: string | null, act: () => Promise<void>): Promise<void> {
		if (!key) return act()
		this.last.push(key)
		this.inputs += 2
		await this.#page.keyboard.down(key)
		await act()
		await this.#page.keyboard.up(key)
	}

	async #drag(): Promise<void> {
		const from = await this.#place()
		const to = from && (await this.#place())
		if (!from || !to) return
		const button = this.#random() < 0.1 ? 'right' : this.#random() < 0.05 ? 'middle' : 'left'
		await this.#moveTo(from)
		await this.#holding(this.#random() < 0.35 ? this.#pick(MODIFIERS) : null, async () => {
			this.inputs += 2
			await this.#page.mouse.down({ button })
			await this.#moveTo({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, 4)
			if (this.#random() < 0.1) await this.#press(this.#pick(['Escape', 'Delete', 'Control+z', 'Control+d']))
			await this.#moveTo(to, 4)
			await this.#page.mouse.up({ button })
		})
	}

	async #erase(): Promise<void> {
		await this.#press('Escape')
		await this.#press('e')
		const from = await this.#place('template')
		const to = from && (await this.#place('template'))
		if (!from || !to) return
		await this.#moveTo(from)
		this.inputs += 2
		await this.#page.mouse.down()
		await this.#moveTo(to, 8)
		await this.#page.mouse.up()
	}

	async #wheel(): Promise<void> {
		const at = await this.#place()
		if (!at) return
		await this.#moveTo(at)
		await this.#holding(this.#random() < 0.5 ? 'Control' : null, async () => {
			this.inputs++
			await this.#page.mouse.wheel((this.#random() - 0.5) * 600, (this.#random() - 0.5) * 600)
		})
		// Far away from everything nothing happens any more.
		if (this.#random() < 0.5) await this.#press('Shift+1')
	}

	async #contextMenu(): Promise<void> {
		const at = await this.#place()
		if (!at) return
		this.inputs += 3
		await this.#page.mouse.click(at.x, at.y, { button: 'right' })
		const steps = Math.floor(this.#random() * 10)
		for (let i = 0; i < steps; i++) await this.#press(this.#random() < 0.8 ? 'ArrowDown' : 'ArrowRight')
		const isMenu = await this.#page.evaluate(() => document.activeElement?.closest('[role="menu"]') !== null)
		await this.#press(isMenu && this.#random() < 0.8 ? 'Enter' : 'Escape')
		await this.#press('Escape')
	}

	async #command(): Promise<void> {
		const keys = this.#pick(COMMANDS)
		// On a link of the bar Enter would leave the page.
		if (keys === 'Enter' && !(await this.#page.evaluate(isOnCanvas))) return
		await this.#press(keys)
		if (keys === 'Tab' || this.#random() < 0.3) await this.#press(this.#pick(COMMANDS.slice(0, 7)))
	}

	/** Words where a text is open, and into the air where none is. */
	async #type(): Promise<void> {
		const word = this.#pick(WORDS)
		if (!(await this.#page.evaluate(() => document.activeElement?.matches('[contenteditable="true"]')))) {
			await this.#press('n')
			await this.#click()
			return
		}
		this.inputs += word.length
		await this.#page.keyboard.type(word)
		if (this.#random() < 0.4) await this.#press(this.#pick(['Enter', 'Backspace', 'ArrowLeft', 'Control+a']))
		if (this.#random() < 0.5) await this.#press('Escape')
	}
}

/** Runs in the page. */
function isOnCanvas(): boolean {
	const at = document.activeElement
	return !at || at === document.body || at.closest('.tl-container') !== null
}

/** Runs in the page. */
function placeToPress(wish: { aim: Aim; which: number; u: number; v: number }): {
	at: Point | null
	shapes: number
} {
	const template = ['zone', 'title-band', 'thread', 'example', 'drawing']
	const isTemplate = (shape: Element) => template.includes(shape.getAttribute('data-shape-type') ?? '')
	const canvas = document.querySelector('.board-canvas')?.getBoundingClientRect()
	if (!canvas) return { at: null, shapes: 0 }
	const made: DOMRect[] = []
	const given: DOMRect[] = []
	for (const shape of document.querySelectorAll('.tl-shape'))
		(isTemplate(shape) ? given : made).push(shape.getBoundingClientRect())
	const boxes = wish.aim === 'anywhere' ? [] : wish.aim === 'made' ? made : given
	const box = boxes[Math.floor(wish.which * boxes.length)] ?? canvas
	// To the edges as often as inside.
	const along = (share: number) => Math.min(1, Math.max(0, share * 1.3 - 0.15))
	const within = (at: number, from: number, to: number) => Math.min(to - 2, Math.max(from + 2, at))
	const at = {
		x: within(box.x + along(wish.u) * box.width, canvas.left, canvas.right),
		y: within(box.y + along(wish.v) * box.height, canvas.top, canvas.bottom),
	}
	const top = document.elementFromPoint(at.x, at.y)
	const isFree = top?.closest('.board-canvas') && !top.closest('a, input[type="file"], [class*="watermark"]')
	return { at: isFree ? at : null, shapes: made.length }
}
