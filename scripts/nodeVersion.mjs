// @ts-check

/** Oldest version of each supported line of Node.js; the same as "engines" in package.json. */
const SUPPORTED = [
	[20, 19],
	[22, 13],
	[24, 0],
]

/**
 * What is wrong with this Node.js, in a sentence, or null. Checked before anything is installed: npm's own message
 * names a package the reader has never heard of.
 * @param {string} version such as 20.19.0
 * @returns {string | null}
 */
export function nodeVersionProblem(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number)
	const isSupported =
		major > 24 || SUPPORTED.some(([theMajor, minMinor]) => major === theMajor && minor >= (minMinor ?? 0))
	if (isSupported) return null
	return `Constellate needs Node.js 20.19, 22.13 or 24 and later; this is ${version}. Get one at https://nodejs.org`
}
