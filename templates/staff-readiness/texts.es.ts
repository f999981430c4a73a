import type { StaffReadinessZone } from '#templates/staff-readiness/template'
import type { TemplateTexts } from '#templates/Template'

/** The staff board in Spanish. */
export const staffReadinessEs: TemplateTexts<StaffReadinessZone> = {
	title: '¿Compartimos? Todo el personal',
	purpose:
		'Averiguad qué necesita cada cual para trabajar con la ciudadanía, y quitad una norma de en medio.',
	drawing:
		'Una casa de tres plantas en corte, con escaleras y la puerta en la planta del medio; un bocadillo, un libro abierto, un muro y un bloque sacado de él.',
	zones: {
		levels: {
			title: 'Desde donde trabajo',
			prompts: [
				'Escribe en tu propia fila, una cosa en cada nota.',
				'Todo el mundo responde a las mismas cinco.',
			],
			lanes: ['Quiero guardar', 'Quiero empezar', 'Puedo ceder', 'Me preocupa', 'Necesito'],
			rows: ['Atiende a la gente', 'Lleva un equipo', 'Decide'],
			examples: [
				'Tiempo para un café en las visitas',
				'Las familias escriben el plan conmigo',
				'Reproches si falla una prueba',
				'Dos horas en el mostrador',
			],
		},
		questions: {
			title: 'Preguntas entre filas',
			prompts: ['Lee otra fila. ¿Qué te gustaría preguntar?', 'Una pregunta, no una respuesta.'],
			examples: ['¿Qué te ayudaría a probarlo el viernes?'],
		},
		skills: {
			title: 'Qué sabemos hacer',
			prompts: ['Escuchar, acoger, hablar claro, soltar: ¿quién sabe?', '¿Quién quiere aprenderlo?'],
			lanes: ['Puedo enseñarlo', 'Quiero aprender'],
			examples: ['Lengua de signos: Eva', 'Callar más tiempo'],
		},
		rules: {
			title: 'Normas que estorban',
			prompts: ['¿Qué norma, formulario o costumbre nos frena?', '¿Cuándo estorbó por última vez?'],
			examples: ['Diez minutos por visita', 'Nada de SMS a la gente'],
		},
		trial: {
			title: 'Una norma descansa',
			prompts: ['¿Qué norma levantamos a prueba?'],
			lanes: ['Qué levantamos', 'Quién dice que sí', 'Hasta cuándo'],
			examples: ['Diez minutos, los martes', 'Dirección del centro', 'Finales de marzo'],
		},
	},
	method: {
		when: 'Dentro de una organización, antes de invitar por primera vez a la ciudadanía.',
		steps: [
			'Prometeos esto: nada de lo que se diga aquí cuenta en una evaluación personal. Decid quién lee la pizarra.',
			'Escribid en silencio en vuestra propia fila. Empezad por lo que os gustaría guardar.',
			'Leed las otras filas y haced una pregunta cada cual. Quien recibe la pregunta puede responder ahora, más tarde o nunca.',
			'¿Qué puede enseñar alguien y qué queréis aprender? Juntad por parejas a quienes encajen.',
			'Reunid las normas, los formularios y las costumbres que nos estorban.',
			'Elegid una norma que descansa un tiempo. Escribid quién dice que sí y hasta cuándo.',
		],
		tips: [
			'Empezad a leer por la fila de quienes atienden a la gente.',
			'Procura que esté en la sala, y lo sepa antes, alguien que pueda decir que sí a levantar una norma.',
			'Si en una fila hay una sola persona, dejad las filas y que cada cual escriba donde quiera.',
		],
		care: 'Aquí la gente habla delante de sus jefes. Las notas no llevan nombre, y a nadie se le pide que explique la suya.',
		question: 'Trabajas aquí: ¿qué norma o formulario estorba para trabajar con la gente?',
		thanks: 'Gracias. Tu nota está en la pizarra donde elegimos qué norma levantar.',
	},
}
