import type { answers as english } from '#shared/i18n/locales/en/answers'
import type { MessagesLike } from '#shared/i18n/translate'

export const answers: MessagesLike<typeof english> = {
	'answers.number': 'Pregunta {number} de {count}',
	'answers.text': 'Tu respuesta',
	'answers.hint': 'Una idea basta. Será una nota en la pizarra.',
	'answers.left': {
		one: 'Queda {count} carácter',
		many: 'Quedan {count} caracteres',
		other: 'Quedan {count} caracteres',
	},
	'answers.lane': '¿Dónde va?',
	'answers.row': '¿Para qué fila es?',
	'answers.send': 'Ponerla en la pizarra',
	'answers.sending': 'Un momento…',
	'answers.sent': 'Tu nota está en la pizarra. Escribe otra o sigue adelante.',
	'answers.next': 'Siguiente pregunta',
	'answers.skip': 'Saltar esta pregunta',
	'answers.back': 'Atrás',
	'answers.example': 'Por ejemplo: {text}',
	'answers.notes': {
		one: '{count} nota aquí por ahora',
		many: '{count} notas aquí por ahora',
		other: '{count} notas aquí por ahora',
	},
	'answers.done_heading': 'Era la última pregunta',
	'answers.done': {
		one: 'Gracias. Hay {count} nota tuya en la pizarra.',
		many: 'Gracias. Hay {count} notas tuyas en la pizarra.',
		other: 'Gracias. Hay {count} notas tuyas en la pizarra.',
	},
	'answers.done_none': 'No has escrito nada. También está bien.',
	'answers.see': 'Ver la pizarra',
	'answers.again': 'Repasar las preguntas otra vez',
	'answers.picture': 'La pizarra como está ahora',
}
