import type { CoProductionZone } from '#templates/co-production/template'
import type { TemplateTexts } from '#templates/Template'

const parts = ['Planearlo', 'Encontrarlo', 'Hacerlo', 'Valorarlo'] as const
const hands = ['Ciudadanía', 'En común', 'Personal'] as const

/** The co-production board in Spanish. */
export const coProductionEs: TemplateTexts<CoProductionZone> = {
	title: 'Producir en común: ¿quién hace qué?',
	purpose:
		'Ved quién hace cada parte de un servicio. Encontrad las partes que ciudadanía y personal harían mejor en común.',
	drawing:
		'Dos mesas largas. En la de arriba, una vecina y un empleado sostienen cada uno su cuenco; en la de abajo, uno entre los dos. Al lado, una cesta y un mostrador.',
	zones: {
		service: {
			title: 'El servicio',
			prompts: ['¿Qué servicio, y para quién?', '¿Qué debería irle mejor?'],
			examples: ['Comedor en la escuela para gente jubilada'],
			caption: '¿En qué zapatos?',
		},
		bring: {
			title: 'Qué aportamos',
			prompts: ['¿Qué se te da bien y te gusta hacer?', 'Ciudadanía y personal por igual.'],
			examples: ['Julián hace pan y sabe quién vive solo'],
		},
		today: {
			title: 'Quién hace qué hoy',
			prompts: ['¿Qué partes tiene el servicio, y quién las hace?', 'También el trabajo que nadie ve.'],
			lanes: parts,
			rows: hands,
			examples: ['Se avisan entre vecinos, nadie se lo pidió', 'El menú lo fija la capital, cada junio'],
		},
		could: {
			title: 'Quién podría hacer qué',
			prompts: [
				'¿Qué partes preferimos hacer por nuestra cuenta o en común?',
				'Tomad solo lo que queráis hacer.',
			],
			lanes: parts,
			rows: hands,
			examples: ['Comensales preguntan a comensales', 'Cocinera y comensales planean el menú'],
		},
		fair: {
			title: 'Para que sea justo',
			prompts: [
				'¿Qué debe seguir en manos de personal pagado?',
				'¿Qué necesita quien ayuda: pago, formación, descanso?',
			],
			examples: ['Alergias: responde la cocinera', 'Quien sirve come gratis'],
		},
		try: {
			title: 'Primera prueba',
			prompts: ['¿Qué única parte hacemos de otra manera?', '¿Quién con quién, y hasta cuándo?'],
			examples: ['Menú de marzo: la cocinera, Julián y dos más'],
		},
	},
	method: {
		when: 'Cuando un servicio se va a hacer con la gente y no solo para ella, y nadie sabe aún qué significa eso un lunes por la mañana.',
		steps: [
			'Acordamos un servicio y a quién debería mejorarle la vida. Basta una frase.',
			'Cada persona escribe a solas qué se le da bien y qué le gusta hacer. El cargo no cuenta; lo que sabe hacer, sí.',
			'Ahora llenamos la primera tabla, como es hoy. Buscamos el trabajo que nadie ve: llamar, esperar, dar ánimos.',
			'Ahora la segunda tabla, como podría ser. Moved una parte solo si quien la haría está aquí y quiere.',
			'¿Qué debe seguir en manos de personal pagado, por ley o por seguridad? ¿Qué necesita el resto para hacer bien su parte?',
			'Elegimos una parte para la primera prueba. Dos nombres, uno de la ciudadanía y uno del personal, y un día para valorarla.',
		],
		tips: [
			'Pregunta también por «Planearlo» y «Valorarlo». Si a la ciudadanía solo le toca cargar, no se comparte.',
			'De una fila vacía vale la pena hablar. Pregunta por qué lo está antes de llenarla.',
			'Buenas palabras para pasar una parte: «¿Te gustaría?». Nunca: «Podrías».',
		],
		care: 'El trabajo que pasa a la ciudadanía no puede ser un recorte escondido. Nadie recibe menos por no poder o no querer participar, y el personal puede hablar abiertamente de sus empleos.',
		question: '¿Qué te gustaría hacer en este servicio, por tu cuenta o con nosotros?',
		thanks: 'Gracias. Tu nota ya está en la pizarra. No te obliga a nada.',
	},
}
