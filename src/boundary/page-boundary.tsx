import { View } from '@tarojs/components'
import { Component, type ReactNode } from 'react'
import styles from './boundary.module.scss'
import { HelpStays } from './help-stays'

interface PageBoundaryProps {
  /** The page's path, for the log. */
  readonly where: string
  readonly children: ReactNode
}

interface State {
  /** How often the page broke since it was opened: the second time has shown that trying again is no use. */
  readonly broken: number
  /** Help stands in its place. */
  readonly helps: boolean
}

/** One of ours to look for, and never a name as it was thrown. */
const kindOf = (error: unknown): string =>
  ['TypeError', 'RangeError', 'ChunkLoadError'].find((name) => error instanceof Error && error.name === name) ?? 'other'

/** A fault while a page is drawn ends here: the page goes, help comes. */
export class PageBoundary extends Component<PageBoundaryProps, State> {
  override readonly state: State = { broken: 0, helps: false }

  static getDerivedStateFromError(): Pick<State, 'helps'> {
    return { helps: true }
  }

  /** Kind and page only: what a fault says may hold what somebody wrote. */
  override componentDidCatch(error: unknown): void {
    console.error('page-broken', this.props.where, kindOf(error))
    this.setState(({ broken }) => ({ broken: broken + 1 }))
  }

  override render(): ReactNode {
    if (!this.state.helps) return this.props.children
    const again = this.state.broken < 2 ? () => this.setState({ helps: false }) : undefined
    return (
      <LastResort>
        <HelpStays onAgain={again} />
      </LastResort>
    )
  }
}

/** If even help in its usual form cannot be drawn, the numbers stand there as plain words. */
class LastResort extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override readonly state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    return (
      <View className={styles.plain}>
        这一页没能显示。现在需要帮助，请打 12356；有生命危险，请打 120 或 110。关掉再打开，可以从头再来。
      </View>
    )
  }
}
