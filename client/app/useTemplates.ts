import { useCallback, useEffect, useState } from 'react'
import type { TemplateSummary } from '#shared/api/templates'
import type { Refusal } from '../api'
import { useApp } from './AppContext'

/** The catalogue in the language of the interface. */
export type TemplatesState =
	| { kind: 'loading' }
	| { kind: 'here'; templates: readonly TemplateSummary[] }
	| { kind: 'failed'; code: Refusal }

/** Fetches the catalogue, again whenever the language changes; the old one stays until the new one is here. */
export function useTemplates(): { state: TemplatesState; retry: () => void } {
	const { api, locale, firstTemplates } = useApp()
	const first = firstTemplates?.locale === locale ? firstTemplates.templates : null
	const [state, setState] = useState<TemplatesState>(
		first ? { kind: 'here', templates: first } : { kind: 'loading' }
	)
	const [attempt, setAttempt] = useState(0)
	useEffect(() => {
		if (first && attempt === 0) {
			setState({ kind: 'here', templates: first })
			return
		}
		let isWanted = true
		void api.templates(locale).then((answer) => {
			if (!isWanted) return
			setState(answer.ok ? { kind: 'here', templates: answer.value } : { kind: 'failed', code: answer.code })
		})
		return () => {
			isWanted = false
		}
	}, [api, locale, attempt, first])
	return { state, retry: useCallback(() => setAttempt((count) => count + 1), []) }
}
