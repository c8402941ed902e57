import { Text, View } from '@tarojs/components'
import { type CivilDate, clockText } from '#core/domain/time'
import { aria } from '../../../components/element/aria'
import { Press } from '../../../components/element/press'
import { spanOf } from '../../../counsellor/week/pieces'
import { fullHours, rowOf, rowsOf } from '../../../counsellor/week/rows'
import { spanText } from '../../../counsellor/week/words'
import { openPage } from '../../../navigation/door'
import { dayOf, hoursOfDay, type SiteAnswer, type SiteDay, type SitePiece, sitePieces } from '../../site/day'
import { seatText } from '../../site/words'
import styles from './index.module.scss'

interface DayGridProps {
  readonly site: SiteAnswer
  readonly date: CivilDate
  readonly today: CivilDate
}

/** One day of all counsellors beside each other, by the hours; on a phone one below the other. */
export function DayGrid({ site, date }: DayGridProps) {
  const columns = site.counsellors.map((counsellor) => {
    const day = dayOf(site.days, counsellor.id, date)
    return { counsellor, day, pieces: day ? sitePieces(day) : [] }
  })
  const all = columns.map(({ pieces }) => pieces)
  const rows = rowsOf(spanOf(all), all.flat())
  const gridTemplateColumns = `auto repeat(${columns.length}, minmax(132px, 1fr))`
  return (
    <View className={styles.scroller}>
      <View className={styles.grid} style={{ gridTemplateColumns, gridTemplateRows: rows.template }}>
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
        {columns.map(({ counsellor, day, pieces }, at) => {
          const gridColumn = `${at + 2}`
          return (
            <View key={counsellor.id} className={styles.column}>
              <View className={styles.who} style={{ gridColumn, gridRow: '1' }}>
                <Keeper counsellor={counsellor} day={day} />
              </View>
              {pieces.map((piece) => (
                <View key={piece.from} className={styles.slot} style={{ gridColumn, gridRow: rowOf(rows, piece) }}>
                  <PieceBox piece={piece} />
                </View>
              ))}
            </View>
          )
        })}
      </View>
    </View>
  )
}

interface KeeperProps {
  readonly counsellor: SiteAnswer['counsellors'][number]
  readonly day: SiteDay | null
}

/** Whose day it is, and the way to their page. */
function Keeper({ counsellor, day }: KeeperProps) {
  const { id, name, status } = counsellor
  return (
    <Press
      id={`counsellor-${id}`}
      className={styles.keeper}
      onPress={() => void openPage('/manager/pages/profile/index', { counsellor: id })}
    >
      <View className={styles.words}>
        <Text className={styles.name}>{name}</Text>
        <Text className={styles.note}>{status === 'suspended' ? '已暂停' : day ? hoursOfDay(day) : ''}</Text>
      </View>
    </Press>
  )
}

function PieceBox({ piece }: { readonly piece: SitePiece }) {
  return (
    <View className={`${styles.piece} ${styles[piece.kind]}`}>
      <Text className={styles.when}>{spanText(piece)}</Text>
      {piece.kind === 'open' ? (
        <Text className={styles.what}>开放</Text>
      ) : (
        piece.seats.map((seat) => (
          <Text key={seat.id} className={styles.what}>
            {seatText(seat)}
          </Text>
        ))
      )}
    </View>
  )
}
