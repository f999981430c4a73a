import type { PersonOrDigitalZone } from '#templates/person-or-digital/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about people and technology in Spanish. */
export const personOrDigitalEs: TemplateTexts<PersonOrDigitalZone> = {
	title: '¿Persona o digital?',
	purpose: 'Ved dónde la tecnología acerca a las personas, y dónde no debe ocupar el lugar de nadie.',
	drawing:
		'Un río entre dos orillas verdes: a la izquierda, dos personas bajo un bocadillo; a la derecha, un teléfono grande; entre ellas, un puente cubierto y, debajo, un velero y una pasarela a medio hacer.',
	zones: {
		bond: {
			title: 'Contó una persona',
			prompts: ['¿Cuándo fue una persona lo que cambió todo?', '¿Qué hizo que no podría una pantalla?'],
			examples: ['La enfermera vio que no había dormido y se sentó'],
		},
		helped: {
			title: 'La tecnología ayudó',
			prompts: ['¿Cuándo lo hizo más fácil o más cercano?', '¿Qué tuvo de bueno?'],
			examples: ['Un mensaje: «Voy con retraso, llego a las diez»'],
		},
		moments: {
			title: 'Momento a momento',
			prompts: [
				'Pensad en un servicio. ¿Qué pasa en cada momento?',
				'¿Dónde va: con una persona, con las dos cosas o digital?',
			],
			lanes: ['Entrar', 'Que te escuchen', 'Resolverlo', 'Seguir en contacto'],
			rows: ['Una persona', 'Las dos cosas', 'Digital'],
			examples: [
				'Primera charla en casa, en la cocina',
				'Formulario en tableta, codo con codo',
				'Foto del pie curado, enviada desde casa',
			],
		},
		human: {
			title: 'Siempre una persona',
			prompts: ['¿Dónde tiene que haber siempre una persona?', '¿Qué no puede decidir nunca una máquina?'],
			examples: ['Malas noticias: nunca en una app ni de noche'],
		},
		without: {
			title: 'Sin pantalla',
			prompts: ['¿Quién no tiene aparato, señal, clave o ganas?', '¿Cómo lo recibe igual de bien?'],
			examples: ['Sin cobertura detrás del monte', 'Un teléfono, igual precio, contesta alguien'],
		},
		time: {
			title: 'Tiempo ganado',
			prompts: ['Si la tecnología ahorra tiempo, ¿adónde va?', '¿Quién se asegura?'],
			examples: ['Diez minutos menos de teclear: diez más al lado'],
		},
		try: {
			title: 'Probamos',
			prompts: ['¿Qué probamos primero, y con quién?', '¿Cómo se vuelve a una persona?'],
			examples: ['Videollamada los viernes, cuatro casas, un mes'],
			caption: 'Primero, con papel',
		},
	},
	method: {
		when: 'Antes de hacer algo digital, o cuando ya lo es y la gente echa de menos hablar con alguien.',
		steps: [
			'Cada persona escribe a solas: una vez en que una persona lo cambió todo y otra en que ayudó la tecnología. Después las leemos en voz alta.',
			'Tomamos un servicio, momento a momento. Poned cada nota en su sitio: con una persona, con las dos cosas o digital. Si no coincidimos, la escribimos dos veces.',
			'¿Dónde tiene que haber siempre una persona? Escribidlo como un compromiso claro que cualquiera pueda comprobar.',
			'¿Quién está sin pantalla, por lo que sea? En cada caso, ¿cómo recibe lo mismo, igual de rápido y de bien?',
			'Si la tecnología ahorra tiempo, ¿adónde irá? A las personas, si lo decimos ya.',
			'Elegimos una prueba pequeña. Necesita un camino de vuelta a una persona que alguien de fuera encuentre en diez segundos.',
		],
		tips: [
			'No va de jóvenes contra mayores. Pregunta a quién le gusta en un buen día, y quién puede aún en uno malo.',
			'Para algunas personas la pantalla es más amable: sin escaleras, sin sala de espera, sin miradas. Que se diga.',
			'Si alguien vende o gestiona la tecnología, escucha durante los dos primeros pasos.',
		],
		care: 'Nadie tiene que decir por qué no usa un aparato: dinero, vista, lectura, miedo o no querer. «Prefiero a una persona» es razón suficiente.',
		question: '¿Dónde quieres poder hablar siempre con una persona, y no solo con una pantalla?',
		thanks: 'Gracias. Tu nota ya está en la pizarra.',
	},
}
