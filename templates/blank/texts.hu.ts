import type { BlankZone } from '#templates/blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank board in Hungarian. */
export const blankHu: TemplateTexts<BlankZone> = {
	title: 'Üres tábla',
	purpose: 'Hely annak, amire a csoportnak szüksége van. Itt mindenki írhat, mozgathat és rajzolhat.',
	drawing: 'Fehér papírtömb, mögötte ötféle színű cetlik, és egy ceruza.',
	zones: {
		start: {
			title: 'Itt kezdjük',
			prompts: ['Egy cetlire egy gondolatot írjunk. Körben van még hely.'],
		},
	},
}
