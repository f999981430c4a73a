import { type ReactElement, useEffect, useState } from 'react'
import type { RecipeSummary } from '#shared/api/recipes'
import type { TemplateSummary } from '#shared/api/templates'
import type { Refusal } from '../../api'
import { Notice } from '../../kit/Notice'
import { useApp } from '../AppContext'
import { errorKey } from '../errorMessage'
import { Recipes } from './Recipes'
import styles from './Roadmap.module.css'
import { SkyMap } from './SkyMap'

type RecipesState =
	| { kind: 'loading' }
	| { kind: 'here'; recipes: readonly RecipeSummary[] }
	| { kind: 'failed'; code: Refusal }

function useRecipes(): RecipesState {
	const { api, locale } = useApp()
	const [state, setState] = useState<RecipesState>({ kind: 'loading' })
	useEffect(() => {
		let isWanted = true
		void api.recipes(locale).then((answer) => {
			if (!isWanted) return
			setState(answer.ok ? { kind: 'here', recipes: answer.value } : { kind: 'failed', code: answer.code })
		})
		return () => {
			isWanted = false
		}
	}, [api, locale])
	return state
}

/** The lower part of the home page: the map of all boards, and whole sessions. It comes when the upper part is there. */
export function Roadmap({ templates }: { templates: readonly TemplateSummary[] }): ReactElement {
	const { translate } = useApp()
	const recipes = useRecipes()
	return (
		<>
			<section className={styles.night} aria-labelledby="sky-heading">
				<div className={styles.inner}>
					<div className={styles.head}>
						<h2 id="sky-heading" className={styles.heading}>
							{translate('sky.heading')}
						</h2>
						<p className={styles.hint}>{translate('sky.hint')}</p>
						<a className={styles.skip} href="#recipes">
							{translate('sky.skip')}
						</a>
					</div>
					<SkyMap templates={templates} />
				</div>
			</section>
			<section id="recipes" className={styles.recipes} aria-labelledby="recipes-heading" tabIndex={-1}>
				<div className={styles.head}>
					<h2 id="recipes-heading" className={styles.heading}>
						{translate('recipe.heading')}
					</h2>
					<p className={styles.quiet}>{translate('recipe.hint')}</p>
				</div>
				{recipes.kind === 'here' && <Recipes recipes={recipes.recipes} />}
				{recipes.kind === 'failed' && (
					<Notice role="alert">
						{translate('recipe.failed')} {translate(errorKey(recipes.code))}
					</Notice>
				)}
			</section>
		</>
	)
}
