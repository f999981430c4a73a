// A stamp travels inside a field of each edit, so that a receiver can tell from the bytes alone when the edit was sent,
// by whom, and whether one before it is missing: '-T', 14 digits of monotonic microseconds, 4 of sender, 7 of sequence.
// CLOCK_MONOTONIC is the same in all processes of a machine. Letters that may stand in a record id, since presence
// carries it in one.
const MARK = '-T'
const TIME_DIGITS = 14
const SENDER_DIGITS = 4
const SEQUENCE_DIGITS = 7
const LENGTH = MARK.length + TIME_DIGITS + SENDER_DIGITS + SEQUENCE_DIGITS
const MARK_BYTES = Buffer.from(MARK)
const ZERO = 48

/** Monotonic time, microseconds. */
export const nowUs = (): number => Number(process.hrtime.bigint() / 1000n)

/** A stamp of this moment. */
export function makeStamp(sender: number, sequence: number): string {
	const time = String(nowUs()).padStart(TIME_DIGITS, '0')
	return `${MARK}${time}${String(sender).padStart(SENDER_DIGITS, '0')}${String(sequence).padStart(SEQUENCE_DIGITS, '0')}`
}

/** Calls `seen` for each stamp in the bytes, with the microseconds at which it was made. */
export function scanStamps(
	bytes: Buffer,
	seen: (sentUs: number, sender: number, sequence: number) => void
): void {
	for (let at = bytes.indexOf(MARK_BYTES); at >= 0 && at + LENGTH <= bytes.length; ) {
		const sentUs = readDigits(bytes, at + MARK.length, TIME_DIGITS)
		const sender = readDigits(bytes, at + MARK.length + TIME_DIGITS, SENDER_DIGITS)
		const sequence = readDigits(bytes, at + MARK.length + TIME_DIGITS + SENDER_DIGITS, SEQUENCE_DIGITS)
		const isStamp = sentUs >= 0 && sender >= 0 && sequence >= 0
		if (isStamp) seen(sentUs, sender, sequence)
		at = bytes.indexOf(MARK_BYTES, at + (isStamp ? LENGTH : MARK.length))
	}
}

/** -1 when something else than a digit stands there. */
function readDigits(bytes: Buffer, from: number, count: number): number {
	let value = 0
	for (let at = from; at < from + count; at++) {
		const digit = (bytes[at] ?? 0) - ZERO
		if (digit < 0 || digit > 9) return -1
		value = value * 10 + digit
	}
	return value
}
