import type { TLAssetStore } from 'tldraw'

/**
 * Pictures are not on boards yet. tldraw's own store would put files into records as base64, megabytes for everybody,
 * and would load any address a record names; this one takes nothing and shows nothing.
 */
export const BOARD_ASSETS: TLAssetStore = {
	upload: () => Promise.reject(new Error('files are refused before they reach the asset store')),
	resolve: () => null,
}
