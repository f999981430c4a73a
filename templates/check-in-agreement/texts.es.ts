import type { CheckInAgreementZone } from '#templates/check-in-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The check-in board in Spanish. */
export const checkInAgreementEs: TemplateTexts<CheckInAgreementZone> = {
	title: 'Llegada y nuestro acuerdo',
	purpose: 'Llegad como personas y no como cargos, y acordad con vuestras palabras cómo os tratáis.',
	drawing:
		'Un abrigo y una bolsa cuelgan en un recibidor. Debajo hay una mesa redonda con una taza y una hoja con la marca de cada persona.',
	zones: {
		arrive: {
			title: 'Cómo llego',
			prompts: ['¿Qué tal llegas hoy? Basta una palabra o un dibujo.'],
			examples: ['Con ganas y poco sueño', 'He venido en dos autobuses'],
		},
		bring: {
			title: 'Qué traigo',
			prompts: ['¿Qué sabes de la vida que hoy pueda ayudar?', 'No hacen falta títulos.'],
			examples: ['Doce años de turnos de noche', 'Conozco cada banco de este parque'],
		},
		access: {
			title: 'Qué me lo pone más fácil',
			prompts: [
				'¿Qué te ayudaría a participar hoy?',
				'¿Pausas, letra más grande, otro idioma, alguien que escriba?',
			],
			examples: ['Leed las notas en voz alta, por favor', 'Me tengo que ir a las seis'],
		},
		agree: {
			title: 'Cómo nos tratamos',
			prompts: ['¿Qué necesitas del resto para hablar con libertad?', '¿Qué hacemos cuando no funcione?'],
			examples: ['Dejar terminar', 'Lo que se cuenta aquí se queda aquí', 'Se puede pasar turno'],
		},
	},
	method: {
		when: 'Al principio de cualquier reunión, y otra vez cuando llega gente nueva.',
		steps: [
			'Cada persona añade una nota: ¿qué tal llegas hoy? No hay que aprender nada más.',
			'Escribid en silencio: ¿qué traes y qué te lo pondría más fácil?',
			'Escuchaos, en el orden que queráis. Sin comentarios, solo gracias.',
			'Mirad qué lo pone más fácil. Haced enseguida lo que se pueda hacer enseguida.',
			'Reunid frases para el acuerdo y juntad las que dicen lo mismo. Quedaos con lo que todo el mundo pueda aceptar.',
		],
		tips: [
			'Escribe tú la primera nota, y que sea sincera.',
			'En un grupo grande, escuchaos por parejas. Así todo el mundo habla una vez.',
			'Copia el acuerdo en la siguiente pizarra y pregunta a quien llegue tarde qué falta.',
		],
		care: 'Siempre se puede pasar turno, y no decir el nombre ni el cargo. No preguntéis a nadie por qué necesita lo que necesita.',
		question: '¿Qué te ayuda a hablar con libertad en una reunión?',
		thanks: 'Gracias. Tu nota está en la pizarra donde el grupo hace su acuerdo.',
	},
}
