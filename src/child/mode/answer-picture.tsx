import { View } from '@tarojs/components'
import { aria } from '../../components/element/aria'
import styles from './answer-picture.module.scss'

/** `flower`: five petals, for what does one good. `rain`: three drops, for what is hard. Neither smiles nor frowns. */
export const pictures = { flower: 5, rain: 3 } as const
export type Picture = keyof typeof pictures

interface AnswerPictureProps {
  readonly picture: Picture
  /** Petals or drops that are filled, from none to all. */
  readonly filled: number
}

/** How often, to the eye; the answer's own words stand beside it always. */
export function AnswerPicture({ picture, filled }: AnswerPictureProps) {
  const layers = picture === 'flower' ? ['stem', 'petals'] : ['cloud', 'drops']
  return (
    <View className={styles.picture} {...aria({ hidden: true })}>
      {layers.map((layer) => (
        <View key={layer} className={`${styles.layer} ${styles[layer]}`} />
      ))}
      {filled > 0 ? <View className={`${styles.layer} ${styles[`${picture}${filled}`]}`} /> : null}
      {picture === 'flower' ? <View className={`${styles.layer} ${styles.heart}`} /> : null}
    </View>
  )
}

/** The picture that has a step for each choice of a scale: none where the steps do not fit. */
export function pictureFor(choices: number, good: boolean): Picture | null {
  const picture = good ? 'flower' : 'rain'
  return choices === pictures[picture] + 1 ? picture : null
}
