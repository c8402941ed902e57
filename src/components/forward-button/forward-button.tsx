import { Button as NativeButton, Text, View } from '@tarojs/components'
import { Icon } from '../icon/icon'
import styles from './forward-button.module.scss'

interface ForwardButtonProps {
  readonly id: string
  /** What the card says instead of what the page would say; the page reads it in its `useShareAppMessage`. */
  readonly words?: string | undefined
  /** Steps back behind the other buttons of the page. */
  readonly quiet?: boolean
  readonly children: string
}

/** WeChat only: its own button is the one way to open the list of friends. Reset to look like ours. */
export function ForwardButton({ id, words, quiet = false, children }: ForwardButtonProps) {
  return (
    <NativeButton
      id={id}
      className={`${styles.forward} ${quiet ? styles.quiet : ''}`}
      hoverClass='none'
      openType='share'
      data-words={words}
    >
      <View className={styles.inside}>
        <Icon name='share-2' />
        <Text>{children}</Text>
      </View>
    </NativeButton>
  )
}
