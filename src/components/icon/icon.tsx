import { View } from '@tarojs/components'
import { aria } from '../element/aria'
import styles from './icon.module.scss'

/** lucide's names; icon.module.scss holds the same list, and a test compares them. */
export const iconNames = [
  'arrow-left',
  'book-open',
  'calendar-check',
  'calendar-clock',
  'check',
  'chevron-right',
  'circle-alert',
  'clipboard-list',
  'clock',
  'copy',
  'house',
  'info',
  'life-buoy',
  'map-pin',
  'message-circle',
  'notebook-pen',
  'phone',
  'qr-code',
  'refresh-cw',
  'share-2',
  'shield-check',
  'trash-2',
  'type',
  'user-round',
  'users-round',
  'video',
  'wifi-off',
  'wind',
  'x',
] as const
export type IconName = (typeof iconNames)[number]

interface IconProps {
  readonly name: IconName
  readonly className?: string | undefined
}

/** As large as the text it stands in and of its colour. Decoration only: what it means is said in words next to it. */
export function Icon({ name, className = '' }: IconProps) {
  return <View className={`${styles.icon} ${styles[name]} ${className}`} {...aria({ hidden: true })} />
}
