import type { exports as english } from '#shared/i18n/locales/en/exports'
import type { MessagesLike } from '#shared/i18n/translate'

/** Taking a board along, bringing one in, and its language: what is fetched when somebody asks for it. */
export const exports: MessagesLike<typeof english> = {
	'export.heading': 'Descargar esta pizarra',
	'export.text':
		'Puede hacerlo cualquier persona que vea esta pizarra. Los archivos se crean en tu dispositivo.',
	'export.what': 'Qué',
	'export.whole': 'Toda la pizarra',
	'export.zone': 'Una zona',
	'export.selection': {
		one: 'Lo seleccionado: {count} elemento',
		many: 'Lo seleccionado: {count} de elementos',
		other: 'Lo seleccionado: {count} elementos',
	},
	'export.as': 'Formato',
	'export.png': 'Imagen',
	'export.png_hint': 'PNG. Una pizarra grande sale en varias partes.',
	'export.svg': 'Dibujo',
	'export.svg_hint': 'SVG, nítido a cualquier tamaño.',
	'export.pdf': 'Papel',
	'export.pdf_hint': 'PDF para imprimir y buscar, de A4 a A0.',
	'export.docx': 'Documento',
	'export.docx_hint': 'Las notas para Word, zona por zona.',
	'export.csv': 'Tabla',
	'export.csv_hint': 'Las notas en CSV, para una hoja de cálculo.',
	'export.md': 'Texto simple',
	'export.md_hint': 'Las notas en Markdown.',
	'export.tldr': 'Archivo de pizarra',
	'export.tldr_hint': 'Se abre en cualquier tldraw.',
	'export.paper': 'Tamaño del papel',
	'export.download': 'Descargar',
	'export.working': 'Creando el archivo…',
	'export.progress': 'Qué parte del archivo está hecha',
	'export.cancel': 'Cancelar',
	'export.done': 'El archivo está en tus descargas: {name}',
	'export.empty': 'Todavía no hay nada que descargar.',
	'export.failed': 'No se ha podido crear el archivo. Inténtalo de nuevo o elige otro formato.',
	'export.outside': 'Fuera de las zonas',
	'export.column_number': 'Número',
	'export.column_zone': 'Zona',
	'export.column_tone': 'Tipo',
	'export.column_text': 'Nota',

	'import.offer': '¿Tienes una pizarra en un archivo?',
	'import.open': 'Añadir un archivo',
	'import.heading': 'Añadir un archivo',
	'import.text':
		'Lo que hay en el archivo se pone al lado de lo que ya hay en esta pizarra. Todo el mundo lo ve, y puedes deshacerlo.',
	'import.choose': 'Elegir un archivo de pizarra',
	'import.choose_hint':
		'Un archivo de Constellate o de tldraw: .tldr o .json. También puedes arrastrarlo hasta aquí.',
	'import.working': 'Leyendo el archivo…',
	'import.progress': 'Qué parte del archivo se ha leído',
	'import.done': {
		one: '{count} elemento está ahora en la pizarra. Está al lado de lo que había, y está seleccionado.',
		many: '{count} de elementos están ahora en la pizarra. Están al lado de lo que había, y están seleccionados.',
		other:
			'{count} elementos están ahora en la pizarra. Están al lado de lo que había, y están seleccionados.',
	},
	'import.left_out': {
		one: 'No se ha podido añadir {count} elemento.',
		many: 'No se han podido añadir {count} de elementos.',
		other: 'No se han podido añadir {count} elementos.',
	},
	'import.left_out_why':
		'Los vídeos, otras páginas web, las imágenes de internet y las partes dañadas se quedan fuera, para que la pizarra sea segura para todo el mundo.',
	'import.see': 'Verlo en la pizarra',
	'import.unreadable':
		'Esto no es un archivo de pizarra, o está dañado. Elige un archivo que termine en .tldr o .json.',
	'import.newer': 'Este archivo se hizo con un programa más nuevo, y esta pizarra todavía no puede leerlo.',
	'import.too_large': {
		one: 'Este archivo es demasiado grande. Un archivo de pizarra puede tener hasta {count} MB, y no demasiados dibujos largos.',
		many: 'Este archivo es demasiado grande. Un archivo de pizarra puede tener hasta {count} MB, y no demasiados dibujos largos.',
		other:
			'Este archivo es demasiado grande. Un archivo de pizarra puede tener hasta {count} MB, y no demasiados dibujos largos.',
	},
	'import.empty': 'En este archivo no hay nada.',
	'import.full': {
		one: 'El archivo no cabe: en esta pizarra hay sitio para {count} elemento más. Abre el archivo en una pizarra nueva.',
		many: 'El archivo no cabe: en esta pizarra hay sitio para {count} de elementos más. Abre el archivo en una pizarra nueva.',
		other:
			'El archivo no cabe: en esta pizarra hay sitio para {count} elementos más. Abre el archivo en una pizarra nueva.',
	},
	'import.failed': 'No se ha podido añadir el archivo. La pizarra sigue como estaba.',

	'openfile.heading': 'Abrir un archivo como pizarra nueva',
	'openfile.text': 'La pizarra nueva toma el nombre del archivo, y vas directamente a ella.',
	'openfile.failed': 'No se ha podido abrir el archivo. Inténtalo de nuevo.',

	'takeall.heading': 'Descargar toda la sesión',
	'takeall.text':
		'Un solo archivo con una carpeta para cada pizarra: el archivo de la pizarra, un PDF para el papel y las notas como documento, tabla y texto simple. Se crea en tu dispositivo.',
	'takeall.boards': 'Pizarras del archivo',
	'takeall.waiting': 'Todavía no',
	'takeall.working': 'Preparando…',
	'takeall.done': 'Listo',
	'takeall.missing': 'No se ha podido leer',
	'takeall.working_hint': 'Creando el archivo. Deja esta página abierta.',
	'takeall.missing_count': {
		one: 'No se ha podido leer {count} pizarra, y no está en el archivo. Inténtalo más tarde.',
		many: 'No se han podido leer {count} de pizarras, y no están en el archivo. Inténtalo más tarde.',
		other: 'No se han podido leer {count} pizarras, y no están en el archivo. Inténtalo más tarde.',
	},
	'takeall.failed':
		'No se ha podido crear el archivo. Inténtalo de nuevo, o descarga las pizarras una por una.',

	'language.text':
		'Los títulos, las preguntas y los ejemplos de esta pizarra cambian para todas las personas. Las notas no se traducen, y lo que alguien ha cambiado se queda como está.',
	'language.own': 'El idioma de tus botones no cambia.',
	'language.change': 'Cambiar el idioma',
	'language.now': 'El idioma de la pizarra es ahora: {language}.',
	'language.left': {
		one: '{count} texto se queda como lo escribieron.',
		many: '{count} de textos se quedan como los escribieron.',
		other: '{count} textos se quedan como los escribieron.',
	},
	'language.put_back': 'Volver al de antes',
	'language.no_template':
		'Ya no se sabe con qué plantilla empezó esta pizarra. Sus textos se quedan como están.',

	'layout.heading': 'Disposición',
	'layout.hint':
		'Las zonas y los ejemplos de esta pizarra. Todos ven lo que cambia, y cada paso se puede deshacer.',
	'layout.begin': 'Empezar a editar',
	'layout.begin_hint':
		'Todos verán que editas la disposición. Cualquiera puede participar o terminarla. Termina sola tras cinco minutos sin cambios.',
	'layout.end': 'Terminar',
	'layout.list': 'Abrir la lista',
	'layout.by_me': 'Estás editando la disposición de esta pizarra.',
	'layout.by_name': '{name} está editando la disposición de esta pizarra.',
	'layout.by_somebody': 'Alguien está editando la disposición de esta pizarra.',
	'layout.clear_examples': 'Quitar los ejemplos',
	'layout.examples_hint': 'Un ejemplo también desaparece cuando hay una primera nota en su zona.',
	'layout.undo': 'Deshacer el último paso',
	'layout.zones': 'Zonas',
	'layout.title': 'Título',
	'layout.rename': 'Cambiar el título',
	'layout.more_rows': 'Una fila más',
	'layout.fewer_rows': 'Una fila menos',
	'layout.more_columns': 'Una columna más',
	'layout.fewer_columns': 'Una columna menos',
	'layout.left': 'Mover a la izquierda',
	'layout.right': 'Mover a la derecha',
	'layout.up': 'Mover hacia arriba',
	'layout.down': 'Mover hacia abajo',
	'layout.remove': 'Quitar esta zona',
	'layout.remove_hint': 'Sus notas se quedan en la pizarra.',
	'layout.add': 'Añadir una zona',
	'layout.add_title': 'Título de la zona nueva',
	'layout.outcome_done': 'Hecho.',
	'layout.outcome_no-room': 'No hay sitio para eso: lo impiden notas, palabras o el borde de la pizarra.',
	'layout.outcome_no-zone': 'Esta zona ya no está.',
	'layout.outcome_last-zone': 'Una pizarra conserva al menos una zona.',
	'layout.outcome_nothing': 'No hay nada que cambiar.',
}
