/** Long and short side of each paper, mm. */
export const PAPERS = {
	A4: [297, 210],
	A3: [420, 297],
	A2: [594, 420],
	A1: [841, 594],
	A0: [1189, 841],
} as const
export type Paper = keyof typeof PAPERS

/** What a choice of paper offers. */
export const PAPER_CHOICES = (Object.keys(PAPERS) as Paper[]).map((value) => ({ value, label: value }))
