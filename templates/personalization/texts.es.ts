import type { PersonalizationZone } from '#templates/personalization/template'
import type { TemplateTexts } from '#templates/Template'

/** The board about a service that fits, in Spanish. */
export const personalizationEs: TemplateTexts<PersonalizationZone> = {
	title: 'Un servicio a medida',
	purpose:
		'Averiguad qué puede adaptar la gente a su propia vida y qué sigue siendo igual para todo el mundo.',
	drawing:
		'Una camisa grande sobre la mesa de un sastre, con costuras, un bolsillo, unas tijeras y una cinta métrica. Al lado, tres prendas en un perchero y una etiqueta de precio.',
	zones: {
		lives: {
			title: 'Tres vidas distintas',
			prompts: [
				'¿Quiénes son? Inventadas, o de historias que podáis contar.',
				'Dejad libre la última fila hasta acabar la parte 4.',
			],
			lanes: ['Primera persona', 'Segunda persona', 'Tercera persona'],
			rows: ['Quién es y qué se le da bien', 'Qué no le encaja', 'Qué elegiría'],
			examples: [
				'Andrés, panadero de noche. Conoce a toda la calle',
				'La oficina abre mientras él duerme',
				'Hablar a las seis de la mañana',
			],
		},
		same: {
			title: 'Igual para todos',
			prompts: ['¿Qué no debe depender de quién seas?', 'Derechos, seguridad, precio: una lista corta.'],
			examples: ['Una respuesta en tres días'],
		},
		person: {
			title: 'Qué puede elegir cada cual',
			prompts: ['¿Qué podría elegir la gente?', '¿Hora, lugar, ritmo, idioma, quién ayuda?'],
			examples: ['La primera charla paseando, no en la oficina'],
		},
		place: {
			title: 'Qué puede decidir un lugar',
			prompts: ['¿Qué podría decidir cada pueblo, escuela o equipo?', '¿Qué se les da bien allí?'],
			examples: ['La tienda del pueblo reparte las llaves'],
		},
		costs: {
			title: 'Qué cuesta',
			prompts: ['¿Qué se complica: tiempo, dinero, intimidad, justicia?', '¿Para quién?'],
			examples: ['Quien más grita se lleva las mejores horas'],
		},
		offer: {
			title: 'A elegir desde el lunes',
			prompts: ['Escribid cada opción como una pregunta del personal.', 'Marcad dos para empezar.'],
			examples: ['«¿Dónde te gustaría que nos viéramos?»'],
		},
	},
	method: {
		when: 'Cuando un servicio funciona para la mayoría, pero no para la vida de todo el mundo.',
		steps: [
			'Pensad en tres personas con vidas muy distintas. ¿Quiénes son, qué se les da bien y qué no les encaja?',
			'Escribid qué debe ser igual para todo el mundo. Hablad hasta que la lista sea corta.',
			'Escribid a solas: ¿qué podría elegir una persona y qué podría decidir un lugar?',
			'Volved a vuestras tres personas. ¿Qué elegiría cada una? Llenad la última fila.',
			'Decid con sinceridad qué cuesta. Después, elegid dos cosas que la gente pueda elegir desde el lunes.',
		],
		tips: [
			'Pregunta con cada «igual para todos»: ¿a quién protege? Si no protege a nadie, quizá se pueda ajustar.',
			'Si alguien en la sala dice «esa sería yo», escuchad primero. Las personas inventadas pueden esperar.',
		],
		care: 'Elegir solo es justo si todo el mundo se entera. Preguntad quién no se atrevería a pedirlo, y cómo puede ofrecerlo el personal.',
		question: 'Si pudieras cambiar una cosa para que esto encaje en tu vida, ¿cuál sería?',
		thanks: 'Gracias. Tu nota ya está en la pizarra. Con tu código podrás ver más tarde qué ha sido de ella.',
	},
}
