import Eye from 'lucide-react/icons/eye'
import HandHeart from 'lucide-react/icons/hand-heart'
import House from 'lucide-react/icons/house'
import Landmark from 'lucide-react/icons/landmark'
import Wrench from 'lucide-react/icons/wrench'
import { type ReactElement, useId } from 'react'
import type { Translate } from '#shared/i18n/translate'
import { PERSPECTIVES, type Perspective } from '#shared/protocol/presence'
import styles from './People.module.css'

const ICONS = { lives: House, cares: HandHeart, works: Wrench, decides: Landmark, fresh: Eye } as const

type PerspectiveChoiceProps = {
	chosen: readonly Perspective[]
	translate: Translate
	onChoose: (perspectives: Perspective[]) => void
}

/** Where one stands: any of the five, or nothing. Said by oneself only, and taken back as easily. */
export function PerspectiveChoice({ chosen, translate, onChoose }: PerspectiveChoiceProps): ReactElement {
	const id = useId()
	const toggle = (perspective: Perspective) =>
		onChoose(
			PERSPECTIVES.filter((one) => (one === perspective ? !chosen.includes(one) : chosen.includes(one)))
		)
	return (
		<fieldset className={styles.choice} aria-describedby={`${id}-hint`}>
			<legend className={styles.legend}>{translate('people.perspective')}</legend>
			<p id={`${id}-hint`} className={styles.hint}>
				{translate('people.perspective_hint')}
			</p>
			<div className={styles.chips}>
				{PERSPECTIVES.map((perspective) => {
					const Icon = ICONS[perspective]
					return (
						<button
							key={perspective}
							type="button"
							className={styles.chip}
							aria-pressed={chosen.includes(perspective)}
							onClick={() => toggle(perspective)}
						>
							<Icon size={18} aria-hidden />
							{translate(`people.perspective_${perspective}`)}
						</button>
					)
				})}
			</div>
		</fieldset>
	)
}

/** Somebody's perspectives in a line of words. */
export function perspectiveWords(perspectives: readonly Perspective[], translate: Translate): string {
	return perspectives.map((perspective) => translate(`people.perspective_${perspective}`)).join(' · ')
}
