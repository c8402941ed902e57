import { Text, View } from '@tarojs/components'
import { moveFocus } from '../../components/element/arrow-keys'
import { Press } from '../../components/element/press'
import { AnswerPicture, type Picture } from './answer-picture'
import styles from './child-mode.module.scss'

interface PictureChoiceProps {
  readonly id: string
  readonly label: string
  readonly picture: Picture | null
  readonly filled: number
  readonly chosen: boolean
  readonly onChoose: () => void
}

/** An answer as a big thing to press: a picture and, always, the answer's own words. */
export function PictureChoice({ id, label, picture, filled, chosen, onChoose }: PictureChoiceProps) {
  return (
    <Press
      id={id}
      role='radio'
      checked={chosen}
      className={`${styles.choice} ${chosen ? styles.chosen : ''}`}
      onPress={onChoose}
      onKeyDown={moveFocus}
    >
      <View className={styles.inside}>
        {picture ? <AnswerPicture picture={picture} filled={filled} /> : null}
        <Text className={styles.words}>{label}</Text>
      </View>
    </Press>
  )
}
