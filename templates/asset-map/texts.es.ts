import type { AssetMapZone } from '#templates/asset-map/template'
import type { TemplateTexts } from '#templates/Template'

/** The strengths map in Spanish. */
export const assetMapEs: TemplateTexts<AssetMapZone> = {
	title: 'Mapa de puntos fuertes',
	purpose:
		'Mostrad lo que ya pueden dar las personas y los lugares de aquí, y unid cosas que nunca se han encontrado.',
	drawing:
		'Un pueblo visto en ángulo: tres casas en fila, un local social, una tienda, un huerto, un árbol viejo y caminos que se juntan en la plaza.',
	zones: {
		people: {
			title: 'Cada persona',
			prompts: ['¿Qué se te da bien?', '¿Qué se le da bien a quien está a tu lado?'],
			lanes: ['Sé', 'Sé hacer', 'Me importa'],
			examples: [
				'Quién vive en cada casa de la isla',
				'Arrancar cualquier tractor viejo',
				'Que ningún niño coma solo',
			],
		},
		groups: {
			title: 'Grupos y asociaciones',
			prompts: ['¿Quién se reúne ya: coros, peñas, equipos, chats?', '¿Qué se les da bien en grupo?'],
			examples: ['Chat de la escalera: 40 pisos, contesta en minutos'],
		},
		organisations: {
			title: 'Servicios y empresas',
			prompts: ['¿Quién podría prestar o dar algo pequeño?'],
			examples: ['La biblioteca presta máquinas de coser'],
		},
		places: {
			title: 'Lugares y cosas',
			prompts: ['¿Qué salas, huertos, furgonetas y herramientas hay?', '¿Cuándo no se usan?'],
			examples: ['Salón parroquial, vacío los martes'],
		},
		stories: {
			title: 'Lo que ya hemos logrado',
			prompts: ['¿Qué ha hecho aquí la gente en común?', '¿Qué cuentan los mayores?'],
			examples: ['El invierno en que abrimos la carretera a pala'],
		},
		links: {
			title: 'Conexiones nuevas',
			prompts: ['¿Qué cosas nunca se han encontrado?', 'Escribidlas al lado: ¿qué resulta?'],
			lanes: ['Esto', 'y esto', 'dan esto'],
			examples: [
				'Salón parroquial, los martes',
				'Máquinas de coser de la biblioteca',
				'Tarde de arreglos, la primera en marzo',
			],
		},
	},
	method: {
		when: 'Antes de hablar de problemas, o cuando un proyecto ve solo lo que falta.',
		steps: [
			'Girad hacia la persona de vuestra izquierda. Preguntadle qué se le da bien y escribidlo si está de acuerdo.',
			'Recorred los cinco campos en silencio. Cuenta lo pequeño: una llave, una furgoneta, una buena voz al teléfono.',
			'Pasead por el mapa y leedlo en voz alta. ¿Qué falta?',
			'Unid dos o tres cosas que nunca se han encontrado. Una fila para cada una: esto, y esto, dan esto.',
			'Votad la conexión que probamos en menos de un mes. ¿Quién hace la primera llamada?',
		],
		tips: [
			'Si alguien dice «nada especial», pregunta para qué le llaman los vecinos.',
			'Los problemas saldrán igual. Escríbelos al lado del mapa y seguid con los puntos fuertes.',
			'Deja tiempo para leer en voz alta. Hay quien oye por primera vez que está en un mapa de puntos fuertes.',
		],
		care: 'Preguntad antes de escribir lo que se le da bien a otra persona. No todo el mundo quiere que le pidan favores.',
		question: '¿Qué se te da bien, o qué compartirías con gusto en tu barrio?',
		thanks: 'Gracias. Tu punto fuerte tiene su sitio en este mapa.',
	},
}
