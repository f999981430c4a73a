import type { TLSchema } from '@tldraw/tlschema'
import * as z from 'zod/mini'
import type { PlainRecord } from '#shared/records/layout'

/** What `serialize()` of any tldraw schema gives; the form before 2024 had versions for each record type. */
const FileSchema = z.union([
	z.object({ schemaVersion: z.literal(2), sequences: z.record(z.string(), z.int()) }),
	z.object({
		schemaVersion: z.literal(1),
		storeVersion: z.int(),
		recordVersions: z.record(
			z.string(),
			z.object({
				version: z.int(),
				subTypeVersions: z.optional(z.record(z.string(), z.int())),
				subTypeKey: z.optional(z.string()),
			})
		),
	}),
])
type FileSchema = z.infer<typeof FileSchema>
type Migrated = { ok: true; records: PlainRecord[] } | { ok: false; refusal: 'unreadable' | 'newer' }

/**
 * Brings records of an older tldraw up to date. A record that a migration stumbles over is left out, so that one bad
 * thing in a file does not take the others with it.
 */
export function migrateRecords(
	schema: TLSchema,
	fileSchema: unknown,
	records: ReadonlyMap<string, PlainRecord>
): Migrated {
	const parsed = FileSchema.safeParse(fileSchema)
	if (!parsed.success) return { ok: false, refusal: 'unreadable' }
	if (isNewer(schema, parsed.data)) return { ok: false, refusal: 'newer' }
	try {
		const since = schema.getMigrationsSince(knownTo(schema, parsed.data))
		if (!since.ok) return { ok: false, refusal: 'unreadable' }
		let store = Object.fromEntries(records) as Record<string, never>
		for (const migration of since.value) {
			if (migration.scope === 'store') store = (migration.up(store) as typeof store | undefined) ?? store
			else for (const id of Object.keys(store)) migrateOne(migration, store, id)
		}
		return { ok: true, records: Object.values(store) }
	} catch {
		// Written for honest files: over anything else a migration may stumble in its own way.
		return { ok: false, refusal: 'unreadable' }
	}
}

type RecordMigration = Extract<
	Extract<ReturnType<TLSchema['getMigrationsSince']>, { ok: true }>['value'][number],
	{ scope: 'record' }
>

function migrateOne(migration: RecordMigration, store: Record<string, never>, id: string): void {
	const record = store[id]
	if (!record) return
	try {
		if (migration.filter && !migration.filter(record)) return
		const migrated = migration.up(record)
		if (migrated) store[id] = migrated as never
	} catch {
		delete store[id]
	}
}

function versionsOf(schema: TLSchema): Record<string, number> {
	const own = schema.serialize()
	return 'sequences' in own ? own.sequences : {}
}

/** True when a newer tldraw has written the file: what it means nobody here can know. */
function isNewer(schema: TLSchema, file: FileSchema): boolean {
	if (file.schemaVersion === 1) return false
	const own = versionsOf(schema)
	return Object.entries(own).some(([name, version]) => {
		const theirs = Object.hasOwn(file.sequences, name) ? file.sequences[name] : undefined
		return theirs !== undefined && theirs > version
	})
}

/** Without the versions of things that no tldraw of ours knows: tldraw looks them up by name, also "constructor". */
function knownTo(schema: TLSchema, file: FileSchema) {
	if (file.schemaVersion === 1) return file as Parameters<TLSchema['getMigrationsSince']>[0]
	const names = Object.keys(versionsOf(schema)).filter((name) => Object.hasOwn(file.sequences, name))
	const sequences = Object.fromEntries(names.map((name) => [name, file.sequences[name] ?? 0]))
	return { schemaVersion: 2 as const, sequences }
}
