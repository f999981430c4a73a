import type { RecipeTexts } from '#templates/recipes/Recipe'
import type { RecipeId } from '#templates/recipes/recipes'

/** The recipes in Spanish. */
export const recipesEs: Record<RecipeId, RecipeTexts> = {
	'first-meeting': {
		title: 'Una primera reunión',
		purpose: 'Llegar, ver dónde estáis y qué tenéis, y descubrir quién falta todavía.',
		tips: [
			'Manda el enlace el día antes y di que nadie tiene que registrarse.',
			'Si falta tiempo, saltaos lo que lo impide y dejad la ronda en la que se escucha a todo el mundo.',
		],
	},
	'codesign-half-day': {
		title: 'Medio día de diseño con el vecindario',
		purpose: 'De lo que se le da bien a la gente y de lo que ha vivido a las ideas y a una decisión.',
		tips: [
			'Prevé un descanso después de las historias y otro después de las ideas.',
			'Pagad el viaje y el tiempo, o decid antes que no podéis.',
		],
	},
	'social-hackathon': {
		title: 'Un hackatón social, del jueves por la tarde al sábado',
		purpose:
			'Equipos variados trabajan en problemas del lugar. A los 30 y a los 90 días se pregunta qué ha sido de sus ideas.',
		tips: [
			'Cada reto necesita a alguien que lo viva y a alguien que responda de él después.',
			'Hay emociones fuertes, porque los problemas son de la propia gente. Dejad libres a dos personas para cuidar.',
		],
		clock: [
			'Se piden retos: en carteles, en la radio, en el mostrador de las tiendas',
			'Reuniones pequeñas sobre los problemas. Cada reto encuentra a alguien que lo cuida',
			'Inscripción, con lo que cada persona necesita para participar. Se busca a quienes darán mentoría',
			'Probad la pizarra en común durante media hora',
			'Llegar, comer, leer el acuerdo. Se enseña el rincón de calma',
			'Se cuentan los retos, dos minutos cada uno',
			'Pasead, hablad, uníos a un equipo. ¿Qué miradas faltan?',
			'Primera hora en los equipos: solo las personas y el problema',
			'Ronda de llegada. Escuchad a dos personas de fuera del equipo',
			'Primera ronda de mentoría, y después comida en común',
			'Muchas ideas, y después una',
			'Primera parada: ¿a quién habéis escuchado y cuál es el problema de fondo?',
			'Construid algo sin pulir. Segunda ronda de mentoría',
			'Probadlo con gente de fuera',
			'Segunda parada: ¿quién lo probó y qué cambiasteis? Repaso con la brújula',
			'Ensayad las presentaciones',
			'Presentaciones en el orden del sorteo: cinco minutos y tres preguntas',
			'El público elige. Cada equipo fija su llamada a los 30 días. El domingo queda libre',
			'Una llamada a cada equipo: ¿la idea vive, descansa o ha pasado a otras manos?',
			'Una nota pública en la pizarra del vestíbulo: qué ha sido de cada idea',
		],
	},
	'gentle-hackathon': {
		title: 'Un hackatón tranquilo en tres tardes',
		purpose:
			'Lo mismo sin prisas, a distancia o en una misma sala, para quienes se quedan fuera si el ritmo es rápido.',
		tips: [
			'Dejad una semana entre tarde y tarde, para que los equipos puedan hablar con gente mientras tanto.',
			'Ofrece que alguien se siente al lado de quienes nunca han usado una pizarra así.',
		],
	},
	'popup-afternoon': {
		title: 'Una tarde entre la gente',
		purpose:
			'Una sola pregunta en un mercado, en una biblioteca o en una sala de espera, donde la gente ya está.',
		tips: [
			'Dos tabletas, dos personas que atienden, papel y bolis. Probadlo una vez sin red.',
			'Volved al mismo lugar y enseñad qué ha sido de las respuestas.',
		],
	},
	'shared-learning': {
		title: 'Una hora para aprender en común',
		purpose: 'Mirar, con quienes forman parte de ello, qué ha cambiado y para quién no ha cambiado nada.',
		tips: [
			'Repetidlo cada pocos meses con las mismas preguntas, y comparad.',
			'Invita a quienes se fueron. Saben algo que el resto no sabe.',
		],
	},
}
