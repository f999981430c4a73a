import type { PersonaZone } from '#templates/persona/template'
import type { TemplateTexts } from '#templates/Template'

/** The persona board in Spanish. */
export const personaEs: TemplateTexts<PersonaZone> = {
	title: 'Perfil de una persona',
	purpose:
		'Dibujad a una persona creíble a partir de historias reales, primero sus puntos fuertes. Así la tendréis presente aunque no esté en la sala.',
	drawing:
		'Una persona con la cara en blanco y una tarjeta con su nombre; un bocadillo sale de su boca, y alrededor una nube, una ventana con sol y luna, tres vecinos y un mostrador.',
	zones: {
		name: {
			title: 'Nombre y cara',
			prompts: ['Un nombre inventado, la edad y dónde vive.', 'Que no se reconozca a nadie real.'],
			examples: ['Carmen, 58, última casa del camino de tierra'],
		},
		day: {
			title: 'Un día cualquiera',
			prompts: ['¿Qué pasa, y con quién?'],
			lanes: ['Mañana', 'Tarde', 'Noche'],
			examples: ['7:00: gallinas, horario del bus en el móvil, sin cobertura'],
		},
		quote: {
			title: 'Con sus palabras',
			prompts: ['Una frase que oísteis de verdad.', 'Cambiadla: que no se sepa quién la dijo.'],
			examples: ['«Son todos amables. Pero nunca preguntan lo mismo.»'],
		},
		strong: {
			title: 'Se le da bien',
			prompts: ['¿Qué consigue cada semana que otras personas no podrían?'],
			examples: ['Organiza viajes en coche para nueve vecinos'],
		},
		want: {
			title: 'Deseos e inquietudes',
			prompts: ['¿Qué le importa?', '¿Qué le quita el sueño?'],
			examples: ['Seguir viviendo en su casa', 'Caerse de noche'],
		},
		people: {
			title: 'Su gente',
			prompts: ['¿Quién le ayuda?', '¿Y a quién ayuda?'],
			examples: ['Su hermana, por teléfono, cada domingo'],
		},
		service: {
			title: 'Nuestro servicio',
			prompts: ['¿Qué funciona, qué duele y qué evita?'],
			examples: ['Nunca entra en la sede electrónica'],
		},
	},
	method: {
		when: 'Después de reunir historias reales, y nunca en su lugar.',
		steps: [
			'Decid de qué historias está tejida esta persona. No se debe reconocer a quienes las vivieron.',
			'Dadle a la persona un nombre inventado. Después, llenad su día y sus palabras con voces que oísteis de verdad.',
			'¿Qué se le da bien a esta persona? Quedaos aquí hasta tener más de lo que pensabais.',
			'Solo ahora: ¿qué quiere y qué le preocupa?',
			'¿Quién está a su alrededor y qué tal le va con nuestro servicio?',
			'Leed a toda la persona en voz alta. ¿Alguien que vive así diría que sí o se reiría? Preguntádselo.',
		],
		tips: [
			'Quizá en la sala alguien viva así. Que sea quien primero corrija la pizarra.',
			'Cuando supongáis algo, poned una interrogación en la nota.',
			'Un detalle de un día cualquiera dice más que una media.',
		],
		care: 'Mezclad varias historias, para que nadie se encuentre en la pizarra ni encuentre a su vecina.',
		question: 'Acaba la frase: en un día normal, lo más difícil de conseguir ayuda es…',
		thanks: 'Gracias. Tus palabras nos ayudan a dibujar a una persona que suena de verdad.',
	},
}
