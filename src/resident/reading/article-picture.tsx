import { View } from '@tarojs/components'
import { useMemo } from 'react'
import type { Picture } from '#core/domain/reading/picture'
import { aria } from '../../components/element/aria'
import styles from './article-picture.module.scss'
import { dark, light } from './picture-tones'
import { svgOf } from './svg-of'

/** Both are there and the style shows one: which colours the system has now is known to it alone. */
export function ArticlePicture({ picture }: { picture: Picture | undefined }) {
  const [day, night] = useMemo(
    () => (picture ? [light, dark].map((colours) => `url("${svgOf(picture, colours)}")`) : []),
    [picture],
  )
  if (!picture || !day || !night) return null
  return (
    <View id='article-picture' className={styles.picture} {...aria({ role: 'img', label: picture.alt })}>
      <View className={styles.day} style={{ backgroundImage: day }} />
      <View className={styles.night} style={{ backgroundImage: night }} />
    </View>
  )
}
