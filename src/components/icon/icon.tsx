import { View } from '@tarojs/components'
import { aria } from '../element/aria'
import styles from './icon.module.scss'
import type { IconName } from './names'

interface IconProps {
  readonly name: IconName
  readonly className?: string | undefined
}

/** As large as the text it stands in and of its colour. Decoration only: what it means is said in words next to it. */
export function Icon({ name, className = '' }: IconProps) {
  return <View className={`${styles.icon} ${styles[name]} ${className}`} {...aria({ hidden: true })} />
}
