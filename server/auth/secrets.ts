import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { LinkGrade, SecretHash, StoredSession } from '../storage/MetadataStore'

const SECRET_BYTES = 16

/** A new secret of 128 random bits, 22 characters. */
export const newSecret = (): string => randomBytes(SECRET_BYTES).toString('base64url')

/** What is kept of a secret. Plain SHA-256 is enough: 128 random bits cannot be searched, so nothing needs slowing. */
export const hashSecret = (secret: string): SecretHash =>
	createHash('sha256').update(Buffer.from(secret, 'base64url')).digest('base64url')

/**
 * The secret of the view link that belongs to a participate secret. Derived, so that everybody who may participate
 * can be given the view link although the server keeps only hashes; one way, so that a viewer cannot climb.
 */
export const viewSecretOf = (participateSecret: string): string =>
	createHmac('sha256', Buffer.from(participateSecret, 'base64url'))
		.update('view')
		.digest()
		.subarray(0, SECRET_BYTES)
		.toString('base64url')

/** The two entries a session keeps of one participate secret. */
export const storedSecretsOf = (participateSecret: string): StoredSession['secrets'] => [
	{ hash: hashSecret(participateSecret), grade: 'participate' },
	{ hash: hashSecret(viewSecretOf(participateSecret)), grade: 'view' },
]

const NO_SECRETS: StoredSession['secrets'] = storedSecretsOf(newSecret())

/**
 * What a presented secret opens. An unknown session does the same work as a wrong secret: the time of the answer
 * must not tell which ids exist.
 */
export function gradeOfSecret(session: StoredSession | undefined, presented: string): LinkGrade | null {
	const hash = Buffer.from(hashSecret(presented), 'base64url')
	let grade: LinkGrade | null = null
	for (const known of session && session.secrets.length > 0 ? session.secrets : NO_SECRETS)
		if (timingSafeEqual(Buffer.from(known.hash, 'base64url'), hash)) grade = known.grade
	return session ? grade : null
}

/** True when this is the session's steward key. An unknown session does the same work as a wrong key. */
export function isStewardKey(session: StoredSession | undefined, presented: string): boolean {
	const known = session?.stewardKeyHash ?? NO_SECRETS[0]?.hash ?? ''
	const [left, right] = [known, hashSecret(presented)].map((hash) => Buffer.from(hash, 'base64url'))
	const isSame = left?.length === right?.length && timingSafeEqual(left as Buffer, right as Buffer)
	return session !== undefined && isSame
}
