import { View } from '@tarojs/components'
import type { HoursVersion } from '#core/domain/scheduling/calendar'
import { addDays, type CivilDate } from '#core/domain/time'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { dateText, dayText } from '../../wording/dates'
import { openingLines } from '../../wording/opening-hours'
import { PickedField } from '../picking/picked-field'
import styles from '../terms/terms.module.scss'

interface StartDayProps {
  readonly from: CivilDate
  readonly today: CivilDate
  /** Those that have not begun. */
  readonly later: readonly HoursVersion[]
  readonly onPick: () => void
  readonly onVersion: (from: CivilDate) => void
}

/** From when on the week below holds and until when, and the weeks that come after it. */
export function StartDay({ from, today, later, onPick, onVersion }: StartDayProps) {
  const next = later.find((version) => version.from > from)
  return (
    <View className={styles.columns}>
      <Card>
        <PickedField id='start-date' label='从哪天起用这份时间' value={dayText(from, today)} onPress={onPick} />
        <Paragraph id='until-note'>{next ? untilText(next.from, today) : '一直用下去，直到你换新的。'}</Paragraph>
      </Card>
      {later.length > 0 ? (
        <ListGroup title='以后要换的'>
          {later.map((version) => (
            <ListRow
              key={version.from}
              id={`version-${version.from}`}
              title={`从 ${dayText(version.from, today)} 起`}
              note={openingLines(version.hours).join('；') || '没有时间'}
              onPress={() => onVersion(version.from)}
            />
          ))}
        </ListGroup>
      ) : null}
    </View>
  )
}

function untilText(next: CivilDate, today: CivilDate): string {
  return `用到 ${dateText(addDays(next, -1), today)}；从 ${dateText(next, today)} 起换成后面的那一份。`
}
