import { Text } from '@tarojs/components'
import styles from './badge.module.scss'

interface BadgeProps {
  readonly tone?: 'accent' | 'soft' | 'warm'
  readonly children: string
}

export function Badge({ tone = 'soft', children }: BadgeProps) {
  return <Text className={`${styles.badge} ${styles[tone]}`}>{children}</Text>
}
