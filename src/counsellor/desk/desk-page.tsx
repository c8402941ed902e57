import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '../../components/element/region'
import { Page } from '../../components/page/page'
import styles from './desk-page.module.scss'

interface DeskPageProps {
  readonly title: string
  readonly heading: string
  readonly lead?: string | undefined
  readonly children: ReactNode
}

/** A page that takes the whole width of a desk, its heading too; a page like any other on a phone. */
export function DeskPage({ title, heading, lead, children }: DeskPageProps) {
  return (
    <Page title={title} headed mainClass={styles.desk}>
      <View className={styles.head}>
        <Heading level={1}>{heading}</Heading>
        {lead ? <View className={styles.lead}>{lead}</View> : null}
      </View>
      {children}
    </Page>
  )
}
