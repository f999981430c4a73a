import type { JourneyZone } from '#templates/journey-map/template'
import type { TemplateTexts } from '#templates/Template'

const steps = [
	'Se entera',
	'Consigue entrar',
	'Primer contacto',
	'Lo usa',
	'Entre visitas',
	'Se va o se queda',
] as const

/** The journey map in Spanish. */
export const journeyMapEs: TemplateTexts<JourneyZone> = {
	title: 'Mapa del recorrido: hoy y mañana',
	purpose: 'Seguid a una persona por un servicio tal como es hoy. Después, dibujad cómo debería ser.',
	zones: {
		person: {
			title: 'De quién es el recorrido',
			prompts: [
				'Una persona: un perfil inventado o una historia real que podáis contar.',
				'¿Qué se le da bien?',
			],
			examples: ['Carmen, 58. Empieza cuando le falla la espalda'],
			caption: 'Con sus botas puestas',
		},
		today: {
			title: 'Hoy',
			prompts: [
				'¿Qué hace la persona, paso a paso?',
				'¿Qué personas, cartas, pantallas y salas se encuentra?',
			],
			lanes: steps,
			rows: ['Hace', 'Se encuentra'],
			examples: ['Una vecina se lo cuenta en la tienda', 'Formulario de seis páginas'],
		},
		feels: {
			title: 'Cómo se siente',
			prompts: [
				'Dibujad una línea con el lápiz, de un paso al siguiente.',
				'Dibuja quien lo ha vivido. El resto escucha.',
			],
			lanes: steps,
			rows: ['Buen momento', 'Momento difícil'],
			examples: ['Perdida: la tercera ventanilla de hoy'],
		},
		lows: {
			title: 'Los peores momentos',
			prompts: ['¿Dónde cae la línea, y por qué?', 'Elegid los dos que vais a arreglar primero.'],
			examples: ['Cuenta lo mismo a una tercera persona'],
		},
		tomorrow: {
			title: 'Mañana',
			prompts: [
				'Los mismos pasos, pero mejor: ¿qué diría la persona después?',
				'¿Qué hay que cambiar: normas, saberes, lugares, herramientas, dinero?',
			],
			lanes: steps,
			rows: ['Cómo podría ir', 'Qué hay que cambiar'],
			examples: ['Una llamada, y el resto lo rellena la oficina', 'El personal puede firmar por quien llama'],
		},
		lift: {
			title: 'Primera mejora',
			prompts: ['¿Qué momento difícil mejoramos primero?', '¿Quién lo prueba la semana que viene?'],
			examples: ['Devolver la llamada el mismo día. Nuria lo prueba desde el lunes'],
		},
	},
}
