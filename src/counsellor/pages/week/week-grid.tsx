import { Text, View } from '@tarojs/components'
import type { SpecialDay } from '#core/domain/scheduling/calendar'
import type { Interval } from '#core/domain/scheduling/hours'
import { type CivilDate, clockText, weekdayOf } from '#core/domain/time'
import { aria } from '../../../components/element/aria'
import { Press } from '../../../components/element/press'
import { Heading } from '../../../components/element/region'
import { dateText, weekdayText } from '../../../wording/dates'
import { cellId, moveInGrid } from '../../week/move-focus'
import type { Piece } from '../../week/pieces'
import { fullHours, rowOf, rowsOf } from '../../week/rows'
import type { WeekSeat } from '../../week/seats'
import { pieceLabel, pieceText, seatText, spanText } from '../../week/words'
import styles from './index.module.scss'

interface WeekGridProps {
  readonly days: readonly { readonly date: CivilDate; readonly pieces: readonly Piece<WeekSeat>[] }[]
  readonly span: Interval
  readonly today: CivilDate
  readonly chosen: CivilDate
  readonly special: readonly SpecialDay[]
  readonly onPress: (date: CivilDate, piece: Piece<WeekSeat>) => void
}

/**
 * The week as a grid of hours where there is room for seven columns, else the chosen day below each other. What is past
 * can be looked at and not changed.
 */
export function WeekGrid({ days, span, today, chosen, special, onPress }: WeekGridProps) {
  const rows = rowsOf(
    span,
    days.flatMap(({ pieces }) => pieces),
  )
  return (
    <View className={styles.grid} style={{ gridTemplateRows: rows.template }}>
      {fullHours(rows).map((from) => (
        <Text
          key={from}
          className={styles.hour}
          style={{ gridRow: `${rows.lines.indexOf(from) + 2}` }}
          {...aria({ hidden: true })}
        >
          {clockText(from)}
        </Text>
      ))}
      {days.map(({ date, pieces }, at) => {
        const gridColumn = `${at + 2}`
        return (
          <View key={date} id={`date-${date}`} className={`${styles.column} ${date === chosen ? styles.shown : ''}`}>
            <View className={styles.date} style={{ gridColumn, gridRow: '1' }}>
              <Heading level={3}>
                {`${date === today ? '今天' : weekdayText(weekdayOf(date))} ${dateText(date, today)}`}
              </Heading>
              <Text className={styles.note}>{specialText(special, date)}</Text>
            </View>
            {pieces.map((piece) => (
              <View key={piece.from} className={styles.slot} style={{ gridColumn, gridRow: rowOf(rows, piece) }}>
                <Press
                  id={cellId(date, piece.from)}
                  label={pieceLabel(piece, date, today)}
                  disabled={(date < today && piece.kind !== 'seats') || undefined}
                  className={`${styles.piece} ${styles[piece.kind]} ${date < today ? styles.past : ''}`}
                  onPress={() => onPress(date, piece)}
                  onKeyDown={moveInGrid}
                >
                  <Inside piece={piece} />
                </Press>
              </View>
            ))}
          </View>
        )
      })}
    </View>
  )
}

function Inside({ piece }: { readonly piece: Piece<WeekSeat> }) {
  return (
    <View className={styles.inside} {...aria({ hidden: true })}>
      {/* The space keeps the time apart from a code for whoever compares what is seen with what is read out. */}
      <Text className={styles.when}>{`${spanText(piece)} `}</Text>
      <View className={styles.whats}>
        {whatsOf(piece).map((what) => (
          <Text key={what} className={styles.what}>
            {what}
          </Text>
        ))}
      </View>
    </View>
  )
}

const whatsOf = (piece: Piece<WeekSeat>): readonly string[] =>
  piece.kind === 'seats' ? piece.seats.map((seat) => seatText(seat)) : [pieceText(piece)]

function specialText(special: readonly SpecialDay[], date: CivilDate): string {
  const day = special.find((one) => one.date === date)
  if (!day) return ''
  return day.kind === 'off' ? `${day.name}，放假` : `${day.name}调休，按${weekdayText(day.as)}的时间`
}
