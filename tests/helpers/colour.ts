/** Red, green, blue; linear light, 0 to 1. */
type Rgb = [number, number, number]

/** Kinds of sight that the palette is checked for. */
export const SIGHTS = ['full colour', 'protanopia', 'deuteranopia', 'tritanopia'] as const
export type Sight = (typeof SIGHTS)[number]

/** Machado, Oliveira and Fernandes 2009, severity 1.0; they apply to linear light. */
const MACHADO: Record<Exclude<Sight, 'full colour'>, [Rgb, Rgb, Rgb]> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
}

const linearOf = (hex: string): Rgb => {
	const channel = (at: number) => {
		const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
	}
	return [channel(1), channel(3), channel(5)]
}

const hexOf = (rgb: Rgb): string =>
	`#${rgb
		.map((c) => Math.min(1, Math.max(0, c)))
		.map((c) => (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055))
		.map((c) =>
			Math.round(c * 255)
				.toString(16)
				.padStart(2, '0')
		)
		.join('')}`

const times = (row: Rgb, [r, g, b]: Rgb) => row[0] * r + row[1] * g + row[2] * b

/** The colour as somebody with that kind of sight sees it. */
export function seenWith(sight: Sight, hex: string): string {
	if (sight === 'full colour') return hex
	const rgb = linearOf(hex)
	const [r, g, b] = MACHADO[sight]
	return hexOf([times(r, rgb), times(g, rgb), times(b, rgb)])
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(a: string, b: string): number {
	const luminance = (hex: string) => times([0.2126, 0.7152, 0.0722], linearOf(hex))
	const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
	return (light + 0.05) / (dark + 0.05)
}

/** CIE L*a*b*, D65. */
export type Lab = { L: number; a: number; b: number }

/** The colour in L*a*b*. */
export function labOf(hex: string): Lab {
	const rgb = linearOf(hex)
	const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29)
	const x = f(times([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047)
	const y = f(times([0.2126729, 0.7151522, 0.072175], rgb))
	const z = f(times([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883)
	return { L: 116 * y - 16, a: 500 * (x - y), b: 200 * (y - z) }
}

const degrees = (radians: number) => ((((radians * 180) / Math.PI) % 360) + 360) % 360
const sin = (angle: number) => Math.sin((angle * Math.PI) / 180)
const cos = (angle: number) => Math.cos((angle * Math.PI) / 180)

/** CIEDE2000 colour difference (Sharma, Wu and Dalal 2005, whose names it uses), kL = kC = kH = 1. */
export function ciede2000(p: Lab, q: Lab): number {
	const meanC = (Math.hypot(p.a, p.b) + Math.hypot(q.a, q.b)) / 2
	const G = 0.5 * (1 - Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)))
	const [a1, a2] = [p.a * (1 + G), q.a * (1 + G)]
	const [C1, C2] = [Math.hypot(a1, p.b), Math.hypot(a2, q.b)]
	const h1 = C1 === 0 ? 0 : degrees(Math.atan2(p.b, a1))
	const h2 = C2 === 0 ? 0 : degrees(Math.atan2(q.b, a2))

	let dh = C1 * C2 === 0 ? 0 : h2 - h1
	if (dh > 180) dh -= 360
	if (dh < -180) dh += 360
	const dL = q.L - p.L
	const dC = C2 - C1
	const dH = 2 * Math.sqrt(C1 * C2) * sin(dh / 2)

	const L = (p.L + q.L) / 2
	const C = (C1 + C2) / 2
	let h = h1 + h2
	if (C1 * C2 !== 0) h = Math.abs(h1 - h2) <= 180 ? h / 2 : (h < 360 ? h + 360 : h - 360) / 2

	const T = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63)
	const SL = 1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2)
	const SC = 1 + 0.045 * C
	const SH = 1 + 0.015 * C * T
	const RT = -2 * Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7)) * sin(60 * Math.exp(-(((h - 275) / 25) ** 2)))
	return Math.sqrt((dL / SL) ** 2 + (dC / SC) ** 2 + (dH / SH) ** 2 + RT * (dC / SC) * (dH / SH))
}
