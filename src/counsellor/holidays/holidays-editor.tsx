import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { ChangeAsked } from '#core/contracts/calendar/change'
import { type CivilDate, dateOf, type Weekday } from '#core/domain/time'
import { Button } from '../../components/button/button'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { useNow } from '../../device/use-now'
import { dateText, fullDateText, weekdayText } from '../../wording/dates'
import { ChangeSheet } from '../guard/change-sheet'
import { weekdays } from '../picking/pick-weekdays'
import styles from '../terms/terms.module.scss'
import type { Whose } from '../terms/terms-page'
import type { TermsRead } from '../terms/use-terms'
import { type Follow, followed, unknownText } from './groups'
import holidays from './holidays.module.scss'
import { KnownDays } from './known-days'

/** The official days that are known, and one's calendar beside them: applied as a whole, after it was looked at. */
export function HolidaysEditor({ read, whose }: { readonly read: TermsRead; readonly whose: Whose }) {
  const today = dateOf(useNow())
  const { through, days, sources, notApplied } = read.holidays
  const applied = read.terms.calendar.holidays?.days ?? []
  const [picked, setPicked] = useState<Follow>({})
  const [picking, setPicking] = useState<CivilDate | null>(null)
  const [change, setChange] = useState<ChangeAsked | null>(null)
  const before = followed(days, applied)
  const follow = { ...before, ...Object.fromEntries(Object.entries(picked).filter(([date]) => date in before)) }
  const isOther = Object.entries(follow).some(([date, as]) => before[date] !== as)
  const isOpen = notApplied.length > 0 || isOther
  const look = () =>
    setChange({ kind: 'holidays', through, follow: Object.entries(follow).map(([date, as]) => ({ date, as })) })
  return (
    <>
      <View className={styles.columns}>
        <View className={styles.part}>
          {days.length === 0 ? (
            <Notice kind='empty' id='no-holidays'>
              {`到 ${fullDateText(through)} 为止，没有还没过的放假和调休。`}
            </Notice>
          ) : (
            <KnownDays days={days} notApplied={notApplied} follow={follow} today={today} onPick={setPicking} />
          )}
        </View>
        <View className={styles.part}>
          {days.length > 0 ? (
            <Button id='preview-holidays' disabled={!isOpen} onPress={look}>
              {isOpen ? '看看照着安排会怎样' : '日历已经照着安排了'}
            </Button>
          ) : null}
          <Card tone='soft' title='知道到哪一天'>
            <Paragraph id='known-through'>{`公布到 ${fullDateText(through)}。${unknownText(through)}`}</Paragraph>
            <Text className={holidays.note}>来源</Text>
            {sources.map(({ title, url }) => (
              <View key={url} className={holidays.source}>
                <Text className={holidays.note}>{title}</Text>
                <Text className={holidays.note} userSelect>
                  {url}
                </Text>
              </View>
            ))}
          </Card>
        </View>
      </View>
      {picking ? (
        <Sheet
          id='follow-sheet'
          open
          title={`${dateText(picking, today)}照哪一天的时间`}
          onClose={() => setPicking(null)}
        >
          <ChoiceGroup label='照哪一天的时间'>
            {weekdays.map((one) => (
              <Choice
                key={one}
                id={`as-${one}`}
                label={weekdayText(one)}
                chosen={follow[picking] === one}
                onChoose={() => {
                  setPicked({ ...picked, [picking]: one as Weekday })
                  setPicking(null)
                }}
              />
            ))}
          </ChoiceGroup>
        </Sheet>
      ) : null}
      {change ? (
        <ChangeSheet
          change={change}
          counsellorId={whose.counsellorId}
          onDone={() => {
            setPicked({})
            setChange(null)
          }}
          onClose={() => setChange(null)}
        />
      ) : null}
    </>
  )
}
