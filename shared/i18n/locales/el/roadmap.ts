import type { roadmap as english } from '#shared/i18n/locales/en/roadmap'
import type { MessagesLike } from '#shared/i18n/translate'

export const roadmap: MessagesLike<typeof english> = {
	'sky.heading': 'Ο οδικός χάρτης',
	'sky.hint':
		'Τρεις αστερισμοί, ένα αστέρι για κάθε πίνακα. Δεν υπάρχει πρώτο ούτε τελευταίο: αρχίστε από όπου θέλετε και γυρίστε πίσω όποτε θέλετε.',
	'sky.skip': 'Παράλειψη του χάρτη',
	'sky.the-system': 'Όσα στηρίζουν μια υπηρεσία: το έδαφος, οι άνθρωποι, οι κανόνες και τα χρήματα.',
	'sky.ethical-compass': 'Πώς φερόμαστε ο ένας στον άλλον και ποιος μπορεί να αποφασίζει.',
	'sky.catalysts': 'Όσα κάνουν τους ανθρώπους να μιλούν, να φτιάχνουν και να δοκιμάζουν.',
	'sky.look':
		'Δείξτε ένα αστέρι ή πηγαίνετε σε αυτό με τα βελάκια, για να δείτε σε τι χρησιμεύει ο πίνακάς του.',
	'sky.after': 'Τι ταιριάζει μετά: {titles}',
	'sky.lit': '{title}, χρησιμοποιήθηκε σε αυτή τη συνεδρία',
	'sky.session_hint':
		'Τα αστέρια που άναψαν οι πίνακες αυτής της συνεδρίας, με τη σειρά των πινάκων. Και η επιστροφή είναι μέρος της δουλειάς.',

	'recipe.heading': 'Ολόκληρες συνεδρίες',
	'recipe.hint':
		'Πίνακες σε μια σειρά που έχει δουλέψει, έτοιμοι όλοι μαζί. Μπορείτε να προσθέσετε, να αφαιρέσετε και να αλλάξετε τα πάντα.',
	'recipe.boards': { one: '{count} πίνακας', other: '{count} πίνακες' },
	'recipe.day': 'Ημέρα {day}',
	'recipe.hours': '{hours} ώρ. {minutes} λεπ.',
	'recipe.minutes': '{minutes} λεπ.',
	'recipe.show': 'Τι περιλαμβάνει',
	'recipe.clock': 'Τι γίνεται πότε',
	'recipe.weeks_before': { one: '{count} βδομάδα πριν', other: '{count} βδομάδες πριν' },
	'recipe.days_after': { one: '{count} μέρα μετά', other: '{count} μέρες μετά' },
	'recipe.tips': 'Για το άτομο που συντονίζει',
	'recipe.start': 'Έναρξη της συνεδρίας',
	'recipe.failed': 'Η λίστα με τις συνεδρίες δεν έφτασε.',
}
