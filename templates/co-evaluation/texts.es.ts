import type { CoEvaluationZone } from '#templates/co-evaluation/template'
import type { TemplateTexts } from '#templates/Template'

/** The board for evaluating together, in Spanish. */
export const coEvaluationEs: TemplateTexts<CoEvaluationZone> = {
	title: '¿Ha mejorado?',
	purpose: 'Quienes han participado miran qué ha cambiado, para quién, y qué hacer la semana que viene.',
	drawing:
		'Un bancal con cuatro plantas de distinta altura y una cinta métrica detrás, entre una nube, un árbol, una carretilla y una casita para pájaros.',
	zones: {
		pulse: {
			title: 'Tu primera respuesta',
			prompts: ['¿Ayudó? ¿Contó tu palabra? ¿Volverías?', 'Una palabra o cara por pregunta. Sin nombres.'],
			examples: ['Ayudó: sí. Contó: un poco. Volver: sí'],
		},
		signs: {
			title: 'Señales de mejora',
			prompts: ['¿En qué notamos que va mejor?', '¿Dónde estábamos la última vez, y dónde ahora?'],
			examples: ['En mayo esperaban fuera seis. Ahora, dos'],
		},
		stories: {
			title: 'Qué le cambió a alguien',
			prompts: ['Contad un momento pequeño.', 'Antes, preguntad si podéis contarlo.'],
			examples: ['«Me preguntaron qué día me va bien. Por primera vez.»'],
		},
		whom: {
			title: '¿Mejor para quién?',
			prompts: [
				'¿Para quién va mejor, y qué punto fuerte ayudó?',
				'¿Para quién no? Mirad las diferencias entre los grupos.',
			],
			lanes: ['Quien lo usa', 'Familia y vecindario', 'Quien trabaja en ello', 'Quien decide'],
			rows: ['Mejor', 'No mejor, o más difícil', 'No lo sabemos'],
			examples: [
				'Pan los sábados, gracias a los scouts',
				'Conductores: más horas y sin descanso',
				'Nadie ha preguntado a los abuelos',
			],
		},
		change: {
			title: 'Cambiar en una semana',
			prompts: ['¿Qué única cosa cambiamos?', '¿Quién lo hace, y qué día?'],
			examples: ['Dos conductores el viernes. Inés pregunta el martes'],
		},
		tell: {
			title: 'Contarlo',
			prompts: ['¿Quién debe saberlo? ¿Quién lo cuenta?'],
			examples: ['El pueblo de al lado. Llama Paco'],
		},
	},
	method: {
		when: 'Cada cuatro a seis semanas mientras se prueba algo, y al final.',
		steps: [
			'Antes de hablar: ¿ayudó, contó tu palabra, volverías? Escribid sin nombres.',
			'Leed las respuestas. ¿En qué han cambiado desde la última vez, y cuáles son nuestras señales de mejora?',
			'Buscad pareja con otro papel. Contaos un momento pequeño en el que algo cambió.',
			'Escribid a solas: ¿qué ha mejorado, qué no y qué no sabemos? Ponedlo debajo de las personas de las que trata.',
			'Buscad la mayor diferencia entre dos grupos. Hablad de ella.',
			'Elegid qué cambiar la semana que viene y quién se lo cuenta a la gente de fuera.',
		],
		tips: [
			'Haz siempre las mismas tres preguntas. Así se ve si algo cambia.',
			'Una casilla vacía también es un resultado: preguntad con quién podríais ir a hablar.',
			'¿Más de doce personas? Abre una segunda pizarra y comparad las diferencias.',
		],
		care: 'Cuesta decir que algo dolió. Quien cobra por el resultado habla en último lugar, y da las gracias.',
		question: 'Desde que empezamos: ¿ha mejorado algo para ti?',
		thanks:
			'Gracias. Tu respuesta ya está en la pizarra. Con tu código podrás ver más tarde qué ha sido de ella.',
	},
}
