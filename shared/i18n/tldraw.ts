import type { Locale } from '#shared/i18n/locale'

/**
 * Sentences of tldraw's own that its translation lacks, or that say what a board does not need to say. Keys are
 * tldraw's. Apart from the locales because only the board's page needs them; tests/unit/canvasWords.test.ts finds
 * gaps.
 */
export const TLDRAW_WORDS: Record<Locale, Record<string, string>> = {
	en: {
		'app.loading': 'Opening the board…',
		'action.open-kbd-shortcuts': 'Keyboard shortcuts',
	},
	fi: {
		'app.loading': 'Avataan taulua…',
		'action.open-kbd-shortcuts': 'Pikanäppäimet',
		'action.toggle-keyboard-shortcuts': 'Pikanäppäimet käyttöön tai pois',
		'arrow-kind-style.arc': 'Kaari',
		'arrow-kind-style.elbow': 'Kulma',
		'tool.rotate-cw': 'Kierrä',
		'tool.rich-text-toolbar-title': 'Tekstin muotoilu',
		'tool.rich-text-orderedList': 'Numeroitu luettelo',
		'a11y.status': 'Tila',
		'a11y.select-shape': 'Valitse seuraava',
		'a11y.select-shape-direction': 'Valitse suunnassa',
		'a11y.enter-leave-container': 'Siirry ryhmään tai pois siitä',
		'a11y.repeat-shape': 'Toista, mikä on valittuna',
		'a11y.move-shape': 'Siirrä',
		'a11y.move-shape-faster': 'Siirrä nopeammin',
		'a11y.enlarge-shape': 'Suurenna',
		'a11y.shrink-shape': 'Pienennä',
		'a11y.pan-camera': 'Siirrä näkymää',
		'a11y.adjust-shape-styles': 'Muuta tyyliä',
		'a11y.open-context-menu': 'Avaa valikko',
		'a11y.open-keyboard-shortcuts': 'Avaa pikanäppäimet',
		'edit-link-dialog.external-link': 'Linkki toiselle sivulle',
		'shortcuts-dialog.a11y': 'Saavutettavuus',
		'shortcuts-dialog.text-formatting': 'Tekstin muotoilu',
		'navigation-zone.title': 'Liikkuminen',
		'toast.success': 'Onnistui',
		'toast.error': 'Virhe',
		'toast.info': 'Tiedoksi',
		'toast.warning': 'Varoitus',
		'handle.resize-top': 'Muuta kokoa ylhäältä',
		'handle.resize-bottom': 'Muuta kokoa alhaalta',
		'handle.resize-left': 'Muuta kokoa vasemmalta',
		'handle.resize-right': 'Muuta kokoa oikealta',
		'handle.resize-top-left': 'Muuta kokoa ylhäältä vasemmalta',
		'handle.resize-top-right': 'Muuta kokoa ylhäältä oikealta',
		'handle.resize-bottom-left': 'Muuta kokoa alhaalta vasemmalta',
		'handle.resize-bottom-right': 'Muuta kokoa alhaalta oikealta',
		'handle.rotate.top_left_rotate': 'Kierrä ylhäältä vasemmalta',
		'handle.rotate.top_right_rotate': 'Kierrä ylhäältä oikealta',
		'handle.rotate.bottom_left_rotate': 'Kierrä alhaalta vasemmalta',
		'handle.rotate.bottom_right_rotate': 'Kierrä alhaalta oikealta',
		'handle.rotate.mobile_rotate': 'Kierrä',
		'ui.checked': 'Valittu',
		'ui.unchecked': 'Ei valittu',
	},
}
