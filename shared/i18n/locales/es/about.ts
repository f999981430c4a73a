import type { about as english } from '#shared/i18n/locales/en/about'
import type { MessagesLike } from '#shared/i18n/translate'

/** The page on what co-creation is, who has tried it, and where all this comes from. */
export const about: MessagesLike<typeof english> = {
	'about.title': 'Qué es la cocreación, y qué no es',
	'about.intro':
		'Cocreación quiere decir que quienes usan un servicio, quienes trabajan en él y quienes deciden sobre él le dan forma en común, de igual a igual, desde la primera pregunta hasta la valoración de lo que ha salido.',
	'about.is_heading': 'Es',
	'about.is_1': 'Un cambio de poder: en vez de hacer cosas a la gente o para la gente, hacerlas con ella.',
	'about.is_2':
		'Empezar por lo que la gente sabe hacer y por lo que ya hay, antes de que nadie hable de problemas.',
	'about.is_3':
		'Escuchar con empatía, y que todas las personas tengan una oportunidad justa de hacerse oír, no solo las que hablan más alto.',
	'about.is_4': 'Hablar claro de cómo se decide, quién decide y qué no se puede cambiar.',
	'about.is_5': 'Ir donde está la gente. Lo difícil de alcanzar son los servicios, no las personas.',
	'about.is_6': 'Una práctica que no se acaba nunca: probar, mirar en común qué ha salido y volver a probar.',
	'about.not_heading': 'No es',
	'about.not_1':
		'Una consulta. Pedir opiniones tiene su valor, pero es otra cosa, y conviene llamarla por su nombre.',
	'about.not_2': 'Una reunión en la que ya está todo decidido.',
	'about.not_3': 'Solo tratar bien a cada persona, o solo colaborar entre oficinas.',
	'about.not_4': 'Un arreglo rápido. Lleva tiempo, y cambia también a quienes preguntan.',
	'about.not_5':
		'Una herramienta o una plataforma. La tecnología acompaña a las relaciones, no las sustituye.',
	'about.phases_heading': 'Siete palabras, sin un orden fijo',
	'about.phases_text':
		'Ayudan a encontrar una pizarra y a decir dónde está un grupo. No son pasos, y nadie tiene que recorrerlas todas.',
	'about.pilots_heading': 'Once lugares que lo probaron',
	'about.pilots_text':
		'Los pilotos del proyecto CoSIE, en diez países. Estas pizarras parten de lo que allí se aprendió.',
	'pilot.finland':
		'Jóvenes y profesionales: al final fueron jóvenes quienes enseñaron a profesionales cómo acercarse a la gente joven.',
	'pilot.sweden':
		'Servicios sociales para personas con discapacidad. Donde no llegaba una pantalla, llegaba una llamada de teléfono.',
	'pilot.estonia':
		'Servicios para personas con discapacidad en zonas apartadas, con los primeros hackatones sociales, en el condado de Võru.',
	'pilot.poland': 'Envejecer en compañía: viviendas compartidas para personas mayores.',
	'pilot.netherlands-work':
		'«No time to waste» («No hay tiempo que perder»), uno de los dos pilotos del país.',
	'pilot.netherlands-services': 'Servicios sociales con una forma nueva, el otro piloto del país.',
	'pilot.uk': 'Servicios para personas que han cometido delitos de riesgo bajo o medio.',
	'pilot.italy':
		'La obesidad infantil, de la que se habló, entre otros lugares, en las mesas de un festival.',
	'pilot.spain':
		'Aprender a empezar algo propio, para personas que llevan mucho tiempo sin trabajo. Llevaban ellas mismas los canales en redes sociales.',
	'pilot.hungary': 'Economía doméstica en los pueblos.',
	'pilot.greece': 'Huertos en el centro de la ciudad. Aquí se probó también la hoja de ruta.',
	'about.credits_heading': 'De dónde viene todo esto',
	'about.credits_cosie':
		'Los métodos vienen de CoSIE, Co-creation of Service Innovation in Europe (de 2017 a 2021): 24 organizaciones de diez países, bajo la dirección de Turku University of Applied Sciences.',
	'about.credits_grant':
		'CoSIE recibió financiación del programa de investigación e innovación Horizonte 2020 de la Unión Europea, en virtud del acuerdo de subvención n.º 770492.',
	'about.credits_own':
		'Constellate se apoya en esta experiencia y no es un producto del proyecto. Las pizarras y sus textos son nuestros, y los errores también.',
	'about.credits_made':
		'La pizarra está hecha con tldraw, y Yjs hace que todo el mundo vea lo mismo a la vez.',
	'about.credits_link': 'Hoja de ruta y caja de herramientas del proyecto',
}
