/** Letters as they are compared: small, without accents, spaces as one. Finds "kävely" by "kavely". */
export function foldText(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLocaleLowerCase().trim()
}
