import type { IdeationZone } from '#templates/ideation/template'
import type { TemplateTexts } from '#templates/Template'

/** The field of ideas in Spanish. */
export const ideationEs: TemplateTexts<IdeationZone> = {
	title: 'Campo de ideas',
	purpose: 'Reunid muchas ideas deprisa, construid sobre las de otras personas y mantened vivas las raras.',
	drawing:
		'Un sol junto a un campo arado con brotes en el borde; delante, una ráfaga de viento que trae semillas, un arbusto con bayas y una jardinera con tres plantas jóvenes.',
	zones: {
		question: {
			title: 'Nuestra pregunta',
			prompts: ['¿A qué única pregunta respondemos hoy?', '¿La entiendes de otra manera? Escribe cómo.'],
			examples: ['¿Cómo hacen la compra los vecinos sin coche?'],
			caption: 'Una pregunta común',
		},
		alone: {
			title: 'Primero a solas',
			prompts: [
				'¿Qué podríamos probar? Una idea en cada nota.',
				'Escribid en silencio. Valen las malas ideas.',
			],
			examples: ['Un estante para la compra en la gasolinera'],
		},
		build: {
			title: 'Construid encima',
			prompts: ['Tomad la idea de otra persona y seguid: «Sí, y además…»'],
			examples: ['Sí, y quien pase en coche se lleva una bolsa'],
		},
		fresh: {
			title: 'Mirada nueva',
			prompts: [
				'¿Quién lo ha resuelto ya: una panadería, un club, otro país?',
				'¿Cómo lo haríamos mucho peor? Dadle la vuelta.',
			],
			lanes: ['Tomarlo prestado', 'Empeorarlo y darle la vuelta'],
			examples: ['El bibliobús para cada tercer martes', 'Hay que pedirlo con una semana'],
		},
		families: {
			title: 'Familias de ideas',
			prompts: ['¿Qué ideas van juntas? Ponedlas al lado.', 'Dad un nombre a cada familia.'],
			examples: ['Familia: nos pilla de camino'],
		},
		seedlings: {
			title: 'Brotes para cuidar',
			prompts: ['¿Qué ideas probamos primero? Tres como mucho.', 'Guardad una rara.'],
			lanes: ['Primer brote', 'Segundo brote', 'El raro'],
			examples: ['Probar el estante dos semanas'],
		},
	},
	method: {
		when: 'Tenéis una pregunta clara y queréis muchas ideas distintas antes de elegir.',
		steps: [
			'Leamos la pregunta en voz alta. ¿Alguien la entiende de otra manera? Escribidlo también.',
			'Escribid a solas y en silencio, una idea en cada nota. Valen las malas ideas.',
			'Ahora enseñamos las notas. Primero leed en silencio; después construid sobre la idea de otra persona: «Sí, y además…»',
			'Primero, tomad prestado: ¿quién lo ha resuelto en otro sitio? Después, empeoradlo adrede y dadle la vuelta.',
			'Poned al lado las ideas que van juntas y dad un nombre a cada familia.',
			'Votad en silencio y sin nombres: ¿qué ideas os gustaría ver crecer?',
			'Plantad hasta tres brotes. Uno de ellos puede ser el raro.',
		],
		tips: [
			'Escribe la pregunta en grande y déjala en la pantalla. La gente vuelve a ella.',
			'Si las ideas de una persona se llevan todos los «Sí, y además…», pide que se construya sobre una nota que no tenga ninguno.',
			'¿Alguien prefiere hablar o dibujar? Escríbeselo con sus propias palabras.',
		],
		care: 'Una idea de la que se ríen suele ser la última de esa persona. Acordad que nadie juzga antes de votar.',
		question: 'Una idea, por pequeña que sea: ¿qué podríamos probar?',
		thanks: 'Gracias. Tu idea ya está en la pizarra y otras personas pueden construir sobre ella.',
	},
}
