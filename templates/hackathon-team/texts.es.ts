import type { HackathonTeamZone } from '#templates/hackathon-team/template'
import type { TemplateTexts } from '#templates/Template'

/** The hackathon team board in Spanish. */
export const hackathonTeamEs: TemplateTexts<HackathonTeamZone> = {
	title: 'Pizarra de equipo del hackatón',
	purpose:
		'El camino de un equipo, del reto a la presentación. Quien os acompaña y quien llega tarde ven enseguida por dónde vais.',
	drawing:
		'Un camino que gira dos veces: entre letreros pasa junto a un bocadillo, un árbol lleno de ideas, una fruta grande y una bolsa, hasta un escenario con telones.',
	zones: {
		team: {
			title: 'Equipo',
			prompts: [
				'¿Cómo nos llamamos y qué se nos da bien?',
				'¿Quién lo vive, quién trabaja en ello, quién decide?',
			],
			examples: ['Manolo lleva el autobús escolar y conoce cada parada'],
		},
		challenge: {
			title: 'Reto',
			prompts: ['¿Qué queremos resolver, en una frase?', '¿De quién es el reto, y qué no se puede cambiar?'],
			examples: ['¿Cómo vuelve a casa sin coche quien trabaja de noche?'],
			caption: '¿Adónde queremos ir?',
		},
		heard: {
			title: 'A quién hemos escuchado',
			prompts: ['¿Quién nos contó qué, y qué nos sorprendió?', 'Al menos dos personas de fuera del equipo.'],
			examples: ['Conductora: «Todos llaman a las ocho»'],
		},
		root: {
			title: 'El problema de fondo',
			prompts: ['¿De qué se trata en realidad?', 'Quedaos un rato con el problema.'],
			examples: ['Nadie puede decidir a solas sobre el último autobús'],
			caption: 'Mirad bajo la superficie',
		},
		ideas: {
			title: 'Ideas',
			prompts: ['¿Qué podríamos probar?', 'Primero escribid muchas, luego agrupadlas por familias.'],
			examples: ['Un taxi para cinco, desde el hospital a las diez'],
		},
		chosen: {
			title: 'Nuestra idea',
			prompts: ['¿Qué probamos, y para quién?', '¿En qué cambia respecto a hoy?'],
			examples: ['Para el turno de noche: asiento reservado por SMS'],
		},
		proto: {
			title: 'Prototipo',
			prompts: ['¿Qué se podrá tocar, ver o representar esta noche?'],
			examples: ['Seis sillas de cocina son el autobús'],
			caption: 'Mejor sin pulir',
		},
		tried: {
			title: 'Lo han probado',
			prompts: ['¿Quién lo probó, y qué pasó?', '¿Qué cambiamos ahora?'],
			examples: ['Tres enfermeras: dos esperaron en otra puerta'],
		},
		means: {
			title: 'Qué hace falta',
			prompts: ['¿Qué personas, cosas y dinero necesitamos?', '¿Quién tiene que decir que sí?'],
			examples: ['300 euros para llaves, el sí del colegio'],
		},
		first30: {
			title: 'Los primeros 30 días',
			prompts: ['Tres pasos: ¿quién hace qué, y para cuándo?'],
			lanes: ['Primer paso', 'Segundo paso', 'Tercer paso'],
			examples: ['Lucía llama el lunes a la empresa de autobuses'],
		},
		mentor: {
			title: 'Preguntas de mentoría',
			prompts: ['¿Qué pregunta ayuda al equipo?', 'Mejor preguntas que respuestas.'],
			examples: ['¿Quién paga cuando acabe el proyecto?'],
		},
		pitch: {
			title: 'Presentación',
			prompts: ['Cinco minutos: ¿qué enseñamos?', 'Nadie tiene que hablar si no quiere.'],
			lanes: ['Escena, 1 min', 'Idea, 2 min', 'Prueba, 1 min', 'Petición, 1 min'],
			examples: ['Dos autobuses de noche a prueba hasta mayo'],
		},
	},
	method: {
		when: 'En un hackatón, una pizarra para cada equipo, del reto a la presentación.',
		steps: [
			'Decid cómo os llamáis y qué se os da bien. ¿Quién falta? Acordad cómo trabajáis en común.',
			'Escribid el reto en una frase. Después, llamad o visitad a dos personas de fuera del equipo y escuchad.',
			'Parada: ¿de qué trata el problema en realidad? Quedaos con él antes de buscar respuestas.',
			'Escribid muchas ideas, primero a solas y después en común. Elegid una y decid en qué cambia respecto a hoy.',
			'Construid algo sin pulir. Probadlo con gente de fuera del equipo y cambiad aquello en lo que tropiece.',
			'¿Qué y a quién hace falta, y quién tiene que decir que sí? Planead los tres primeros pasos, con nombres y fechas.',
			'Montad la presentación y ensayadla con quien os acompaña. Después, responded a sus preguntas.',
		],
		tips: [
			'Los tiempos son una guía. Haced una pausa si hay cansancio: un equipo descansado va más rápido.',
			'Pregunta a quienes hablan poco qué cambiarían, y dales antes tiempo para escribirlo.',
			'¿Alguien de mentoría trae respuestas? Pide la pregunta que hay detrás y escribidla.',
		],
		care: 'Nadie tiene que presentar, y menos quien vive el problema. Pedid permiso antes de contar la historia de alguien en un escenario.',
		question: '¿Conoces este problema? ¿Qué no debería olvidar el equipo?',
		thanks: 'Gracias. Tu nota está con las personas a las que el equipo ha escuchado.',
	},
}
