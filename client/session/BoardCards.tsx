import Users from 'lucide-react/icons/users'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import type { BoardSketch } from '#shared/api/groups'
import type { BoardSummary } from '#shared/api/sessions'
import type { Translate } from '#shared/i18n/translate'
import card from '../kit/Card.module.css'
import styles from './BoardCards.module.css'
import { SketchArt } from './SketchArt'
import { boardHref } from './sessionParts'

type BoardCardsProps = {
	boards: readonly BoardSummary[]
	sketches: ReadonlyMap<string, BoardSketch>
	peopleOn: ReadonlyMap<string, number>
	secret: string
	/** Language of the titles. */
	lang: string
	translate: Translate
	/** Lets this device go straight onto a board of a session it is in. */
	onOpen: (boardId: string) => void
}

/** The boards of a session as they look at this moment, each card one large link. */
export function BoardCards(props: BoardCardsProps): ReactElement {
	const { boards, sketches, peopleOn, secret, lang, translate, onOpen } = props
	return (
		<ul className={`${card.cards} ${styles.cards}`}>
			{boards.map(({ boardId, title }) => (
				<li key={boardId} className={card.card}>
					<div className={`${card.picture} ${styles.picture}`}>
						<SketchArt sketch={sketches.get(boardId)} />
					</div>
					<div className={styles.text}>
						<h3 className={styles.title} lang={lang}>
							<Link
								href={boardHref(boardId, secret)}
								className={`${card.target} ${styles.link}`}
								onClick={() => onOpen(boardId)}
							>
								{title}
							</Link>
						</h3>
						<p className={card.fact}>
							<Users size={16} aria-hidden />
							{translate('session.people_on_board', { count: peopleOn.get(boardId) ?? 0 })}
						</p>
					</div>
				</li>
			))}
		</ul>
	)
}
