import type { RetrospectiveZone } from '#templates/retrospective/template'
import type { TemplateTexts } from '#templates/Template'

/** The look back in Spanish. */
export const retrospectiveEs: TemplateTexts<RetrospectiveZone> = {
	title: 'Mirada atrás',
	purpose: 'Mirad cómo habéis trabajado en común y elegid una cosa que hacer de otra manera la próxima vez.',
	drawing:
		'Un camino con piedras pasa junto a un prado y una roca hasta una bifurcación bajo una nube. Delante, un grupo en una manta, un mapa abierto y una sola señal que apunta hacia adelante.',
	zones: {
		keep: {
			title: 'Guardar',
			prompts: ['¿Qué os dio energía?', '¿Qué deberíamos repetir?'],
			examples: ['Cada nota se leyó en voz alta'],
		},
		bumps: {
			title: 'Baches',
			prompts: ['¿Dónde tropezamos?', 'Decid qué pasó, no de quién fue la culpa.'],
			examples: ['Desde la última fila no se leía la pantalla'],
		},
		puzzles: {
			title: 'Enigmas',
			prompts: ['¿Qué no entendemos todavía?'],
			examples: ['¿Por qué no vino nadie del turno de tarde?'],
		},
		heard: {
			title: 'Que te escuchen',
			prompts: ['¿Qué hizo fácil participar?', '¿Qué lo hizo difícil? Sin nombres, por favor.'],
			examples: ['Fácil: tiempo para escribir antes de hablar'],
		},
		ideas: {
			title: 'Qué podríamos probar',
			prompts: ['¿Qué cosa pequeña haríamos de otra manera?'],
			examples: ['Una pausa cada media hora'],
		},
		chosen: {
			title: 'La próxima vez',
			prompts: ['Una cosa.', '¿Quién se encarga?'],
			examples: ['Sillas en círculo. Lo ven Olga y Raúl'],
		},
	},
	method: {
		when: 'Al final de una reunión, cuando vais a volver a trabajar en común.',
		steps: [
			'Miramos cómo trabajamos, no cómo somos. Nadie tiene que escribir.',
			'Escribid a solas, una cosa en cada nota. Empezad por lo que debería quedarse.',
			'Leed las notas en voz alta y juntad las que van juntas.',
			'Mirad toda la reunión: ¿qué hizo fácil participar y qué lo hizo difícil?',
			'Proponed cambios pequeños y elegid uno. ¿Quién se encarga?',
		],
		tips: [
			'No paséis de veinte minutos. Una mirada corta cada vez hace más que una larga al año.',
			'Empieza la siguiente reunión con lo que elegisteis: ¿ayudó?',
		],
		care: 'Mirar atrás puede acabar en reproches. Si una nota señala a alguien, pregunta al grupo cómo decirlo sobre la manera de trabajar.',
		question: '¿Qué única cosa deberíamos hacer de otra manera la próxima vez?',
		thanks: 'Gracias. Tu nota ya está en la pizarra. Con tu código podrás ver más tarde qué ha sido de ella.',
	},
}
