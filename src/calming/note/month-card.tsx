import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { dayNoteWords } from '#core/content/day-note'
import { type DayNote, daysOfMonth, hasMonth, monthOf, noteOf, otherMonth } from '#core/domain/calm/day-note'
import { type CivilDate, weekdayOf, yearMonthDay } from '#core/domain/time'
import { Card } from '../../components/card/card'
import { aria } from '../../components/element/aria'
import { Press } from '../../components/element/press'
import { Icon } from '../../components/icon/icon'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { dayText, monthText } from '../../wording/dates'
import { MoodMark } from './mood-mark'
import styles from './note.module.scss'
import { noteText } from './note-words'

interface MonthCardProps {
  readonly notes: readonly DayNote[]
  readonly today: CivilDate
  readonly onOpen: (note: DayNote) => void
}

/** A month to the eye, and under it the same in words, which is all of it to a reader. */
export function MonthCard({ notes, today, onOpen }: MonthCardProps) {
  const [turned, setTurned] = useState<CivilDate | null>(null)
  const month = turned ?? today
  const own = notes.filter(({ date }) => monthOf(date) === monthOf(month)).reverse()
  const name = monthText(month, today)
  return (
    <Card id='note-month' title={`${name}的便签`}>
      <View className={styles.turn}>
        <Turn to={otherMonth(month, -1)} label='上一个月' {...{ notes, today }} onTurn={setTurned} />
        <Turn to={otherMonth(month, 1)} later label='下一个月' {...{ notes, today }} onTurn={setTurned} />
      </View>
      <MonthPicture {...{ notes, today, month }} />
      {own.length === 0 ? <Text>{`${name}还没有便签。`}</Text> : null}
      <ListGroup>
        {own.map((note) => (
          <ListRow
            key={note.date}
            id={`note-${note.date}`}
            title={dayText(note.date, today)}
            note={noteText(note)}
            onPress={() => onOpen(note)}
          />
        ))}
      </ListGroup>
    </Card>
  )
}

interface TurnProps extends Pick<MonthCardProps, 'notes' | 'today'> {
  readonly to: CivilDate
  readonly later?: boolean
  readonly label: string
  readonly onTurn: (month: CivilDate) => void
}

function Turn({ to, later = false, label, notes, today, onTurn }: TurnProps) {
  const off = !hasMonth(notes, today, to)
  return (
    <Press
      id={later ? 'month-later' : 'month-before'}
      label={label}
      disabled={off || undefined}
      className={`${styles.turner} ${off ? styles.off : ''}`}
      onPress={() => onTurn(to)}
    >
      <Icon name='arrow-left' className={later ? styles.later : ''} />
    </Press>
  )
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日']

function MonthPicture({ notes, today, month }: Pick<MonthCardProps, 'notes' | 'today'> & { month: CivilDate }) {
  const days = daysOfMonth(month)
  return (
    <View className={styles.weeks} {...aria({ hidden: true })}>
      {weekdays.map((name) => (
        <View key={name} className={styles.weekday}>
          {name}
        </View>
      ))}
      {weekdays.slice(0, weekdayOf(days[0] ?? month) - 1).map((name) => (
        <View key={`before ${name}`} />
      ))}
      {days.map((date) => {
        const note = noteOf(notes, date)
        return (
          <View key={date} className={`${styles.day} ${date === today ? styles.today : ''}`}>
            <Text>{yearMonthDay(date).day}</Text>
            {note ? <MoodMark mood={note.mood} /> : null}
            {note ? <Text>{dayNoteWords.short[note.mood]}</Text> : null}
          </View>
        )
      })}
    </View>
  )
}
