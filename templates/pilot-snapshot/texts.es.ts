import type { PilotSnapshotZone } from '#templates/pilot-snapshot/template'
import type { TemplateTexts } from '#templates/Template'

/** The board that shows one pilot, in Spanish. */
export const pilotSnapshotEs: TemplateTexts<PilotSnapshotZone> = {
	title: 'Un piloto en una página',
	purpose: 'Mostrad lo que habéis probado, para que otras personas aprendan, lo tomen prestado y pregunten.',
	drawing:
		'Una postal con borde a rayas: una imagen de dos islas con un faro, una foto antigua, un sello, un camino con baches y un pequeño autobús por el medio, una planta y una etiqueta.',
	zones: {
		place: {
			title: 'Lugar y personas',
			prompts: ['¿Dónde fue, y de quién es la vida?', '¿Qué se le da bien a esa gente?'],
			examples: ['Dos islas, un ferri. Gente que sabe arreglar'],
		},
		before: {
			title: 'Cómo era antes',
			prompts: ['Contad una escena de un día cualquiera.'],
			examples: ['Diez minutos de consulta, dos días fuera'],
		},
		actors: {
			title: 'Quién lo hizo en común',
			prompts: ['¿Qué personas, asociaciones, oficinas y empresas?', '¿Qué aportó cada cual?'],
			examples: ['Los del ferri: un rincón tranquilo a bordo'],
		},
		ways: {
			title: 'Cómo trabajamos',
			prompts: ['Historias, cifras, la calle, un hackatón: ¿de qué maneras?', '¿Cuál volveríais a usar?'],
			examples: ['Una mesa en el ferri, cada viernes de marzo'],
		},
		path: {
			title: 'El camino con baches',
			prompts: [
				'Dibujad una línea con el lápiz, del principio hasta hoy.',
				'¿Dónde giró? ¿Dónde os perdisteis?',
			],
			lanes: ['El principio', 'Primer bache', 'Punto de giro', 'Hoy'],
			rows: ['Fue bien', 'Costó'],
			examples: ['Temporal. La primera tarde no vino nadie', 'La enfermera tomó el ferri con nosotros'],
		},
		changed: {
			title: 'Qué ha cambiado',
			prompts: ['¿Qué es distinto ahora, y para quién?', 'Una voz además de una cifra.'],
			examples: ['«Llegué a cenar a casa.» 31 viajes menos'],
		},
		lessons: {
			title: 'A quien venga después',
			prompts: ['¿Qué deberían saber otras personas antes de probarlo?'],
			lanes: ['Sí', 'Mejor no', 'Preguntar antes'],
			examples: ['Empezar con un café', 'Empezar con un formulario', '¿Quién tiene las llaves?'],
		},
		borrow: {
			title: 'Tomadlo prestado',
			prompts: ['¿Qué pizarras, listas y textos se pueden usar?', '¿A quién se puede llamar?'],
			examples: ['Invitación en letra grande, dos lenguas'],
		},
	},
	method: {
		when: 'Al final de una prueba, o para enseñar un ejemplo a otras personas antes de que empiecen.',
		steps: [
			'¿Dónde fue, y de quién es la vida? Elegid una escena que muestre por qué importaba.',
			'¿Quién participó, qué aportó cada cual y de qué maneras trabajasteis?',
			'Dibujad el camino del principio hasta hoy, también los baches y los desvíos.',
			'¿Qué ha cambiado, y para quién? Lo dicen primero quienes lo viven; el resto añade.',
			'¿Qué se puede tomar prestado, y a quién se puede llamar?',
		],
		tips: [
			'Un desvío contado con sinceridad ayuda más que una historia redonda.',
			'Deja abierta esta pizarra una semana, para que puedan corregirla todas las personas que participaron.',
		],
		care: 'En un sitio pequeño se reconoce a la gente. Preguntad antes de contar la escena de alguien o dar un nombre.',
		question: 'Tú participaste: ¿qué deberían saber otras personas antes de probarlo?',
		thanks: 'Gracias. Tu nota ya está en la pizarra. Con tu código podrás ver más tarde qué ha sido de ella.',
	},
}
