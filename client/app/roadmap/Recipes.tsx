import Clock from 'lucide-react/icons/clock'
import Users from 'lucide-react/icons/users'
import { type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import type { RecipeSummary } from '#shared/api/recipes'
import type { Translate } from '#shared/i18n/translate'
import { Button } from '../../kit/Button'
import card from '../../kit/Card.module.css'
import { useLater } from '../../kit/useLater'
import { useApp } from '../AppContext'
import styles from './Recipes.module.css'

const loadStartDialog = () => import('../parts/StartDialog')

/** Minutes as hours and minutes. */
function duration(minutes: number, translate: Translate): string {
	if (minutes < 60) return translate('recipe.minutes', { minutes })
	return translate('recipe.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
}

function momentOf({ at }: RecipeSummary['clock'][number], translate: Translate): string {
	if ('weeks' in at) return translate('recipe.weeks_before', { count: -at.weeks })
	if ('days' in at) return translate('recipe.days_after', { count: at.days })
	return `${translate('recipe.day', { day: at.day })}, ${at.time}`
}

/** The boards in order, each a way to its page, with the days they belong to. */
function Boards({ boards }: { boards: RecipeSummary['boards'] }): ReactElement {
	const { translate } = useApp()
	return (
		<ol className={styles.boards}>
			{boards.map(({ templateId, title, minutes, day }) => (
				<li key={templateId}>
					<Link href={`/t/${templateId}`}>{title}</Link>{' '}
					<span className={styles.minutes}>
						{day !== undefined && `${translate('recipe.day', { day })}, `}
						{duration(minutes, translate)}
					</span>
				</li>
			))}
		</ol>
	)
}

function Details({ recipe }: { recipe: RecipeSummary }): ReactElement {
	const { translate } = useApp()
	return (
		<details className={styles.more}>
			<summary>{translate('recipe.show')}</summary>
			<Boards boards={recipe.boards} />
			{recipe.clock.length > 0 && (
				<>
					<h4 className={styles.small}>{translate('recipe.clock')}</h4>
					<dl className={styles.clock} lang={recipe.lang}>
						{recipe.clock.map((entry) => (
							<div key={entry.text}>
								<dt>{momentOf(entry, translate)}</dt>
								<dd>{entry.text}</dd>
							</div>
						))}
					</dl>
				</>
			)}
			<h4 className={styles.small}>{translate('recipe.tips')}</h4>
			<ul className={styles.tips} lang={recipe.lang}>
				{recipe.tips.map((tip) => (
					<li key={tip}>{tip}</li>
				))}
			</ul>
		</details>
	)
}

type CardProps = { recipe: RecipeSummary; onStart: () => void }

function RecipeCard({ recipe, onStart }: CardProps): ReactElement {
	const { translate } = useApp()
	const { lang, title, purpose, people, boards, minutes, clock } = recipe
	const length = clock.length > 0 ? '' : `, ${duration(minutes, translate)}`
	return (
		<li className={styles.recipe}>
			<h3 className={styles.title} lang={lang}>
				{title}
			</h3>
			<p lang={lang}>{purpose}</p>
			<p className={card.fact}>
				<Clock size={18} aria-hidden />
				{translate('recipe.boards', { count: boards.length })}
				{length}
			</p>
			<p className={card.fact}>
				<Users size={18} aria-hidden />
				{translate('home.people', people)}
			</p>
			<Details recipe={recipe} />
			<div>
				<Button onClick={onStart} aria-label={`${translate('recipe.start')}: ${title}`}>
					{translate('recipe.start')}
				</Button>
			</div>
		</li>
	)
}

/** Whole sessions that are laid out at once. */
export function Recipes({ recipes }: { recipes: readonly RecipeSummary[] }): ReactElement {
	const [chosen, setChosen] = useState<RecipeSummary | null>(null)
	const dialog = useLater(loadStartDialog, chosen !== null)
	return (
		<>
			<ul className={styles.recipes}>
				{recipes.map((recipe) => (
					<RecipeCard key={recipe.id} recipe={recipe} onStart={() => setChosen(recipe)} />
				))}
			</ul>
			{chosen && dialog && (
				<dialog.StartDialog start={{ kind: 'recipe', recipe: chosen }} onClose={() => setChosen(null)} />
			)}
		</>
	)
}
