import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useDesk } from '../../device/use-desk'
import styles from './desk-page.module.scss'

/** What leads on from a page: below each other on a phone, beside each other where somebody sits at a desk. */
export function SideBySide({ children }: { readonly children: ReactNode }) {
  const isDesk = useDesk()
  return process.env.TARO_ENV === 'h5' && isDesk ? <View className={styles.beside}>{children}</View> : <>{children}</>
}
