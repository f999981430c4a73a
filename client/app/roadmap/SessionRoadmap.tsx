import { type ReactElement, useEffect, useMemo, useState } from 'react'
import type { BoardSummary } from '#shared/api/sessions'
import type { TemplateSummary } from '#shared/api/templates'
import { useApp } from '../AppContext'
import styles from './SessionRoadmap.module.css'
import { SkyMap } from './SkyMap'

/** Template -> places of its boards in the order of the session, from 1. Copies for groups count once. */
export function litBy(boards: readonly Pick<BoardSummary, 'templateId' | 'copyOf'>[]): Map<string, number[]> {
	const lit = new Map<string, number[]>()
	for (const [at, { templateId }] of boards.filter(({ copyOf }) => copyOf === undefined).entries())
		lit.set(templateId, [...(lit.get(templateId) ?? []), at + 1])
	return lit
}

/** The map of all boards with the stars that this session has lit, numbered in the order of its boards. */
export function SessionRoadmap({ boards }: { boards: readonly BoardSummary[] }): ReactElement {
	const { api, locale, translate } = useApp()
	const [templates, setTemplates] = useState<readonly TemplateSummary[]>([])
	useEffect(() => {
		let isWanted = true
		void api.templates(locale).then((answer) => {
			if (isWanted && answer.ok) setTemplates(answer.value)
		})
		return () => {
			isWanted = false
		}
	}, [api, locale])
	const lit = useMemo(() => litBy(boards), [boards])
	return (
		<div className={styles.night}>
			<p className={styles.hint}>{translate('sky.session_hint')}</p>
			<SkyMap templates={templates} lit={lit} />
		</div>
	)
}
