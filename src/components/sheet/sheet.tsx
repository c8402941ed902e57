import { PageContainer, View } from '@tarojs/components'
import { createElement, type ReactNode, useState } from 'react'
import { useRestAround } from '../../navigation/use-rest'
import { aria } from '../element/aria'
import { Press } from '../element/press'
import { Heading } from '../element/region'
import { Icon } from '../icon/icon'
import { Dialog } from './dialog'
import styles from './sheet.module.scss'

interface SheetProps {
  readonly id?: string | undefined
  readonly title: string
  /** While something is under way the sheet stays: a late answer must not meet another one. */
  readonly busy?: boolean
  /** Tap outside, the cross, or Escape. */
  readonly onClose: () => void
  readonly children: ReactNode
  /** What came of the last try, above the buttons: in sight wherever the sheet was scrolled to. */
  readonly said?: ReactNode
  /** The buttons, below what scrolls. */
  readonly actions?: ReactNode
}

/** A question that comes up from the bottom and takes the focus until it is answered or put away. */
export function Sheet({ open, ...rest }: SheetProps & { readonly open: boolean }) {
  return open ? <OpenSheet {...rest} /> : null
}

function OpenSheet({ id, title, busy = false, onClose, children, said, actions }: SheetProps) {
  useRestAround(title)
  const panel = (
    <View className={styles.panel}>
      <View className={styles.head}>
        <Heading level={2}>{title}</Heading>
        <Press className={styles.close} label='关闭' disabled={busy || undefined} onPress={onClose}>
          <Icon name='x' />
        </Press>
      </View>
      <Scrolled className={styles.body} label={title}>
        {children}
      </Scrolled>
      {said ? (
        <Scrolled className={styles.said} label='刚才那一下的结果'>
          {said}
        </Scrolled>
      ) : null}
      {actions ? <View className={styles.actions}>{actions}</View> : null}
    </View>
  )
  if (process.env.TARO_ENV === 'h5') {
    return (
      <Dialog id={id} label={title} className={styles.dialog} busy={busy} onClose={onClose}>
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
      <BackKey onBack={() => (busy ? undefined : onClose())} />
      <View className={styles.veil} {...(busy ? {} : { onClick: onClose })} {...aria({ hidden: true })} />
      {panel}
    </View>
  )
}

/**
 * WeChat's back key, the swipe and navigateBack close the one page-container of a page instead of the page (base library
 * 2.16). This one is empty and only there for that; closed by a back key that changed nothing, the next one takes over.
 */
function BackKey({ onBack }: { onBack: () => void }) {
  const [at, setAt] = useState(0)
  const left = () => {
    onBack()
    setAt(at + 1)
  }
  return <PageContainer key={at} show duration={0} overlay={false} customStyle='height:0' onAfterLeave={left} />
}

interface ScrolledProps {
  readonly className: string | undefined
  readonly label: string
  readonly children: ReactNode
}

/** What scrolls can be scrolled with the keyboard only where it takes the focus itself (web only). */
function Scrolled({ className = '', label, children }: ScrolledProps) {
  if (process.env.TARO_ENV !== 'h5') return <View className={className}>{children}</View>
  return createElement('div', { className, tabIndex: 0, ...aria({ role: 'region', label }) }, children)
}
