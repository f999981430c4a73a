import type { StakeholderSnowballZone } from '#templates/stakeholder-snowball/template'
import type { TemplateTexts } from '#templates/Template'

/** The map of people in Spanish. */
export const stakeholderSnowballEs: TemplateTexts<StakeholderSnowballZone> = {
	title: 'Mapa de personas: ¿quién más?',
	purpose:
		'Ved de quién es la vida, quién está cerca y quién decide desde lejos. Después, todo el mundo señala la siguiente voz.',
	drawing:
		'Anillos alrededor de un centro, con personas y lazos entre ellas; en el anillo exterior una puerta abierta y, fuera, una bola de nieve que crece al rodar.',
	zones: {
		lives: {
			title: 'Lo vive',
			prompts: ['¿De quién es la vida?', 'Aquí solo personas, nada de organizaciones.'],
			examples: ['Adolescente que cuida de su madre'],
		},
		close: {
			title: 'Está cerca cada semana',
			prompts: ['¿Quién está a su lado, cobrando o sin cobrar?'],
			examples: ['El vecino que le sube la bombona'],
		},
		afar: {
			title: 'Más lejos',
			prompts: ['¿Quién pone las normas o paga?', '¿Quién nota los efectos?'],
			examples: ['Oficina que fija los horarios', 'Familias que viven justo al lado'],
		},
		ties: {
			title: 'Lazos entre ellas',
			prompts: ['Dibujad líneas de nota a nota.', '¿Cuáles son fuertes, débiles o de un solo lado?'],
			examples: ['Fuerte: orientadora y chat de familias', 'De un solo lado: las cartas de la oficina'],
		},
		door: {
			title: '¿Quién abre la puerta?',
			prompts: ['Añadid dos grupos que las demás no conozcan.', '¿Quién nos los puede presentar?'],
			examples: ['Mariscadoras. La del quiosco las conoce'],
		},
		missing: {
			title: 'Aún sin escuchar',
			prompts: ['¿Dónde está vacío nuestro mapa?', '¿Quién habla hoy en su lugar?'],
			examples: ['Niños que cambian mucho de colegio'],
		},
		calls: {
			title: 'Esta semana',
			prompts: ['¿Quién de nosotros avisa, y a qué grupo?'],
			examples: ['Rosa llama el martes a la tienda del pueblo'],
		},
	},
	method: {
		when: 'Estáis al principio, o siempre oís las mismas voces. Dejad el mapa abierto mientras sigue el trabajo.',
		steps: [
			'Empezad por las personas que lo viven. Aquí no puede estar ninguna organización.',
			'Cada cual por su cuenta: ¿quién las ve cada semana? ¿Quién decide o lo nota desde más lejos?',
			'Dibujad líneas entre las notas. Primero los lazos fuertes; después, los débiles o de un solo lado.',
			'Cada persona añade dos grupos que las demás no conocen, y quién nos los podría presentar.',
			'¿Dónde sigue vacío el mapa? Escribid a quién no se escucha. Acordad quién avisa a qué grupo esta semana.',
		],
		tips: [
			'Envía el enlace a quienes escuches después y pide dos grupos más. Así crece la bola de nieve.',
			'Un grupo que aquí nadie conoce es un buen hallazgo. Dilo.',
			'Pregunta a quienes lo viven qué notas pondrían más cerca o más lejos.',
		],
		care: 'En la pizarra, grupos y papeles. Los nombres de personas particulares van en una lista cerrada, y solo si están de acuerdo.',
		question: '¿A quién más deberíamos preguntar? Un grupo o un papel, por favor, sin nombres.',
		thanks: 'Gracias. Si quieres, pásales este enlace.',
	},
}
