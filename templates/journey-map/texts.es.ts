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
	drawing:
		'Un paisaje con un camino sinuoso: arriba colinas, en medio un lago con una nube de lluvia y una escalera, y abajo un prado donde el camino acaba en una bandera.',
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
	method: {
		when: 'Ya existe un servicio, o algo se pierde en el camino de una oficina a otra.',
		steps: [
			'Elegid una persona y lo que se le da bien. Empezad donde empieza en su vida, no en nuestro mostrador.',
			'Id paso a paso: ¿qué hace la persona, y con quién o con qué se encuentra?',
			'Quienes lo han vivido dibujan la línea de cómo se siente. El resto calla y mira.',
			'Cada cual por su cuenta: ¿cuáles son los peores momentos? Marcad los dos que vamos a arreglar primero.',
			'Dibujad esos pasos como deberían ir. ¿Qué diría la persona después?',
			'Escribid debajo qué hay que cambiar: una norma, un saber, un lugar, una herramienta, dinero. Acordad la primera mejora y quién la prueba.',
		],
		tips: [
			'Si aquí nadie lo ha vivido, parad en la línea y buscad a alguien que sí. Una línea supuesta no ayuda a nadie.',
			'Para mañana bastan dos pasos bien dibujados. Los demás pueden quedarse como están.',
			'Pregunta en cada cambio de manos: ¿quién vuelve a contar aquí la historia?',
		],
		care: 'La línea es de quienes lo han vivido. Nadie la corrige y nadie tiene que explicarla.',
		question: 'Piensa en tu última visita o llamada. ¿Qué momento fue el más difícil?',
		thanks: 'Gracias. Miramos primero los momentos más difíciles.',
	},
}
