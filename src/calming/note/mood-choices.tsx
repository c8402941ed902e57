import { Text, View } from '@tarojs/components'
import { dayNoteWords } from '#core/content/day-note'
import { type Mood, moods } from '#core/domain/calm/day-note'
import { aria } from '../../components/element/aria'
import { moveFocus } from '../../components/element/arrow-keys'
import { Press } from '../../components/element/press'
import { MoodMark } from './mood-mark'
import styles from './note.module.scss'

interface MoodChoicesProps {
  readonly chosen: Mood | null
  readonly onChoose: (mood: Mood) => void
}

export function MoodChoices({ chosen, onChoose }: MoodChoicesProps) {
  return (
    <View className={styles.moods} {...aria({ role: 'radiogroup', label: dayNoteWords.askMood })}>
      {moods.map((mood) => (
        <Press
          key={mood}
          id={`mood-${mood}`}
          role='radio'
          checked={mood === chosen}
          className={`${styles.mood} ${mood === chosen ? styles.chosen : ''}`}
          onPress={() => onChoose(mood)}
          onKeyDown={moveFocus}
        >
          <View className={styles.inside}>
            <MoodMark mood={mood} />
            <Text>{dayNoteWords.moods[mood]}</Text>
          </View>
        </Press>
      ))}
    </View>
  )
}
