import type { BeforeYouStartZone } from '#templates/before-you-start/template'
import type { TemplateTexts } from '#templates/Template'

/** The six questions in Spanish. */
export const beforeYouStartEs: TemplateTexts<BeforeYouStartZone> = {
	title: 'Antes de empezar: seis preguntas',
	purpose: 'Acordad dónde estáis, qué queréis y qué tenéis, antes de pedirle a nadie su tiempo.',
	drawing:
		'Una colina con una bandera en la ladera y una estrella en el cielo; abajo, tierra verde con rocas, una bolsa para llevar y una puerta.',
	zones: {
		context: {
			title: '¿Dónde estamos?',
			prompts: ['¿Qué pasa ahora alrededor de este servicio?', '¿Quién trabaja ya en ello?'],
			examples: ['En mayo quitan el autobús al centro de salud', 'Dos peñas comparten un coche'],
		},
		aim: {
			title: '¿Para qué?',
			prompts: ['¿Qué debería ser distinto dentro de un año?', '¿Qué logramos solo en común?'],
			examples: ['La gente fija con nosotros las horas de visita'],
		},
		values: {
			title: '¿Qué nos sostiene?',
			prompts: ['¿Qué mantendremos cuando cueste?', '¿En qué lo notaría el resto?'],
			examples: ['Nadie tiene que contar su historia dos veces'],
		},
		assets: {
			title: '¿Qué tenemos?',
			prompts: ['¿Qué saberes, lugares, horas y confianza hay?', '¿Quién los compartiría?'],
			examples: ['Salón del pueblo, libre por las mañanas', 'Una enfermera a la que todos llaman ya'],
		},
		barriers: {
			title: '¿Qué lo impide?',
			prompts: [
				'Normas, dinero, distancia, costumbres, miedo: ¿qué nos frena?',
				'Poned cada nota en su sitio.',
			],
			lanes: ['Podemos cambiarlo', 'No podemos', 'Aún no sabemos'],
			examples: ['Solo nos reunimos en horario de oficina', 'Sin dinero nuevo antes de otoño'],
		},
		methods: {
			title: '¿Cómo trabajar?',
			prompts: ['¿Cómo y dónde le gusta reunirse a la gente?', '¿Qué es lo más pequeño que probar?'],
			examples: ['Café en el mercado, una sola pregunta'],
		},
		verdict: {
			title: '¿Podemos empezar?',
			prompts: ['¿Qué debe cumplirse antes de invitar a nadie?', 'Una nota por persona: ¿dónde estamos?'],
			lanes: ['Sí', 'Casi', 'Todavía no'],
			examples: ['Cuando la alcaldía diga qué está fijado'],
		},
	},
	method: {
		when: 'En la primera reunión para planificar, o cuando un proyecto en marcha ha perdido el hilo.',
		steps: [
			'Decid en una frase para qué os reunís. Leed en voz alta el compromiso y lo que ya está fijado.',
			'Escribid en silencio: ¿dónde estamos y para qué? Una sola idea en cada nota.',
			'Leed las notas en voz alta y juntad las que van juntas. ¿Qué os ha sorprendido?',
			'Escribid otra vez en silencio: ¿qué nos sostiene y qué tenemos ya?',
			'Repasad los puntos fuertes. Añadid un nombre o un lugar cuando alguien quiera compartirlo.',
			'Ahora, lo que lo impide. Hablad de cada nota y ponedla en su sitio.',
			'Reunid maneras de encontraros. Elegid un primer paso pequeño que no necesite presupuesto.',
			'Una nota por persona: ¿podemos empezar? Escribid qué decidís y cuándo lo volvéis a mirar.',
		],
		tips: [
			'Si en la sala solo hay quien planifica, pregunta antes a dos personas que usan el servicio qué conviene saber de su día a día.',
			'Quedaos con lo que tenéis hasta que sea más largo que lo que lo impide.',
			'«Todavía no» es un buen resultado. Ahorra tiempo a otras personas.',
		],
		care: 'Decid los límites en voz alta y escribidlos, también los desagradables. Un límite que aparece más tarde cuesta confianza.',
		question: '¿Qué deberíamos saber de tu día a día antes de planificar nada?',
		thanks: 'Gracias. Tu nota está en la pizarra donde empieza el plan.',
	},
}
