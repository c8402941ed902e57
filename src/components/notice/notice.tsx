import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Callable } from '../callable/callable'
import { aria } from '../element/aria'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/names'
import styles from './notice.module.scss'

const icons: Record<NoticeProps['kind'], IconName> = { info: 'info', warn: 'circle-alert', empty: 'message-circle' }

interface NoticeProps {
  readonly kind: 'info' | 'warn' | 'empty'
  readonly id?: string | undefined
  readonly children: ReactNode
  /** What can be done about it, usually one button. */
  readonly action?: ReactNode
}

/** Something to know. `warn` is read out when it appears. */
export function Notice({ kind, id, children, action }: NoticeProps) {
  return (
    <View
      {...(id ? { id } : {})}
      className={`${styles.notice} ${styles[kind]}`}
      {...aria(kind === 'warn' ? { role: 'alert', live: 'polite' } : {})}
    >
      <View className={styles.words}>
        <Icon name={icons[kind]} className={styles.icon} />
        <Text>
          <Callable>{children}</Callable>
        </Text>
      </View>
      {action ?? null}
    </View>
  )
}
