import type { PartnershipAgreementZone } from '#templates/partnership-agreement/template'
import type { TemplateTexts } from '#templates/Template'

/** The partnership agreement in Spanish. */
export const partnershipAgreementEs: TemplateTexts<PartnershipAgreementZone> = {
	title: 'Acuerdo de colaboración',
	purpose:
		'Acordad con palabras sencillas qué aporta y decide cada parte, y cómo discrepáis y os despedís en paz.',
	drawing:
		'Una mesa vista desde arriba con alguien en cada uno de sus cuatro lados. Sobre ella, cuatro manteles, las cuentas y las reglas; alrededor, una alfombra, un paraguas, una puerta abierta y una carpeta.',
	zones: {
		aim: {
			title: 'Qué hacemos en común',
			prompts: ['¿Qué mejora, y para quién?', 'Basta una frase.'],
			examples: ['Un taller de arreglos donde jóvenes aprenden de mayores'],
			caption: '¿Adónde queremos ir?',
		},
		deal: {
			title: 'Aportar, esperar, decidir',
			prompts: [
				'Escribid primero en vuestra columna: saberes, tiempo, salas, dinero, confianza.',
				'Después: ¿qué esperáis recibir y qué decidís, por vuestra cuenta o en común?',
			],
			lanes: ['Ciudadanía', 'Asociaciones', 'Empresas', 'Administración'],
			rows: ['Aporta', 'Espera', 'Decide'],
			examples: [
				'La peña: un local, libre los martes',
				'La tienda de bicis: aprendices en dos años',
				'Qué se arregla, y a qué precio',
			],
		},
		open: {
			title: 'Cuentas claras',
			prompts: ['¿Quién paga, quién cobra, quién trabaja gratis?', '¿Dónde puede verlo todo el mundo?'],
			examples: ['Las cuentas, en la pared junto al café'],
		},
		rules: {
			title: 'Cómo decidimos',
			prompts: ['¿Cada cuánto nos vemos, y a qué hora?', '¿Cómo se oye a quien habla poco?'],
			examples: ['Después de las siete, para quien trabaja'],
		},
		storm: {
			title: 'Cuando se complique',
			prompts: ['¿Qué podría enfrentarnos?', '¿Quién habla con quién, y en qué plazo?'],
			examples: ['Prometido y no hecho: llamar esa semana'],
		},
		part: {
			title: 'Cómo separarnos',
			prompts: ['¿Cómo se va alguien, sin reproches?', '¿Qué pasa con personas, dinero, llaves y datos?'],
			examples: ['Un mes de aviso. Todo queda en el pueblo'],
		},
		sign: {
			title: 'De acuerdo por ahora',
			prompts: ['Tu marca, y lo que aún tienes que preguntar.', '¿Cuándo volvemos a mirarlo?'],
			examples: ['L., por la peña. Pregunta a la junta el lunes'],
		},
	},
	method: {
		when: 'Cuando ciudadanía, asociaciones, empresas y administración quieren hacer algo en común, antes de gastar dinero o buena voluntad.',
		steps: [
			'¿Qué hacemos en común? Cada persona acaba la frase «Vale la pena si…». Después hacemos una sola.',
			'Escribid a solas en vuestra columna: qué aportáis y qué esperáis. La experiencia y la confianza del barrio cuentan tanto como el dinero.',
			'La ciudadanía lee primero lo suyo. Después llenamos la última fila: ¿quién decide qué, y qué decidimos en común?',
			'Hablamos abiertamente de dinero y trabajo: quién paga, quién cobra, quién da su tiempo y dónde puede verlo todo el mundo.',
			'¿Cuándo y dónde nos vemos, y cómo decidimos? Pensad en quien tiene niños, turnos o un largo camino.',
			'¿Qué podría enfrentarnos, y qué hacemos entonces? ¿Y cómo se puede ir alguien?',
			'Leedlo todo en voz alta. Quien está de acuerdo pone su marca. «Tengo que preguntar en casa» es una buena respuesta. Fijad el día para volver a mirarlo.',
		],
		tips: [
			'Quien no tiene presupuesto habla en primer lugar y firma en último.',
			'Compara «Aporta» con «Decide». Quien aporta mucho y no decide nada ayuda, pero no es socio.',
			'Este es un acuerdo entre personas. Si la ley pide un contrato, que se escriba a partir de estas notas.',
		],
		care: 'No todo el mundo puede decir que no a quien le paga. Nadie firma en la sala si prefiere consultarlo con la almohada, y nadie tiene que decir por qué.',
		question: '¿Qué te lo pondría fácil para tener voz en esto?',
		thanks: 'Gracias. Tu nota ya está en la pizarra, donde acordamos cómo decidir.',
	},
}
