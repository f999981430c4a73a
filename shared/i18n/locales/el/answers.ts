import type { answers as english } from '#shared/i18n/locales/en/answers'
import type { MessagesLike } from '#shared/i18n/translate'

export const answers: MessagesLike<typeof english> = {
	'answers.number': 'Ερώτηση {number} από {count}',
	'answers.text': 'Η απάντησή σας',
	'answers.hint': 'Μία σκέψη αρκεί. Γίνεται σημείωμα στον πίνακα.',
	'answers.left': { one: 'Απομένει {count} χαρακτήρας', other: 'Απομένουν {count} χαρακτήρες' },
	'answers.lane': 'Πού ανήκει;',
	'answers.row': 'Για ποια σειρά είναι;',
	'answers.send': 'Βάλτε το στον πίνακα',
	'answers.sending': 'Μια στιγμή…',
	'answers.sent': 'Το σημείωμά σας είναι στον πίνακα. Γράψτε άλλο ένα ή συνεχίστε.',
	'answers.next': 'Επόμενη ερώτηση',
	'answers.skip': 'Παράλειψη της ερώτησης',
	'answers.back': 'Πίσω',
	'answers.example': 'Για παράδειγμα: {text}',
	'answers.notes': { one: '{count} σημείωμα εδώ ως τώρα', other: '{count} σημειώματα εδώ ως τώρα' },
	'answers.done_heading': 'Αυτή ήταν η τελευταία ερώτηση',
	'answers.done': {
		one: 'Ευχαριστούμε. {count} σημείωμά σας είναι στον πίνακα.',
		other: 'Ευχαριστούμε. {count} σημειώματά σας είναι στον πίνακα.',
	},
	'answers.done_none': 'Δεν γράψατε τίποτα. Κι αυτό είναι εντάξει.',
	'answers.see': 'Δείτε τον πίνακα',
	'answers.again': 'Ξανά οι ερωτήσεις από την αρχή',
	'answers.picture': 'Ο πίνακας όπως είναι τώρα',
}
