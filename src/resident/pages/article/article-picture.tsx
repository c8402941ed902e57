import { View } from '@tarojs/components'
import type { PictureBlock } from '#core/domain/reading/article'
import styles from './article-picture.module.scss'

/** A picture with its words under it; the words alone where it is not to be had, as in what lies on the phone. */
export function ArticlePicture({ picture }: { picture: PictureBlock }) {
  const { alt, address, width, height } = picture
  // An address of ours, and nothing that could end the style it stands in.
  const shown = address && /^https?:\/\/[^\s"'()\\]+$/.test(address) ? address : null
  return (
    <View className={styles.figure}>
      {shown && (
        <View className={styles.frame} style={{ paddingBottom: `${(100 * height) / width}%` }}>
          <View className={styles.picture} style={{ backgroundImage: `url("${shown}")` }} />
        </View>
      )}
      <View className={styles.words}>{alt}</View>
    </View>
  )
}
