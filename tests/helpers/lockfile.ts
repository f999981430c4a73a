import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** What package-lock.json says of one installed package. */
export type LockedPackage = {
	version: string
	resolved?: string
	integrity?: string
	hasInstallScript?: boolean
	optionalDependencies?: Record<string, string>
}

/** Every package of package-lock.json with its folder, without the project itself. */
export function lockedPackages(): [path: string, locked: LockedPackage][] {
	const text = readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8')
	const { packages }: { packages: Record<string, LockedPackage> } = JSON.parse(text)
	return Object.entries(packages).filter(([path]) => path !== '')
}

/** `node_modules/a/node_modules/@b/c` → `@b/c` */
export const nameOf = (path: string): string => path.split('node_modules/').at(-1)!
