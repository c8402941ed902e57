import { Text } from '@tarojs/components'
import { useState } from 'react'
import { changeSite } from '#core/contracts/organisation'
import { openingAt } from '#core/domain/organisation/opening'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Field } from '../../components/field/field'
import { useNow } from '../../device/use-now'
import { weekdayText } from '../../wording/dates'
import { openingLines, openingText } from '../../wording/opening-hours'
import { Follows } from './follows'
import { DoorsInTheWay } from './in-the-way'
import styles from './places.module.scss'
import { SavingSheet } from './saving-sheet'
import type { DoorSheetProps, SiteDoor } from './site-fields'
import { useSaving } from './use-saving'
import { stretchesIn, stretchesText, week, weekIn } from './written-hours'

interface HoursCardProps {
  readonly site: SiteDoor
  readonly onChange: () => void
}

/** What the door says of its hours, and the way to write them. */
export function HoursCard({ site: { openingHours, special }, onChange }: HoursCardProps) {
  const now = useNow()
  return (
    <Card id='hours-card' title='开放时间'>
      <Text className={styles.note}>{openingText(openingAt(openingHours, now, special), now)}</Text>
      {openingLines(openingHours).map((line) => (
        <Text key={line} className={styles.note}>
          {line}
        </Text>
      ))}
      <Button kind='secondary' id='hours' onPress={onChange}>
        改开放时间
      </Button>
    </Card>
  )
}

/** When the door is open, day by day; below, what residents will read. */
export function SiteHours({ site, onClose }: DoorSheetProps) {
  const [lines, setLines] = useState(() => week.map((weekday) => stretchesText(site.openingHours, weekday)))
  const { busy, trouble, refused, save } = useSaving(changeSite, onClose)
  const hours = weekIn(lines)
  const read = hours === null ? [] : openingLines(hours)
  return (
    <SavingSheet
      id='hours'
      title='改开放时间'
      busy={busy}
      trouble={trouble}
      about={<DoorsInTheWay refused={refused} />}
      does='保存'
      isOff={hours === null}
      onSave={() =>
        hours && void save({ siteId: site.id, revision: site.revision, change: { part: 'hours', openingHours: hours } })
      }
      onClose={onClose}
    >
      <Text className={styles.note}>写成 9:00-12:00，一天几段中间用顿号；不开的那天空着。</Text>
      {week.map((weekday, at) => (
        <Field
          key={weekday}
          id={`hours-${weekday}`}
          label={weekdayText(weekday)}
          value={lines[at] ?? ''}
          most={60}
          trouble={stretchesIn(lines[at] ?? '') === null ? '请写成 9:00-12:00 这样。' : null}
          onChange={(text) => setLines(lines.map((line, index) => (index === at ? text : line)))}
        />
      ))}
      {hours === null ? null : (
        <Follows
          lines={[
            ...(read.length > 0 ? read.map((line) => `门口写：${line}`) : ['门口写：开放时间请问社区']),
            '门关着的时间，没有人能约来当面谈；电话和视频照旧，要改就在咨询师的每周时间里改',
          ]}
        />
      )}
    </SavingSheet>
  )
}
