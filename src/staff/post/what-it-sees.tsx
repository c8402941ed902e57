import { View } from '@tarojs/components'
import { postsInWords } from '#core/content/staff-posts'
import type { StaffRole } from '#core/domain/access/roles'
import { Bullets } from '../../components/bullets/bullets'
import styles from '../staff.module.scss'

/** What a post may see and may not. */
export function WhatItSees({ role }: { readonly role: StaffRole }) {
  const { does, sees, never } = postsInWords[role]
  return (
    <View className={styles.list}>
      <View>{`做什么：${does}`}</View>
      <View>看得到：</View>
      <Bullets items={sees} />
      <View>看不到：</View>
      <Bullets items={never} />
    </View>
  )
}
