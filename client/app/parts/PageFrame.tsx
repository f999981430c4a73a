import Languages from 'lucide-react/icons/languages'
import SunMoon from 'lucide-react/icons/sun-moon'
import { type ReactElement, type ReactNode, useEffect } from 'react'
import { Link } from 'wouter'
import { LOCALES, UNREAD_LOCALES } from '#shared/i18n/locale'
import { LANGUAGE_NAMES } from '../../i18n/languageNames'
import { Logo } from '../../kit/Logo'
import { Select } from '../../kit/Select'
import { Thread } from '../../kit/Thread'
import { useApp, useDeviceState } from '../AppContext'
import { COLOUR_CHOICES } from '../deviceMemory'
import styles from './PageFrame.module.css'

type ChoiceProps = { look: 'bar' | 'field' }

/** Language of the interface on this device. */
export function LanguageChoice({ look }: ChoiceProps): ReactElement {
	const { translate, locale, setLocale } = useApp()
	return (
		<Select
			look={look}
			label={translate('app.language')}
			icon={look === 'bar' && <Languages size={18} aria-hidden />}
			value={locale}
			options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))}
			onChange={setLocale}
		/>
	)
}

/** Light, dark, or as the device is set. */
export function ColourSchemeChoice({ look }: ChoiceProps): ReactElement {
	const { translate, memory } = useApp()
	const { colours } = useDeviceState(memory)
	return (
		<Select
			look={look}
			label={translate('app.colours')}
			icon={look === 'bar' && <SunMoon size={18} aria-hidden />}
			value={colours}
			options={COLOUR_CHOICES.map((value) => ({ value, label: translate(`app.colours_${value}`) }))}
			onChange={(chosen) => memory.change({ colours: chosen })}
		/>
	)
}

type PageFrameProps = {
	/** What the tab is called; the name of the product follows. */
	title: string
	/** `night`: the bar lies on the night sky of the page's first part. */
	look?: 'paper' | 'night'
	/** False where the page's content has the choice of language itself. */
	hasLanguageChoice?: boolean
	children: ReactNode
}

/** Bar, content and footer of every page without a canvas. */
export function PageFrame({
	title,
	look = 'paper',
	hasLanguageChoice = true,
	children,
}: PageFrameProps): ReactElement {
	const { translate, locale } = useApp()
	useEffect(() => {
		document.title = title
	}, [title])
	return (
		<>
			<a className={styles.skip} href="#content">
				{translate('app.skip_to_content')}
			</a>
			<header className={`${styles.bar} ${styles[look]}`}>
				<div className={styles.barInner}>
					<Link href="/" className={styles.home} aria-label={translate('app.home')}>
						<Logo name={translate('app.name')} />
					</Link>
					{hasLanguageChoice && <LanguageChoice look="bar" />}
				</div>
			</header>
			<main id="content" className={styles.main} tabIndex={-1}>
				{children}
			</main>
			<footer className={styles.footer}>
				<Thread />
				<div className={styles.footerInner}>
					<p>
						{translate('app.footer')}
						{UNREAD_LOCALES.includes(locale) && ` ${translate('app.unread')}`}
					</p>
					<Link href="/about">{translate('app.about')}</Link>
					<ColourSchemeChoice look="bar" />
				</div>
			</footer>
		</>
	)
}
