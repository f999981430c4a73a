import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Locale } from '#shared/i18n/locale'

/** What Vite has made of each source; only what is read here. */
const BuildManifest = z.record(z.string(), z.object({ file: z.string() }))
type BuildManifest = z.infer<typeof BuildManifest>

/** Pages of one language, with what their first lines tell a browser to fetch while it reads the scripts. */
export type PageHints = {
	/** For every page. */
	any: string
	home: string
	board: string
}

type Hints = { locale: Locale; manifest: BuildManifest; previews: readonly string[] }

/** Which file each part of the pages became; nothing where the pages were not built by Vite. */
export async function readBuildManifest(clientDir: string): Promise<BuildManifest> {
	try {
		return BuildManifest.parse(JSON.parse(await readFile(join(clientDir, '.vite/manifest.json'), 'utf8')))
	} catch (error) {
		if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return {}
		throw error
	}
}

/**
 * Without these a browser learns what comes next only from the scripts: sentences, then the list of templates, then their
 * pictures, a way to the server and back for each.
 */
export function pageHints({ locale, manifest, previews }: Hints): PageHints {
	const sentences = (part: string, priority = '') => {
		const file = manifest[`../shared/i18n/locales/${locale}/${part}.ts`]?.file
		return file ? `<link rel="modulepreload" crossorigin${priority} href="./${file}">` : ''
	}
	const low = ' fetchpriority="low"'
	const any = sentences('pages')
	const pictures = previews.map((preview) => {
		const picture = (path: string, scheme: string) =>
			`<link rel="preload" as="image"${low} media="(prefers-color-scheme: ${scheme})" href="./${path}">`
		return picture(preview, 'light') + picture(preview.replace(/\.svg$/, '.dark.svg'), 'dark')
	})
	return {
		any,
		home: `${any}<link rel="preload" as="fetch" crossorigin href="./api/templates?lang=${locale}">${pictures.join('')}`,
		board: any + sentences('board', low) + sentences('session', low) + sentences('tldraw', low),
	}
}
