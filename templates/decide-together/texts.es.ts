import type { DecideTogetherZone } from '#templates/decide-together/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for deciding in Spanish. */
export const decideTogetherEs: TemplateTexts<DecideTogetherZone> = {
	title: 'Decidir en común',
	purpose: 'Elegid a la vista, tomad las objeciones como un regalo y escribid qué habéis decidido y por qué.',
	drawing:
		'Una mesa redonda vista desde arriba, con siete personas y una silla libre que habla en un globo. Debajo, una piedra, una tela remendada y un rollo con sello.',
	zones: {
		options: {
			title: 'Opciones',
			prompts: ['¿Qué podríamos hacer? Una opción en cada nota.', '¿Qué tiene de bueno dejarlo como está?'],
			examples: ['Abrir el gimnasio del cole los viernes', 'Dejarlo como está'],
			caption: '¿Por dónde vamos?',
		},
		absent: {
			title: 'Les afecta y no están',
			prompts: ['¿A quién le cambia la vida?', '¿Qué diría, y quién se lo pregunta?'],
			examples: ['Turnos de la fábrica. Toni pregunta el lunes'],
		},
		field: {
			title: '¿Importa? ¿Podemos?',
			prompts: [
				'Moved cada opción a su sitio.',
				'Primero coloca quien lo vive. El resto pregunta y luego mueve.',
			],
			lanes: ['Difícil', 'Lleva trabajo', 'Fácil ya'],
			rows: ['Importa mucho', 'Importa', 'Importa poco'],
			examples: ['El gimnasio, un viernes sí y otro no'],
		},
		objections: {
			title: 'Objeciones serias',
			prompts: ['¿Haría daño? ¿A quién, y cómo?', 'Una por persona, o ninguna. El gusto no cuenta.'],
			examples: ['Una silla de ruedas no entra en el gimnasio'],
		},
		proposal: {
			title: 'Propuesta mejorada',
			prompts: ['¿Cómo cambiarla para que no dañe a nadie?', 'Escribid lo que podríais aceptar.'],
			examples: ['Usar el comedor hasta que haya una rampa'],
		},
		decided: {
			title: 'Decidido',
			prompts: ['Una decisión por fila. ¿La entendería alguien de fuera?', '¿Cuándo la revisamos?'],
			lanes: ['Vamos a', 'porque', 'Quién, cuándo, revisar'],
			examples: [
				'Abrir el comedor los viernes hasta mayo',
				'La gente joven no tiene un sitio caliente',
				'Marta tiene la llave. Revisar el 2 de junio',
			],
		},
	},
	method: {
		when: 'Hay que elegir pronto, y eso cambiará la vida de personas que no están en la sala.',
		steps: [
			'Decid en voz alta qué se decide aquí, a quién obliga y qué ya no se puede cambiar.',
			'Escribid las opciones, una en cada nota. Dejarlo como está también es una opción.',
			'¿A quién le afecta y no está aquí? Escribid qué diría y quién se lo va a preguntar.',
			'Moved las opciones por el campo. Primero las colocan quienes viven el asunto.',
			'Votad sin nombres para ver el ambiente. Esto todavía no es la decisión.',
			'Escuchaos por turnos: cada persona puede decir ninguna objeción seria o una. Escribidla y dad las gracias.',
			'Cambiad la propuesta hasta que nadie tenga una objeción seria.',
			'Escribid qué vamos a hacer, por qué, quién lo hace y qué día lo revisamos. ¿Quién se lo dice a quienes no están?',
		],
		tips: [
			'Di antes de la reunión cómo se va a decidir. No cambies la regla durante la reunión.',
			'¿Hoy no tiene arreglo? Decidid una prueba pequeña con fecha, o decid abiertamente que queda pendiente.',
			'Copia lo decidido en el registro, para que puedan leerlo quienes no estaban.',
		],
		care: 'Un voto solo enseña el ambiente. A quien necesita la ayuda sobre la que se decide puede darle miedo objetar: dejad que se escriban objeciones sin nombre.',
		question: 'Lee la propuesta que está junto a esta pregunta. ¿Podrías aceptarla?',
		thanks: 'Gracias. Tu respuesta está junto a la propuesta, y la leemos antes de decidir.',
		choices: ['Sí, con gusto', 'Sí, puedo aceptarla', 'No, haría daño', 'Todavía no lo sé'],
	},
}
