import type { HardToEngageZone } from '#templates/hard-to-engage/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about services that are hard to engage with, in Spanish. */
export const hardToEngageEs: TemplateTexts<HardToEngageZone> = {
	title: '¿Difícil de alcanzar?',
	purpose:
		'Nadie es difícil de alcanzar. Mirad qué hace difícil llegar a nuestro servicio y bajad los escalones.',
	drawing:
		'La fachada de una casa con cinco puertas. A unas se llega por escalones altos, a otras por una rampa. Fuera, un tablón y alguien que cuenta cómo es entrar.',
	zones: {
		walk: {
			title: 'Probad a entrar',
			prompts: ['Llamad, haced clic o id como si fuera la primera vez.', '¿Qué fue fácil? ¿Dónde parasteis?'],
			examples: ['Llamé a las nueve: cuarenta minutos de música'],
			caption: 'Como recién llegados',
		},
		check: {
			title: 'Cinco entradas',
			prompts: [
				'Mirad el servicio, no a la gente que no viene.',
				'Fila por fila: primero lo que funciona, luego lo que estorba, luego lo que ayudaría.',
			],
			lanes: ['Idioma', 'Entrar', 'Aparato', 'Tiempo', 'Confianza'],
			rows: ['Funciona bien', 'Estorba', 'Podría ser más fácil'],
			examples: [
				'Planta baja y un banco en la puerta',
				'La carta dice «acreedor» seis veces',
				'Un sábado al mes en el mercado',
			],
		},
		ask: {
			title: 'Preguntar, no suponer',
			prompts: ['¿Quién podría usarlo y no viene? ¿Dónde lo encontramos?', '¿Qué nos cuenta?'],
			examples: ['En el taller: «Creía que me quitabais el coche»'],
		},
		highest: {
			title: 'Los escalones más altos',
			prompts: ['¿Qué dos frenan a más gente?', '¿Qué hay debajo?'],
			examples: ['Vergüenza: la sala de espera da a la calle'],
			caption: 'Mirad debajo',
		},
		easier: {
			title: 'Los bajamos',
			prompts: ['¿Qué cambiamos este mes, y quién lo hace?', '¿Qué necesita el sí de otra persona?'],
			examples: ['Desde el 1 de marzo, puerta lateral. Lo ve Sara'],
		},
	},
	method: {
		when: 'Cuando hay un servicio pero viene poca gente, o cuando alguien dice «esa gente es difícil de alcanzar».',
		steps: [
			'Por parejas, intentamos entrar: unas llaman con el altavoz puesto, otras hacen clic, otras van andando. Escribid qué pasa; primero, lo fácil.',
			'Ahora cada persona llena a solas las dos primeras filas: qué funciona bien y qué estorba. Una cosa por nota.',
			'Leemos las notas, juntamos las parecidas y llenamos la tercera fila: ¿qué lo haría más fácil?',
			'Hasta aquí hemos supuesto. ¿Quién lo sabe mejor? Escribid dónde encontramos a esa gente y qué nos ha contado. Lo que no sabemos, vamos a preguntarlo.',
			'¿Qué dos escalones frenan a más gente? Con cada uno, preguntad «¿por qué es así?» hasta dar con una norma, una costumbre o un miedo.',
			'¿Qué podemos cambiar este mes sin pedir permiso a nadie? ¿Quién lo hace? Después, escribid qué necesita un sí, y de quién.',
		],
		tips: [
			'Si una nota trata de la gente («no leen»), pregunta: ¿qué hace nuestro servicio para que sea así?',
			'Invita a alguien que una vez dejó el servicio, con un pago o un detalle. Que hable primero.',
			'¿Aún no ha preguntado nadie? Parad después de «Preguntar, no suponer», id a preguntar y acabad la pizarra la semana que viene.',
		],
		care: 'A alguien del grupo le han cerrado aquí la puerta. Nadie tiene que contar su propio caso. El personal no tiene la culpa de normas que no hizo.',
		question: '¿Qué te hace fácil o difícil venir a nuestro servicio?',
		thanks: 'Gracias. Tu nota ya está en la pizarra. Quien tiene que cambiar es el servicio, no tú.',
	},
}
