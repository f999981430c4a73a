/** The value a record holds itself under a key from outside: `__proto__` and `constructor` are keys like any other. */
export const ownValue = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
	Object.hasOwn(record, key) ? record[key] : undefined
