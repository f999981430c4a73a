import { useEditor, useValue } from 'tldraw'
import { type ArtColours, artColours } from '#shared/records/artColours'

const COLOURS = { light: artColours('light'), dark: artColours('dark') } as const

/** Colours of the board's drawings in an export. */
export const exportColours = (isDark: boolean): ArtColours => (isDark ? COLOURS.dark : COLOURS.light)

/** Colours of the board's drawings in the theme on screen. */
export function useArtColours(): ArtColours {
	const editor = useEditor()
	return exportColours(useValue('is dark', () => editor.user.getIsDarkMode(), [editor]))
}
