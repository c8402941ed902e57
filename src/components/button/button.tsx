import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Press } from '../element/press'
import { Icon } from '../icon/icon'
import type { IconName } from '../icon/names'
import styles from './button.module.scss'

interface ButtonProps {
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger-quiet'
  readonly id?: string | undefined
  /** Under way: says so, and takes no second tap. */
  readonly busy?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly icon?: IconName | undefined
  /** Read out in place of the text where the text alone does not say what it is about. */
  readonly label?: string | undefined
  readonly onPress: () => void
  readonly children: ReactNode
}

export function Button({ kind = 'primary', busy = false, disabled = false, icon, children, ...rest }: ButtonProps) {
  const off = disabled || busy ? styles.off : ''
  return (
    <Press {...rest} className={`${styles.button} ${styles[kind]} ${off}`} disabled={disabled || busy || undefined}>
      <View className={styles.inside}>
        {icon ? <Icon name={icon} /> : null}
        <Text>{busy ? '请稍等…' : children}</Text>
      </View>
    </Press>
  )
}
