import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { openHelp } from '../../navigation/door'
import type { TabName } from '../../navigation/tabs'
import { useTapsRest } from '../../navigation/use-rest'
import { CalledSheet } from '../callable/called-sheet'
import { Heading, Region } from '../element/region'
import { PrivacySheet } from '../privacy/privacy-sheet'
import { type TypeScale, useTypeScale } from './appearance'
import { HelpBar } from './help-bar'
import styles from './page.module.scss'
import { TabBar } from './tab-bar'
import { TopBar } from './top-bar'

const sizes: Record<TypeScale, string | undefined> = { 1: styles.size1, 1.25: styles.size2, 1.5: styles.size3 }

interface PageProps {
  /** Neutral, like the title bar's: never what a person reads, asks or scored. */
  readonly title: string
  /** What is said on top in large type; the title while nothing else is known. */
  readonly heading?: string | undefined
  /** What is on the page has the heading of the first level itself. */
  readonly headed?: boolean
  readonly lead?: string | undefined
  /** Of the main part, where a page is wider than the column that is made for reading. */
  readonly mainClass?: string | undefined
  /** Which of the tab bar's pages this is: there is nothing to go back to. */
  readonly tab?: TabName
  /** Only pages that are help themselves go without. */
  readonly help?: boolean
  /** Stays at the lower edge, above what scrolls. */
  readonly footer?: ReactNode
  readonly children: ReactNode
}

/**
 * The frame of every page: type size, safe areas, landmarks, a way back on the web, and the way out and help one tap
 * away, first in reading order and in a room of their own: nothing of the page ever lies under them.
 */
export function Page(props: PageProps) {
  const { title, heading = title, headed = false, lead, mainClass = '', tab, help = true, footer, children } = props
  const size = sizes[useTypeScale()]
  const resting = useTapsRest() ? styles.resting : ''
  const onWeb = process.env.TARO_ENV === 'h5'
  const onHelp = help ? () => void openHelp() : undefined
  return (
    <View className={`${styles.page} ${size} ${resting}`}>
      {onWeb ? <TopBar title={title} back={!tab} onHelp={onHelp} /> : null}
      {onWeb ? null : <HelpBar onHelp={onHelp} />}
      <Region as='main' className={`${styles.main} ${mainClass}`}>
        {headed ? null : (
          <View className={styles.head}>
            <Heading level={1}>{heading}</Heading>
            {lead ? <View className={styles.lead}>{lead}</View> : null}
          </View>
        )}
        {children}
      </Region>
      {footer ? (
        <Region as='section' label='接下来' className={styles.footer}>
          {footer}
        </Region>
      ) : null}
      {onWeb && tab ? <TabBar here={tab} /> : null}
      <CalledSheet />
      {onWeb ? null : <PrivacySheet />}
    </View>
  )
}
