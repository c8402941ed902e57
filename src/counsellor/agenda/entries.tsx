import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../components/button/button'
import { aria } from '../../components/element/aria'
import type { IconName } from '../../components/icon/names'
import { openPage } from '../../navigation/door'
import styles from './entries.module.scss'

interface Entry {
  readonly id: string
  readonly title: string
  readonly icon: IconName
  /** Under counsellor/pages. */
  readonly page: string
}

/** What a counsellor does besides looking at the day, one tap from it. */
const entries: readonly Entry[] = [
  { id: 'to-book-for', title: '代约', icon: 'phone', page: 'book-for' },
  { id: 'to-shared', title: '分享', icon: 'shield-check', page: 'shared' },
  { id: 'to-together', title: '一起做问卷', icon: 'users-round', page: 'together' },
  { id: 'to-claim', title: '取件码', icon: 'notebook-pen', page: 'claim' },
  { id: 'to-terms', title: '我的时间', icon: 'clock', page: 'terms' },
  { id: 'to-print', title: '打印', icon: 'clipboard-list', page: 'print' },
  { id: 'to-feedback', title: '反馈', icon: 'message-circle', page: 'feedback' },
]

export function AgendaEntries({ children }: { readonly children: ReactNode }) {
  return (
    <View className={styles.entries} {...aria({ role: 'group', label: '还可以做的' })}>
      {entries.map(({ id, title, icon, page }) => (
        <View key={id} className={styles.entry}>
          <Button kind='secondary' id={id} icon={icon} onPress={() => void openPage(`/counsellor/pages/${page}/index`)}>
            {title}
          </Button>
        </View>
      ))}
      <View className={`${styles.entry} ${styles.last}`}>{children}</View>
    </View>
  )
}
