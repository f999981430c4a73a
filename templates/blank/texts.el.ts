import type { BlankZone } from '#templates/blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank board in Greek. */
export const blankEl: TemplateTexts<BlankZone> = {
	title: 'Κενός πίνακας',
	purpose:
		'Χώρος για ό,τι χρειάζεται η ομάδα σας. Όλοι εδώ μπορούν να γράφουν, να μετακινούν και να σχεδιάζουν.',
	drawing: 'Ένα μπλοκ με λευκό χαρτί, πίσω του χαρτάκια σε πέντε χρώματα, και ένα μολύβι.',
	zones: {
		start: {
			title: 'Ξεκινήστε εδώ',
			prompts: ['Γράψτε ένα πράγμα σε κάθε σημείωμα. Γύρω έχει κι άλλο χώρο.'],
		},
	},
}
