import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../element/aria'
import { Press } from '../element/press'
import { Heading } from '../element/region'
import { Icon } from '../icon/icon'
import { Dialog } from './dialog'
import styles from './sheet.module.scss'

interface SheetProps {
  readonly id?: string | undefined
  readonly open: boolean
  readonly title: string
  /** Tap outside, the cross, or Escape. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** The buttons, below what scrolls. */
  readonly actions?: ReactNode
}

/** What scrolls can be scrolled with the keyboard only where it takes the focus. */
const reachable = process.env.TARO_ENV === 'h5' ? { tabIndex: 0 } : {}

/** A question that comes up from the bottom and takes the focus until it is answered or put away. */
export function Sheet({ id, open, title, onClose, children, actions }: SheetProps) {
  if (!open) return null
  const panel = (
    <View className={styles.panel}>
      <View className={styles.head}>
        <Heading level={2}>{title}</Heading>
        <Press className={styles.close} label='关闭' onPress={onClose}>
          <Icon name='x' />
        </Press>
      </View>
      <View className={styles.body} {...reachable}>
        {children}
      </View>
      {actions ? <View className={styles.actions}>{actions}</View> : null}
    </View>
  )
  if (process.env.TARO_ENV === 'h5') {
    return (
      <Dialog id={id} label={title} className={styles.dialog} onClose={onClose}>
        {panel}
      </Dialog>
    )
  }
  return (
    <View
      {...(id ? { id } : {})}
      className={styles.cover}
      catchMove
      {...aria({ role: 'dialog', modal: true, label: title })}
    >
      <View className={styles.veil} onClick={onClose} {...aria({ hidden: true })} />
      {panel}
    </View>
  )
}
