import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Pairs of colours and names are judged when nothing moves any more. */
async function violations(page: Page, rules: 'all' | 'colours', within?: string): Promise<unknown[]> {
	await expect
		.poll(() =>
			page.evaluate(
				() =>
					document
						.getAnimations()
						.filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY).length
			)
		)
		.toBe(0)
	const axe = new AxeBuilder({ page })
	if (within) axe.include(within)
	if (rules === 'colours') axe.withRules('color-contrast')
	const found = await axe.analyze()
	return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

/** Axe finds nothing wrong in a state, in light and in dark; `within` looks at a part only. */
export async function expectNoViolations(page: Page, state: string, within?: string): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
		// Names, roles and their order are the same in the dark.
		const rules = colorScheme === 'light' ? 'all' : 'colours'
		expect(await violations(page, rules, within), `${state}, ${colorScheme}`).toEqual([])
	}
}
