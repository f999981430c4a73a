import type { DifficultMomentsZone } from '#templates/difficult-moments/template'
import type { TemplateTexts } from '#templates/Template'

/** The board of difficult moments in Spanish. */
export const difficultMomentsEs: TemplateTexts<DifficultMomentsZone> = {
	title: 'Momentos difíciles',
	purpose: 'Ensayad en común un momento difícil antes de que llegue, y acordad qué haríais.',
	drawing:
		'Un pequeño escenario con telón y cuatro asientos distintos. Al lado, un caballete, un reloj y una puerta abierta; delante, un bocadillo, un calendario y una carpeta con pinza.',
	zones: {
		scene: {
			title: 'La escena',
			prompts: ['Elegid una o inventadla.'],
			examples: [
				'«Ya sabemos qué quiere la gente», empieza alguien',
				'Un padre llora. Todos miran el reloj',
				'Hablan dos personas, nueve no',
			],
		},
		chairs: {
			title: 'Sentaos en cada silla',
			prompts: ['Toma una silla que no sea la tuya. ¿Cómo se está ahí?'],
			lanes: ['Ciudadana', 'Personal que atiende', 'Quien decide', 'Quien calla'],
			rows: ['Siente', 'Teme', 'Necesita'],
			examples: [
				'Pequeña. El resto trae papeles',
				'Prometer lo que no puedo cumplir',
				'Dos minutos para escribir antes de hablar',
			],
		},
		power: {
			title: 'Poder y riesgo',
			prompts: ['¿Quién puede irse y quién no? ¿Quién lo apunta?', '¿Qué se arriesga, y quién?'],
			examples: ['Él puede irse. Ella necesita esta decisión'],
		},
		words: {
			title: 'Qué decir',
			prompts: ['¿Qué podríais decir de verdad en ese momento?', 'Una frase corta, con vuestras palabras.'],
			examples: ['«Un momento. Primero me gustaría oírla a ella.»'],
		},
		earlier: {
			title: 'Qué ayuda antes',
			prompts: [
				'¿Qué hacemos ya bien?',
				'Invitación, sala, orden del día, compromiso: ¿qué más podemos hacer antes?',
			],
			examples: ['Llamar el día antes: ¿qué necesitas?'],
		},
		agreed: {
			title: 'Qué acordamos',
			prompts: ['¿Qué hacemos cuando pase? Decidlo en una frase.'],
			examples: ['Cualquiera puede pedir una pausa'],
		},
	},
	method: {
		when: 'Mientras os preparáis para trabajar en común, o después de un conflicto, cambiando todo lo que diga quién fue.',
		steps: [
			'Elegid una escena en común o inventadla. Cambiad nombres y lugares. Cualquiera puede quedarse fuera cuando quiera.',
			'Tomad una silla que no sea la vuestra en la vida diaria. Escribid a solas: ¿qué siente, teme y necesita esa persona?',
			'Mirad la escena desde fuera. ¿Quién tiene poder en ella y quién arriesga qué?',
			'Escribid una frase que podríais decir de verdad. Probadla en voz alta; después, probad otra.',
			'¿Qué ayuda antes? Después, acordad una frase para el grupo.',
		],
		tips: [
			'Cambiad de silla: quien decide aprende más en la silla de la ciudadana.',
			'La misma frase suena distinta desde cada silla. Que la prueben dos personas.',
			'Terminad con aire fresco y un cambio de sitio, para que los papeles se queden en la sala.',
		],
		care: 'No repitáis nunca lo que le pasó de verdad a alguien de aquí. Basta con decir «esta escena no», sin motivo.',
		question: 'Piensa en una vez que nadie te escuchó. ¿Qué debería haber dicho alguien?',
		thanks: 'Gracias. Tu nota ya está en la pizarra. Con tu código podrás ver más tarde qué ha sido de ella.',
	},
}
