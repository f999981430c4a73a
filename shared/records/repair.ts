import type { TLArrowBinding, TLBinding, TLPage, TLRecord, TLShape } from '@tldraw/tlschema'
import { generateNKeysBetween } from 'fractional-indexing-jittered'
import { LIMITS } from '#shared/limits'

/** What a repair wants shown instead of a record; null = not at all. */
export type Fixes = ReadonlyMap<string, TLRecord | null>

/** By UTF-16 code unit, as tldraw sorts indices; ids decide between equals, so that every replica agrees. */
const byIndex = (a: TLShape | TLPage, b: TLShape | TLPage) =>
	a.index < b.index ? -1 : a.index > b.index ? 1 : a.id < b.id ? -1 : 1
const byId = (a: TLRecord, b: TLRecord) => (a.id < b.id ? -1 : 1)

/**
 * What must be shown differently for the board to be whole: orphans and cycles go to the page, bindings without both
 * ends and second bindings of one arrow end go, groups of fewer than two dissolve, equal indices are spread. Pure and
 * deterministic: it depends on the records only, not on the order they came in, so that all replicas show one picture
 * without writing anything.
 */
export function repairRecords(records: ReadonlyMap<string, TLRecord>): Fixes {
	const fixes = new Map<string, TLRecord | null>()
	const all = [...records.values()].sort(byId)
	const shapes = all.filter((record): record is TLShape => record.typeName === 'shape')
	const home = all.filter((record): record is TLPage => record.typeName === 'page').sort(byIndex)[0]
	if (!home) return fixes
	const work = new Repair(records, fixes, shapes, home.id)
	work.adoptOrphans()
	work.breakCycles()
	work.dissolveSmallGroups()
	work.dropBrokenBindings(all.filter((record): record is TLBinding => record.typeName === 'binding'))
	work.spreadEqualIndices()
	return fixes
}

/** One run of the repair: the records, and the fixes on top of them so far. */
class Repair {
	readonly #records: ReadonlyMap<string, TLRecord>
	readonly #fixes: Map<string, TLRecord | null>
	readonly #shapes: readonly TLShape[]
	readonly #home: TLPage['id']

	constructor(
		records: ReadonlyMap<string, TLRecord>,
		fixes: Map<string, TLRecord | null>,
		shapes: readonly TLShape[],
		home: TLPage['id']
	) {
		this.#records = records
		this.#fixes = fixes
		this.#shapes = shapes
		this.#home = home
	}

	#get(id: string): TLRecord | null {
		const fixed = this.#fixes.get(id)
		return fixed !== undefined ? fixed : (this.#records.get(id) ?? null)
	}

	#shape(id: string): TLShape | null {
		const record = this.#get(id)
		return record?.typeName === 'shape' ? record : null
	}

	#toPage(shape: TLShape): void {
		this.#fixes.set(shape.id, { ...shape, parentId: this.#home })
	}

	adoptOrphans(): void {
		for (const shape of this.#shapes) {
			const parent = this.#records.get(shape.parentId)
			if (parent?.typeName !== 'page' && parent?.typeName !== 'shape') this.#toPage(shape)
		}
	}

	/** Breaks each cycle at its smallest id, and chains that are deeper than tldraw can walk. */
	breakCycles(): void {
		const depths = new Map<string, number>()
		for (const start of this.#shapes) {
			const path: TLShape[] = []
			let shape: TLShape | null = start
			while (shape && !depths.has(shape.id) && !path.includes(shape)) {
				path.push(shape)
				shape = this.#shape(shape.parentId)
			}
			if (shape && path.includes(shape)) {
				const cycle = path.slice(path.indexOf(shape)).sort(byId)
				this.#toPage(cycle[0]!)
			}
			this.#measureDepths(path, depths)
		}
	}

	#measureDepths(path: readonly TLShape[], depths: Map<string, number>): void {
		const measure = (id: TLShape['id']): number => {
			const known = depths.get(id)
			if (known !== undefined) return known
			const shape = this.#shape(id)!
			const parent = this.#shape(shape.parentId)
			let depth = parent ? measure(parent.id) + 1 : 0
			if (depth > LIMITS.maxShapeDepth) {
				this.#toPage(shape)
				depth = 0
			}
			depths.set(id, depth)
			return depth
		}
		// From the top down, so that the recursion stays shallow.
		for (const shape of [...path].reverse()) measure(shape.id)
	}

	#children(): Map<string, TLShape[]> {
		const children = new Map<string, TLShape[]>()
		for (const { id } of this.#shapes) {
			const shape = this.#shape(id)
			if (!shape) continue
			const siblings = children.get(shape.parentId)
			if (siblings) siblings.push(shape)
			else children.set(shape.parentId, [shape])
		}
		return children
	}

	/** A group of one is what is left when two people take things out of it at the same time. */
	dissolveSmallGroups(): void {
		const groups = this.#shapes.filter((shape) => shape.type === 'group')
		if (groups.length === 0) return
		const children = this.#children()
		// An emptied group can leave its own parent with one member: again, at most as often as groups are nested.
		for (let changed = true; changed; ) {
			changed = false
			for (const { id } of groups) {
				const group = this.#shape(id)
				if (!group) continue
				const members = (children.get(id) ?? []).filter((member) => this.#shape(member.id)?.parentId === id)
				if (members.length >= 2) continue
				for (const { id: memberId } of members) {
					const lifted = liftOut(this.#shape(memberId)!, group)
					this.#fixes.set(memberId, lifted)
					children.get(group.parentId)?.push(lifted)
				}
				this.#fixes.set(id, null)
				changed = true
			}
		}
	}

	dropBrokenBindings(bindings: readonly TLBinding[]): void {
		const taken = new Set<string>()
		for (const binding of bindings) {
			const end = `${binding.fromId} ${(binding as TLArrowBinding).props.terminal}`
			const isWhole = this.#shape(binding.fromId) && this.#shape(binding.toId)
			if (isWhole && !(binding.type === 'arrow' && taken.has(end))) taken.add(end)
			else this.#fixes.set(binding.id, null)
		}
	}

	/** Equal indices make tldraw throw when somebody reorders, and look different on each device. */
	spreadEqualIndices(): void {
		for (const siblings of this.#children().values()) {
			siblings.sort(byIndex)
			for (let i = 1; i < siblings.length; ) {
				const before = siblings[i - 1]!
				let end = i
				while (end < siblings.length && siblings[end]!.index <= before.index) end++
				if (end === i) {
					i++
					continue
				}
				const keys = generateNKeysBetween(before.index, siblings[end]?.index ?? null, end - i)
				for (; i < end; i++) {
					const moved = { ...siblings[i]!, index: keys.shift() as TLShape['index'] }
					siblings[i] = moved
					this.#fixes.set(moved.id, moved)
				}
			}
		}
	}
}

/** A group's member as it stands on the group's parent: same place on the page. */
function liftOut(shape: TLShape, group: TLShape): TLShape {
	const [cos, sin] = [Math.cos(group.rotation), Math.sin(group.rotation)]
	return {
		...shape,
		parentId: group.parentId,
		index: group.index,
		x: group.x + shape.x * cos - shape.y * sin,
		y: group.y + shape.x * sin + shape.y * cos,
		rotation: shape.rotation + group.rotation,
	}
}
