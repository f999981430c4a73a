import type { HackathonHallZone } from '#templates/hackathon-hall/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon hall in Spanish. */
export const hackathonHallEs: TemplateTexts<HackathonHallZone> = {
	title: 'Vestíbulo del hackatón',
	purpose:
		'Un vestíbulo para todo el encuentro: dónde está cada cual, qué viene después y qué es de cada idea.',
	drawing:
		'El plano de una casa: días y noches en la pared de arriba, un mostrador de ayuda, un vestíbulo, una alfombra con sillas en círculo, un escenario con telones y fuera un jardín.',
	zones: {
		programme: {
			title: 'Programa',
			prompts: ['¿Qué pasa, cuándo y dónde?', 'Aquí todo está abierto a todo el mundo.'],
			lanes: ['Primer día', 'Segundo día', 'Tercer día'],
			examples: ['17:30 bienvenida en el gimnasio', '15:00 primera parada', '16:30 presentaciones'],
		},
		help: {
			title: 'Ayuda y rincón de calma',
			prompts: ['¿Quién ayuda con qué, y cuándo?', '¿Cansancio, disgusto, nadie escucha? Ven al rincón.'],
			lanes: ['Mentoría y ayuda', 'Rincón de calma'],
			examples: ['Dudas legales: Nora, segunda mañana', 'Sala tranquila: aula 4, hay infusiones'],
		},
		challenges: {
			title: 'Muro de retos',
			prompts: [
				'¿En qué problema cotidiano debería trabajar un equipo?',
				'¿Quién lo vive, y quién responde de él?',
			],
			examples: ['Escuelas pequeñas: ¿cómo llegan a la logopeda?'],
		},
		people: {
			title: 'Busco equipo',
			prompts: ['¿Qué traes, y qué te importa de verdad?', 'Basta el nombre de pila.'],
			examples: ['Alí: cocino para cien', 'Carmen: voy en silla y conozco cada rampa'],
		},
		teams: {
			title: 'Equipos',
			prompts: [
				'¿Cómo se llama vuestro equipo y dónde está su pizarra?',
				'¿Quién falta: lo vive, trabaja en ello, decide?',
			],
			examples: ['Equipo Habla: falta una madre y el ayuntamiento'],
		},
		rest: {
			title: 'Ideas que descansan',
			prompts: ['¿Qué reto no tiene equipo?', 'Se guarda aquí y puede despertar más tarde.'],
			examples: ['Luces en el carril bici: otra vez en otoño'],
		},
		checkpoints: {
			title: 'Paradas',
			prompts: ['Cada equipo cuenta tres minutos. Vale decir «atascados».', '¿Qué necesitáis del resto?'],
			lanes: ['Primera: ¿a quién oísteis?', 'Segunda: ¿quién lo probó?'],
			examples: ['Equipo Habla: dos alumnas y un maestro', 'Equipo Habla: una familia, por vídeo'],
		},
		pitches: {
			title: 'Presentación',
			prompts: ['Una nota por equipo, en el orden del sorteo.', '¿Qué ayudaría a cada idea a vivir?'],
			lanes: ['Orden', 'Qué le ayudaría'],
			examples: ['1 Equipo Habla', 'La biblioteca presta una sala los martes'],
		},
		after: {
			title: '30 y 90 días después',
			prompts: ['¿Quién sigue, y quién abre puertas?', '¿Qué día os llamáis?'],
			lanes: ['A los 30 días', 'A los 90 días'],
			examples: ['Equipo Habla llama a Educación el 12 de mayo'],
		},
	},
	method: {
		when: 'Desde que se piden retos hasta 90 días después de un hackatón social, en persona, en pantalla o de las dos maneras.',
		steps: [
			'Bienvenida. Leemos el acuerdo, añadimos una primera nota y vemos dónde está el rincón de calma.',
			'Quienes traen un reto lo cuentan en dos minutos: ¿qué pasa, y a quién?',
			'Pasead y hablad. Id al reto que os importe de verdad y buscad a las personas que faltan.',
			'Los retos sin equipo pasan a las ideas que descansan. Se guardan, y pueden despertar más tarde.',
			'La primera hora en los equipos, en vuestras pizarras. Hablad solo de las personas y del problema.',
			'Primera parada, tres minutos por equipo: ¿a quién oísteis y qué os sorprendió?',
			'Segunda parada, tres minutos por equipo: ¿quién lo probó y qué cambiasteis?',
			'Sortead el orden. Cada equipo presenta cinco minutos y oye tres preguntas.',
			'Todo el mundo vota sin nombres. Después, decid y escribid qué ayudaría a cada idea a vivir.',
			'Cada equipo, no solo los que ganan, fija su llamada a los 30 días: quién, cuándo y quién abre puertas.',
		],
		tips: [
			'Aquí solo se cuenta el tiempo común, unas seis horas y media. Las horas en equipo van en medio.',
			'La mayoría de las ideas de un hackatón se paran cuando la gente se va a casa. Fijad la llamada de los 30 días antes de que nadie se vaya.',
			'Busca para cada reto, antes de que empiece el encuentro, a alguien que responda de él después.',
		],
		care: 'Hay emociones fuertes cuando el problema es tuyo. Dejad libre a una persona tranquila para el rincón de calma, y repartid los días en tardes si el ritmo deja a gente fuera.',
		question: '¿En qué problema cotidiano debería trabajar un equipo?',
		thanks: 'Gracias. Tu problema ya está en el muro de retos, y un equipo puede elegirlo.',
	},
}
