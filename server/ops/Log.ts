import { type DestinationStream, pino } from 'pino'

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/**
 * Values of a log line. Flat on purpose: an object passed by convenience is how names and texts get into logs.
 * Ids of sessions and boards are fine (they open nothing); names, tokens, codes, texts and addresses are not.
 */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** Writes one JSON line an event. `event` is dotted and stable (`room.opened`), never a sentence. */
export type Log = {
	debug(event: string, fields?: LogFields): void
	info(event: string, fields?: LogFields): void
	warn(event: string, fields?: LogFields): void
	error(event: string, fields?: LogFields): void
}

/** A log that writes to `destination`. Through process.stdout, pino's own stream loses the order at a process's end. */
export function createLog(level: LogLevel, destination: DestinationStream = process.stdout): Log {
	const options = {
		level,
		base: undefined,
		timestamp: () => `,"time":"${new Date().toISOString()}"`,
		formatters: { level: (label: string) => ({ level: label }) },
		messageKey: 'event',
	}
	const logger = pino(options, destination)
	return {
		debug: (event, fields) => logger.debug(fields ?? {}, event),
		info: (event, fields) => logger.info(fields ?? {}, event),
		warn: (event, fields) => logger.warn(fields ?? {}, event),
		error: (event, fields) => logger.error(fields ?? {}, event),
	}
}

/**
 * What may be logged of an exception. Its message stays out, unless the operating system wrote it: messages quote
 * their input, and the input is what people wrote.
 */
export function errorFields(error: unknown): LogFields {
	if (!(error instanceof Error)) return { error: typeof error }
	const code: unknown = Reflect.get(error, 'code')
	const isSystemError = typeof Reflect.get(error, 'syscall') === 'string'
	return {
		error: error.name,
		code: typeof code === 'string' ? code : undefined,
		reason: isSystemError ? error.message : undefined,
		frames: error.stack
			?.split('\n')
			.filter((line) => line.startsWith('    at '))
			.slice(0, 8)
			.map((line) => line.trim())
			.join(' | '),
	}
}
