// What our pages need of Vite beyond its own.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { decompress } from 'woff2-encoder'

/**
 * Writes .vite/packages.json: for each script of the build the packages in it. tests/weight reads it; file names do
 * not tell that a page has pulled in the canvas.
 */
export function listPackages(): Plugin {
	const packageOf = (id: string) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]
	return {
		name: 'list-packages',
		generateBundle(_options, bundle) {
			const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
			const packages = chunks.map((chunk) => [
				chunk.fileName,
				[...new Set(chunk.moduleIds.map(packageOf))].filter(Boolean).sort(),
			])
			this.emitFile({
				type: 'asset',
				fileName: '.vite/packages.json',
				source: JSON.stringify(Object.fromEntries(packages), null, '\t'),
			})
		},
	}
}

/**
 * `font.woff2?inline` becomes the font as TrueType, in a data address: a PDF takes no WOFF2, and our policy lets no
 * browser unpack it (that needs WebAssembly).
 */
export function unpackFonts(): Plugin {
	return {
		name: 'unpack-fonts',
		enforce: 'pre',
		async load(id) {
			const path = /^(.*\.woff2)\?inline$/.exec(id)?.[1]
			if (!path) return null
			const font = Buffer.from(await decompress(readFileSync(path)))
			return `export default ${JSON.stringify(`data:font/ttf;base64,${font.toString('base64')}`)}`
		},
	}
}

/** Lines of packages that cost every visitor time, and what stands there instead. */
const PATCHES = [
	{
		// tiptap makes the schema of its extensions anew for each text that is drawn, 3 ms each: a board has hundreds of notes and
		// one list of extensions.
		file: '/@tiptap/core/dist/index.js',
		changes: [
			['const schema = getSchema(extensions);', 'const schema = keptSchema(extensions);'],
			[
				'function getSchema(extensions, editor) {',
				`const keptSchemas = new WeakMap();
function keptSchema(extensions) {
    if (!keptSchemas.has(extensions)) keptSchemas.set(extensions, getSchema(extensions));
    return keptSchemas.get(extensions);
}
function getSchema(extensions, editor) {`,
			],
		],
	},
	{
		// tldraw has its English words built in, fetches them all the same, throws them away, and draws its interface anew.
		file: '/tldraw/dist-esm/lib/ui/hooks/useTranslation/translations.mjs',
		changes: [
			['const mainRes = await fetch(assetUrls.translations.en);', 'if (locale === "en") return null;'],
			[/if \(!mainRes\.ok\) \{[^}]*\}/, ''],
		],
	},
	{
		// tldraw unpacks a picture for each of its icons before it shows one: some two hundred times the one file they are in.
		file: '/tldraw/dist-esm/lib/ui/context/asset-urls.mjs',
		changes: [
			[
				/of Object\.values\(assetUrls\.(icons|embedIcons)\)\)/g,
				"of new Set(Object.values(assetUrls.$1).map((src) => src?.split('#')[0])))",
			],
		],
	},
] as const

/** Changes lines of packages. The build fails when a package no longer has them, so that nothing is lost unseen. */
export function patchPackages(): Plugin {
	return {
		name: 'patch-packages',
		apply: 'build',
		enforce: 'pre',
		transform(code, id) {
			const patch = PATCHES.find(({ file }) => id.endsWith(file))
			if (!patch) return null
			let patched = code
			for (const [from, to] of patch.changes) {
				const next = typeof from === 'string' ? patched.replaceAll(from, () => to) : patched.replace(from, to)
				if (next === patched) throw new Error(`${patch.file} has no ${from} any more`)
				patched = next
			}
			return { code: patched, map: null }
		},
	}
}

/**
 * Parts of tldraw that no page of ours shows or calls and that are packed all the same, because its list of default
 * components names them. client/board/ui/boardUi.ts replaces each of them or sets it to null, and
 * client/board/ui/ContentRules.tsx refuses what Excalidraw pastes.
 */
const UNUSED_IN_TLDRAW = [
	'ui/components/ActionsMenu/DefaultActionsMenu',
	'ui/components/CursorChatBubble',
	'ui/components/DebugMenu/DefaultDebugMenu',
	'ui/components/DefaultDebugPanel',
	'ui/components/DefaultMenuPanel',
	'ui/components/EmbedDialog',
	'ui/components/MainMenu/DefaultMainMenu',
	'ui/components/Minimap/DefaultMinimap',
	'ui/components/NavigationPanel/DefaultNavigationPanel',
	'ui/components/PageMenu/DefaultPageMenu',
	'ui/components/QuickActions/DefaultQuickActions',
	'ui/components/SharePanel/DefaultSharePanel',
	'ui/components/StylePanel/DefaultStylePanel',
	'ui/components/Toolbar/DefaultImageToolbar',
	'ui/components/Toolbar/DefaultToolbar',
	'ui/components/Toolbar/DefaultVideoToolbar',
	'ui/components/TopPanel/DefaultTopPanel',
	'ui/components/ZoomMenu/DefaultZoomMenu',
	// Parts of these parts that would stay: they are made by a call, which a bundler does not dare to leave out.
	'ui/components/PageMenu/PageItemSubmenu',
	'ui/components/SharePanel/PeopleMenuItem',
	'ui/components/SharePanel/UserPresenceColorPicker',
	'ui/components/StylePanel/DoubleDropdownPicker',
	'ui/components/StylePanel/DropdownPicker',
	'ui/components/Toolbar/DefaultImageToolbarContent',
	'ui/components/Toolbar/DefaultVideoToolbarContent',
	'ui/components/primitives/TldrawUiButtonPicker',
	'ui/components/primitives/TldrawUiSlider',
	'shapes/arrow/elbow/ElbowArrowDebug',
	'utils/excalidraw/putExcalidrawContent',
	// The editor's own copy on the device, and what empties it: ours is client/board/sync/LocalCopy.ts.
	'components/default-components/DefaultErrorFallback',
	'utils/sync/LocalIndexedDb',
	'utils/sync/TLLocalSyncClient',
	'utils/sync/hardReset',
] as const

/**
 * Packs something empty for each unused part, nothing for what every browser we build for has itself, and once what is there twice. The build fails
 * when tldraw has moved one of them, so that none comes back unseen.
 */
export function leaveOutUnused(): Plugin {
	const seen = new Set<string>()
	return {
		name: 'leave-out-unused',
		apply: 'build',
		enforce: 'pre',
		load(id) {
			// Array.at, flat, flatMap, String.at, replaceAll: in browsers since 2021 (build.target).
			if (/\/node_modules\/core-js\/stable\//.test(id)) return ''
			// The same comparison, with one more parameter; tldraw comes with both.
			if (/\/node_modules\/lodash\.isequal\/index\.js$/.test(id))
				return `export { default } from 'lodash.isequalwith'`
			const part = /\/(?:@tldraw\/editor|tldraw)\/dist-esm\/lib\/(.*)\.mjs$/.exec(id)?.[1]
			if (!UNUSED_IN_TLDRAW.some((unused) => unused === part)) return null
			seen.add(String(part))
			const names = /^export \{([^}]*)\};/m.exec(readFileSync(id, 'utf8'))?.[1]?.match(/\w+/g)
			if (!names) throw new Error(`${part} of tldraw does not say what it exports`)
			return names.map((name) => `export function ${name}() { return null }`).join('\n')
		},
		buildEnd(error) {
			const gone = UNUSED_IN_TLDRAW.filter((part) => !seen.has(part))
			if (!error && gone.length > 0) throw new Error(`tldraw has no ${gone.join(', ')} any more`)
		},
	}
}
