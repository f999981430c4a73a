import { Component, type ReactNode } from 'react'

type ErrorBoundaryProps = { fallback: ReactNode; children: ReactNode }

/** Shows something else where drawing what it holds has failed. React writes the error to the console. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
	override state = { hasFailed: false }

	static getDerivedStateFromError(): { hasFailed: boolean } {
		return { hasFailed: true }
	}

	override render(): ReactNode {
		return this.state.hasFailed ? this.props.fallback : this.props.children
	}
}
