import type { LivedExperienceStoriesZone } from '#templates/lived-experience-stories/template'
import type { TemplateTexts } from '#templates/Template'

/** The story board in Spanish. */
export const livedExperienceStoriesEs: TemplateTexts<LivedExperienceStoriesZone> = {
	title: 'Historias que hemos vivido',
	purpose:
		'Escuchad historias de quienes las vivieron. Primero dicen qué importa en ellas; después aprendéis en común.',
	drawing:
		'Cuatro alfombras alrededor de un fuego. De cada una sale un hilo que llega a un río, y una barca lleva la última hoja como vela.',
	zones: {
		agreement: {
			title: 'Hasta dónde va una historia',
			prompts: ['Quien cuenta elige, historia por historia.', '¿Cómo se retira más tarde una historia?'],
			lanes: ['Puede oírla cualquiera', 'Preguntadme antes', 'No sale de esta sala'],
			examples: ['El conductor que esperó', 'Las once llamadas', 'Todo lo de mis hijos'],
		},
		moments: {
			title: 'Momentos',
			prompts: ['¿Qué momento con este servicio recuerdas?', 'Escríbelo, dibújalo o díctaselo a alguien.'],
			examples: ['«Esperó hasta que entré con las bolsas.»', '«Aquella semana llamé once veces.»'],
		},
		point: {
			title: 'Lo importante de mi historia',
			prompts: ['Aquí solo escribe quien la cuenta.', '¿Qué quieres que veamos en ella?'],
			examples: ['Amables, sí. Me faltó un teléfono que contestara'],
		},
		heard: {
			title: 'Lo que se nos quedó',
			prompts: ['¿Qué momento seguís teniendo delante?', 'Sin consejos ni explicaciones.'],
			examples: ['Todas las cartas, en una lata de galletas'],
		},
		threads: {
			title: 'Hilos entre historias',
			prompts: ['¿Qué se repite y qué se cuenta solo una vez?', 'Que no se pierda la historia única.'],
			lanes: ['En varias historias', 'Solo una vez, e importa'],
			examples: ['Ayudó alguien que conocía el camino', 'Al hermano no le preguntó nadie'],
		},
		change: {
			title: 'Dónde se tiene que oír',
			prompts: ['¿Qué conversación hace falta ahora?', '¿Está de acuerdo quien la contó?'],
			lanes: ['Qué historia', 'Quién la oye, cuándo', 'Quién acompaña'],
			examples: [
				'Las once llamadas, leídas en voz alta',
				'Pleno municipal, 4 de junio',
				'Quien la contó y una enfermera',
			],
		},
	},
	method: {
		when: 'Antes de decir cuál es el problema, y siempre que se decida sobre personas que no están en la sala.',
		steps: [
			'Leed en voz alta hasta dónde puede ir una historia. Quien cuenta elige, puede cambiarlo después y puede retirar su historia cuando quiera.',
			'Sentaos en parejas que hayan vivido cosas parecidas. Una persona cuenta; la otra escucha y escribe solo lo que la primera quiera.',
			'Quienes han contado escriben lo importante de su historia. El resto espera.',
			'Quienes han escuchado escriben lo que se les quedó. Sin consejos ni explicaciones.',
			'Buscad en común lo que se repite en varias historias. Proteged la que se contó solo una vez.',
			'Acordad quién tiene que oír qué historia y quién acompaña. Antes, quien la contó dice que sí.',
		],
		tips: [
			'Empieza con una historia pequeña tuya. Así nadie piensa que tiene que ser grande.',
			'Ten preparada una sala tranquila, y alguien con tiempo para sentarse allí a hablar.',
			'Si una historia necesita más tiempo, dáselo. Quítaselo a los hilos.',
		],
		care: 'Nadie tiene que contar nada. Ni nombres de otras personas, ni caras ni voces sin su permiso. Una historia retirada sale de la pizarra y de todo lo que hicisteis con ella.',
		question: 'Cuéntanos un momento con este servicio que recuerdes.',
		thanks: 'Gracias por confiárnoslo.',
	},
}
