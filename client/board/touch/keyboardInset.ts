import { useSyncExternalStore } from 'react'

/** Differences below this are a browser's own bars that come and go, px. */
const LEAST_KEYBOARD_PX = 80

/**
 * How much of the page's lower end an on-screen keyboard covers, px. Browsers that know
 * `interactive-widget=resizes-content` make the page smaller instead, and answer 0; Safari lays the keyboard over it.
 */
function keyboardInset(): number {
	const view = window.visualViewport
	// A page enlarged with two fingers also shows less than itself.
	if (!view || view.scale > 1.01) return 0
	const covered = Math.round(window.innerHeight - view.height - view.offsetTop)
	return covered >= LEAST_KEYBOARD_PX ? covered : 0
}

function subscribe(onChange: () => void): () => void {
	const view = window.visualViewport
	view?.addEventListener('resize', onChange)
	view?.addEventListener('scroll', onChange)
	return () => {
		view?.removeEventListener('resize', onChange)
		view?.removeEventListener('scroll', onChange)
	}
}

/** `keyboardInset`, followed while the keyboard comes and goes. */
export function useKeyboardInset(): number {
	return useSyncExternalStore(subscribe, keyboardInset)
}
