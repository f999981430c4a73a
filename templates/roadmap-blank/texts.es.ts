import type { RoadmapBlankZone } from '#templates/roadmap-blank/template'
import type { TemplateTexts } from '#templates/Template'

/** The blank roadmap in Spanish. */
export const roadmapBlankEs: TemplateTexts<RoadmapBlankZone> = {
	title: 'El mapa en nuestras palabras',
	purpose: 'Haced vuestro propio mapa del trabajo en común, en vuestra lengua, con lo que habéis vivido.',
	drawing:
		'Un cielo de noche abierto, con estrellas sueltas y tres anillos tenues. Dos personas lo miran con un telescopio desde una colina.',
	zones: {
		stars: {
			title: 'Nuestras estrellas',
			prompts: [
				'¿Cuándo fue bien trabajar en común? ¿Cuándo no?',
				'Un momento en cada nota. Una estrella puede quedarse aquí, sin casa.',
			],
			examples: [
				'Hicimos los columpios en un domingo',
				'El abuelo dibujó el mapa',
				'Nadie nos dijo la fecha',
			],
		},
		words: {
			title: 'Nuestras palabras',
			prompts: ['¿Cómo lo llamáis cuando un pueblo y su gente hacen algo en común?'],
			examples: ['Hacerlo entre todos', 'Una hacendera, pero para el consultorio'],
		},
		one: {
			title: 'Primera constelación',
			prompts: ['¿Qué estrellas van juntas?', 'Escribid un nombre en la primera nota.'],
			examples: ['Nombre: Muchas manos'],
		},
		two: {
			title: 'Segunda constelación',
			prompts: ['¿Qué otras estrellas van juntas?', 'Escribid un nombre en la primera nota.'],
		},
		three: {
			title: 'Tercera constelación',
			prompts: ['¿Hay un tercer grupo? Puede quedar vacío.', 'Escribid un nombre en la primera nota.'],
		},
	},
	method: {
		when: 'Cuando un grupo habla otra lengua, cuando guían niños o jóvenes, o cuando los títulos ya hechos no encajan.',
		steps: [
			'Mirad un minuto el mapa ya hecho y cerradlo. El vuestro puede ser muy distinto.',
			'Escribid estrellas en silencio: momentos en que trabajar en común fue bien, y momentos en que no.',
			'¿Cómo se lo diríais a una vecina? Reunid las palabras que usáis de verdad, en todas las lenguas de la sala.',
			'Llevad las estrellas que van juntas a una constelación y dadle un nombre. Lo que no encaje puede quedarse donde está.',
			'Leed vuestro mapa en voz alta. Elegid las palabras que usaréis desde ahora y la estrella por la que empezáis.',
		],
		tips: [
			'Bastan dos constelaciones, y una cuarta cabe en el espacio libre junto a la pizarra.',
			'Si compiten dos nombres, guardad los dos una semana.',
			'Los niños pueden dibujar sus estrellas. Un dibujo cuenta tanto como una frase.',
		],
		care: 'Un momento difícil es de quien lo vivió. Esa persona dice si va en el mapa, y sin nombres de nadie más.',
		question: '¿Cómo llamarías a que un pueblo y su gente creen en común un servicio?',
		thanks: 'Gracias. Tus palabras están en la pizarra donde elegimos las nuestras.',
	},
}
