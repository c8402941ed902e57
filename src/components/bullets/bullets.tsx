import { View } from '@tarojs/components'
import { createElement } from 'react'
import { Callable } from '../callable/callable'
import { aria } from '../element/aria'
import styles from './bullets.module.scss'

interface BulletsProps {
  readonly items: readonly string[]
  /** Steps are counted by their own words; nothing is drawn before them. */
  readonly plain?: boolean
}

/** A list to the eye and to the ear. The role stands on the web too: Safari forgets a list without its dots. */
export function Bullets({ items, plain = false }: BulletsProps) {
  const item = plain ? styles.plain : styles.item
  if (process.env.TARO_ENV === 'h5') {
    const entries = items.map((text) =>
      createElement('li', { key: text, className: item }, <Callable>{text}</Callable>),
    )
    return createElement('ul', { className: styles.list, role: 'list' }, entries)
  }
  return (
    <View className={styles.list} {...aria({ role: 'list' })}>
      {items.map((text) => (
        <View key={text} className={item} {...aria({ role: 'listitem' })}>
          <Callable>{text}</Callable>
        </View>
      ))}
    </View>
  )
}
