import type { PersonaZone } from '#templates/persona/template'
import type { TemplateTexts } from '#templates/Template'

/** The persona board in Spanish. */
export const personaEs: TemplateTexts<PersonaZone> = {
	title: 'Perfil de una persona',
	purpose:
		'Dibujad a una persona creíble a partir de historias reales, primero sus puntos fuertes. Así la tendréis presente aunque no esté en la sala.',
	zones: {
		name: {
			title: 'Nombre y cara',
			prompts: ['Un nombre inventado, la edad y dónde vive.', 'Que no se reconozca a nadie real.'],
			examples: ['Carmen, 58, última casa del camino de tierra'],
			caption: 'Dibujad aquí la cara',
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
			title: 'Deseos y preocupaciones',
			prompts: ['¿Qué le importa?', '¿Qué le quita el sueño?'],
			examples: ['Seguir viviendo en su casa', 'Caerse de noche'],
		},
		people: {
			title: 'Su gente',
			prompts: ['¿Quién le ayuda?', '¿Y a quién ayuda?'],
			examples: ['Su hermana, por teléfono, cada domingo'],
		},
		service: {
			title: 'Con nuestro servicio',
			prompts: ['¿Qué funciona, qué duele y qué evita?'],
			examples: ['Nunca entra en la sede electrónica'],
		},
	},
}
