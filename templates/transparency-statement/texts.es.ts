import type { TemplateTexts } from '#templates/Template'
import type { TransparencyStatementZone } from '#templates/transparency-statement/template'

/** The transparency statement in Spanish. */
export const transparencyStatementEs: TemplateTexts<TransparencyStatementZone> = {
	title: 'Compromiso de transparencia',
	purpose:
		'Decid a la gente con palabras sencillas qué puede cambiar aquí, quién decide y cuándo tendrá respuesta.',
	drawing:
		'Una casa de cristal con seis paneles grandes. Una ventana está abierta y un panel está empañado. La gente mira desde fuera, una persona con una lupa.',
	zones: {
		can: {
			title: 'Qué puede cambiar',
			prompts: ['¿Qué está de verdad abierto?', '¿Qué cambiaríamos si la gente lo pide?'],
			examples: ['El horario', 'Cómo es la primera visita'],
		},
		cannot: {
			title: 'Qué no puede cambiar',
			prompts: ['¿Qué está fijado?', '¿Por quién, y hasta cuándo?'],
			examples: ['La tasa, hasta que cambie la ley'],
		},
		who: {
			title: 'Quién decide, quién paga',
			prompts: ['¿Quién decide al final, y cómo?', '¿Quién paga, y quién ganaría?'],
			examples: ['Un grupo, la mitad vecinos, el 3 de mayo', 'Paga la diputación'],
		},
		kept: {
			title: 'Qué guardamos de ti',
			prompts: ['¿Qué guardamos, dónde y cuánto tiempo?', '¿Cómo puedes retirarlo?'],
			examples: ['Sin nombres. Notas, un año, en nuestro servidor'],
		},
		back: {
			title: 'Cuándo tendrás respuesta',
			prompts: ['¿Qué día como tarde, dónde y de quién?'],
			examples: ['Antes del 30 de junio, en la biblioteca, de Ana'],
		},
		unclear: {
			title: 'Aún poco claro',
			prompts: ['¿Qué cuesta entender o creer?', 'Que pregunte alguien de fuera.'],
			examples: ['¿Y si el grupo no se pone de acuerdo?'],
		},
	},
	method: {
		when: 'Antes de invitar a nadie, y siempre que cambie algo de lo escrito.',
		steps: [
			'Pensad en una persona a la que queréis invitar. ¿Qué preguntaría primero?',
			'Escribid qué puede cambiar, qué no, y quién decide y paga. Cada nota debería entenderla alguien de doce años.',
			'Escribid qué guardamos y cuándo tendrá respuesta la gente. Una fecha es mejor que «pronto».',
			'Ahora alguien que no lo escribió lee en voz alta y dice qué no está claro. El resto escucha y no explica.',
			'Arreglad las notas que dieron preguntas. Después, poned las tres líneas más importantes en el compromiso de la sesión.',
		],
		tips: [
			'Busca antes a quien lea en el cuarto paso: una vecina, un aprendiz, alguien de la cafetería.',
			'Escribid lo que no puede cambiar con la misma claridad que lo que sí. La gente perdona antes los límites que las sorpresas.',
			'Si una fecha se retrasa, dilo ese mismo día, donde está el compromiso.',
		],
		care: 'Si no hay nada abierto de verdad, no lo llaméis cocreación. Llamadlo información, y ahorrad el trabajo a la gente.',
		question: 'Has leído a qué nos comprometemos. ¿Qué no está claro o cuesta creer?',
		thanks: 'Gracias. Tu nota está en la pizarra, junto a nuestro compromiso.',
	},
}
