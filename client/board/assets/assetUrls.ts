import monoUrl from '@tldraw/assets/fonts/IBMPlexMono-Medium.woff2?url'
import sansBoldUrl from '@tldraw/assets/fonts/IBMPlexSans-Bold.woff2?url'
import sansBoldItalicUrl from '@tldraw/assets/fonts/IBMPlexSans-BoldItalic.woff2?url'
import sansUrl from '@tldraw/assets/fonts/IBMPlexSans-Medium.woff2?url'
import sansItalicUrl from '@tldraw/assets/fonts/IBMPlexSans-MediumItalic.woff2?url'
import iconsUrl from '@tldraw/assets/icons/icon/0_merged.svg?url'
import iconNames from '@tldraw/assets/icons/icon/icon-names.json'
import elUrl from '@tldraw/assets/translations/el.json?url'
import enUrl from '@tldraw/assets/translations/en.json?url'
import esUrl from '@tldraw/assets/translations/es.json?url'
import fiUrl from '@tldraw/assets/translations/fi.json?url'
import huUrl from '@tldraw/assets/translations/hu.json?url'
import itUrl from '@tldraw/assets/translations/it.json?url'
import nlUrl from '@tldraw/assets/translations/nl.json?url'
import plUrl from '@tldraw/assets/translations/pl.json?url'
import svUrl from '@tldraw/assets/translations/sv.json?url'
import { DEFAULT_EMBED_DEFINITIONS, LANGUAGES, type TLUiAssetUrlOverrides } from 'tldraw'

/** tldraw loads every face of every family after it has started; all but the code face come from one family here. */
const FAMILIES = ['tldraw_draw', 'tldraw_sans', 'tldraw_serif', 'tldraw_mono'] as const

const fontsOf = (family: (typeof FAMILIES)[number]): [string, string][] =>
	family === 'tldraw_mono'
		? ['', '_italic', '_bold', '_italic_bold'].map((face) => [family + face, monoUrl])
		: [
				[family, sansUrl],
				[`${family}_italic`, sansItalicUrl],
				[`${family}_bold`, sansBoldUrl],
				[`${family}_italic_bold`, sansBoldItalicUrl],
			]

/**
 * Every file tldraw asks for, from our own server. What is left out would come from tldraw's CDN, so all languages
 * are named: those we do not speak get English. tldraw knows no Estonian: all of its words are ours.
 */
export const BOARD_ASSET_URLS: TLUiAssetUrlOverrides = {
	fonts: Object.fromEntries(FAMILIES.flatMap(fontsOf)),
	icons: Object.fromEntries(iconNames.map((name: string) => [name, `${iconsUrl}#${name}`])),
	translations: {
		...Object.fromEntries(LANGUAGES.map(({ locale }) => [locale, enUrl])),
		fi: fiUrl,
		sv: svUrl,
		pl: plUrl,
		es: esUrl,
		hu: huUrl,
		nl: nlUrl,
		it: itUrl,
		el: elUrl,
	},
	// Never shown: embeds are off. tldraw loads these pictures all the same, so they name one that is loaded anyway.
	embedIcons: Object.fromEntries(DEFAULT_EMBED_DEFINITIONS.map(({ type }) => [type, iconsUrl])),
}
