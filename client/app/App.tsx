import { type ReactElement, useMemo, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import type { Locale } from '#shared/i18n/locale'
import type { Translate } from '#shared/i18n/translate'
import { ErrorBoundary } from '../kit/ErrorBoundary'
import { AppContext, type AppParts, useDeviceState } from './AppContext'
import { BoardPage } from './pages/BoardPage'
import { HomePage } from './pages/HomePage'
import { JoinPage } from './pages/JoinPage'
import { LostPage } from './pages/LostPage'
import { SessionPage } from './pages/SessionPage'
import { Crashed } from './parts/Crashed'
import { Waiting } from './parts/Waiting'
import { useColourScheme } from './useColourScheme'
import { useLoaded } from './useLoaded'

const loadAboutPage = () => import('./pages/AboutPage')

function About(): ReactElement {
	const part = useLoaded(loadAboutPage)
	return part ? <part.AboutPage /> : <Waiting />
}

const loadAnswerPage = () => import('./pages/AnswerPage')

/** For telephones, which then need nothing of the canvas. */
function Answers({ boardId }: { boardId: string }): ReactElement {
	const part = useLoaded(loadAnswerPage)
	return part ? <part.AnswerPage boardId={boardId} /> : <Waiting />
}

const loadMethodPage = () => import('./pages/MethodPage')

/** Few come to it first, so it does not weigh on the pages that everybody begins with. */
function MethodPages({ templateId }: { templateId: string }): ReactElement {
	const part = useLoaded(loadMethodPage)
	return part ? <part.MethodPage templateId={templateId} /> : <Waiting />
}

type AppProps = {
	/** What was made or fetched before the first page was drawn. */
	made: Pick<
		AppParts,
		'prefix' | 'api' | 'memory' | 'sentences' | 'firstTemplates' | 'boardParts' | 'keptDocuments'
	>
	/** The first language, with its sentences already here, so that no page is drawn twice. */
	firstLocale: Locale
	firstTranslate: Translate
}

type Language = { locale: Locale; translate: Translate }

/** The whole interface: what every page shares, and which page an address means. */
export function App({ made, firstLocale, firstTranslate }: AppProps): ReactElement {
	const { prefix, memory, sentences } = made
	const [language, setLanguage] = useState<Language>({ locale: firstLocale, translate: firstTranslate })
	const colourScheme = useColourScheme(useDeviceState(memory).colours)
	const [filesToOpen] = useState(() => new Map<string, File>())
	const parts = useMemo<AppParts>(
		() => ({
			...made,
			...language,
			colourScheme,
			filesToOpen,
			setLocale: (locale) => {
				memory.change({ locale })
				void sentences.translateIn(locale).then((translate) => {
					document.documentElement.lang = locale
					setLanguage({ locale, translate })
				})
			},
		}),
		[made, memory, sentences, language, colourScheme, filesToOpen]
	)
	return (
		<AppContext value={parts}>
			<ErrorBoundary fallback={<Crashed />}>
				<Router base={prefix}>
					<Switch>
						<Route path="/" component={HomePage} />
						<Route path="/about" component={About} />
						<Route path="/j/:code">{({ code }) => <JoinPage key={code} code={code} />}</Route>
						<Route path="/b/:boardId">{({ boardId }) => <BoardPage key={boardId} boardId={boardId} />}</Route>
						<Route path="/a/:boardId">{({ boardId }) => <Answers key={boardId} boardId={boardId} />}</Route>
						<Route path="/t/:templateId">
							{({ templateId }) => <MethodPages key={templateId} templateId={templateId} />}
						</Route>
						<Route path="/s/:sessionId">
							{({ sessionId }) => <SessionPage key={sessionId} sessionId={sessionId} />}
						</Route>
						<Route>
							<LostPage reason="page" />
						</Route>
					</Switch>
				</Router>
			</ErrorBoundary>
		</AppContext>
	)
}
