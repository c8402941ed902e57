import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { dayNoteWords } from '#core/content/day-note'
import { abouts, type DayNote, MOST_CHARACTERS, type Mood } from '#core/domain/calm/day-note'
import type { CivilDate } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { useRestAfter } from '../../navigation/use-rest'
import { MoodChoices } from './mood-choices'
import { MoodMark } from './mood-mark'
import styles from './note.module.scss'
import { noteText } from './note-words'

interface TodayCardProps {
  readonly today: CivilDate
  readonly note: DayNote | null
  readonly onWrite: (note: DayNote) => void
  readonly onRemove: () => void
}

/** Two taps, and it is there; a line afterwards, if wished. */
export function TodayCard({ today, note, onWrite, onRemove }: TodayCardProps) {
  const [mood, setMood] = useState<Mood | null>(null)
  const [again, setAgain] = useState(false)
  const asks = mood ? 'about' : note && !again ? 'line' : 'mood'
  useRestAfter(`note-${asks}`)
  if (asks === 'mood') {
    return (
      <Card id='ask-mood' title={dayNoteWords.askMood}>
        <MoodChoices chosen={note?.mood ?? null} onChoose={setMood} />
      </Card>
    )
  }
  if (mood) {
    return (
      <Card id='ask-about' title={dayNoteWords.askAbout}>
        <ChoiceGroup label={dayNoteWords.askAbout} inline>
          {abouts.map((about) => (
            <Choice
              key={about}
              id={`about-${about}`}
              label={dayNoteWords.abouts[about]}
              chosen={again && note?.about === about}
              onChoose={() => {
                onWrite({ date: today, mood, about, line: note?.line ?? '' })
                setMood(null)
                setAgain(false)
              }}
            />
          ))}
        </ChoiceGroup>
        <Button kind='quiet' id='mood-again' onPress={() => setMood(null)}>
          上一步
        </Button>
      </Card>
    )
  }
  return note ? (
    <Written key={note.date} note={note} onWrite={onWrite} onRemove={onRemove} onAgain={() => setAgain(true)} />
  ) : null
}

interface WrittenProps extends Pick<TodayCardProps, 'onWrite' | 'onRemove'> {
  readonly note: DayNote
  readonly onAgain: () => void
}

function Written({ note, onWrite, onRemove, onAgain }: WrittenProps) {
  const [line, setLine] = useState(note.line)
  return (
    <Card id='written' title='今天记下了'>
      <View className={styles.said}>
        <MoodMark mood={note.mood} />
        <Text>{noteText(note)}</Text>
      </View>
      <Field id='note-line' label={dayNoteWords.askLine} value={line} most={MOST_CHARACTERS} onChange={setLine} />
      {line === note.line ? null : (
        <Button id='keep-line' onPress={() => onWrite({ ...note, line: line.trim() })}>
          记下这句
        </Button>
      )}
      <Button kind='secondary' id='note-again' onPress={onAgain}>
        改一改
      </Button>
      <Button kind='quiet' id='note-remove' onPress={onRemove}>
        今天的不要了
      </Button>
    </Card>
  )
}
