import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { listAgenda } from '#core/contracts/appointments'
import { addDays, type CivilDate, dateOf, type Instant, weekdayOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { CopyButton } from '../../../components/copy-button/copy-button'
import { Notice } from '../../../components/notice/notice'
import { canPrint, printPage } from '../../../device/paper'
import { useNow } from '../../../device/use-now'
import { dateText, weekdayText } from '../../../wording/dates'
import { type AgendaDay, hoursText } from '../../agenda/summary'
import { DaySheet } from '../../day-sheet/day-sheet'
import styles from '../../day-sheet/day-sheet.module.scss'
import { sheetRows, sheetText } from '../../day-sheet/rows'
import { DeskPage } from '../../desk/desk-page'
import { NotForYou } from '../../desk/not-for-you'
import '../../refusals'

function PrintPage() {
  const now = useNow()
  const today = dateOf(now)
  const [chosen, setChosen] = useState<CivilDate | null>(null)
  const date = chosen ?? today
  const asked = useReading(listAgenda, { from: date, days: 1 })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed')
    return (
      <NotForYou title='日程单'>这一页是给咨询师打印日程的。如果你是咨询师却打不开，请找站点的负责人开通。</NotForYou>
    )
  const title = `${dateText(date, today)} ${weekdayText(weekdayOf(date))}`
  return (
    <DeskPage title='日程单' heading={`${title} 日程单`}>
      <View className={styles.days}>
        <Button kind='secondary' id='day-before' onPress={() => setChosen(addDays(date, -1))}>
          前一天
        </Button>
        <Text className={styles.day}>{date === today ? '今天' : ''}</Text>
        <Button kind='secondary' id='day-after' onPress={() => setChosen(addDays(date, 1))}>
          后一天
        </Button>
      </View>
      <Answer
        asked={asked}
        rows={4}
        isEmpty={({ days, sites }) => days.every((day) => sheetRows(day, sites, now).length === 0)}
        empty={
          <Notice kind='empty' id='nothing-to-print'>
            这一天没有预约，不用打印。
          </Notice>
        }
      >
        {({ days, sites }) => days.map((day) => <Sheet key={day.date} {...{ day, sites, title, now }} />)}
      </Answer>
    </DeskPage>
  )
}

interface SheetProps {
  readonly day: AgendaDay
  readonly sites: readonly { readonly id: string; readonly name: string }[]
  readonly title: string
  readonly now: Instant
}

function Sheet({ day, sites, title, now }: SheetProps) {
  const rows = sheetRows(day, sites, now)
  const used = new Set(day.appointments.map(({ siteId }) => siteId))
  const names = sites.filter(({ id }) => used.has(id)).map(({ name }) => name)
  const hours = hoursText(day)
  const facts = [names.join('、'), hours ? `开放时间 ${hours}` : '', `${rows.length} 个预约`].filter(Boolean)
  return (
    <>
      <Text className={styles.note}>{`${facts.join('，')}。只有预约码，没有姓名，也没有想谈的。`}</Text>
      <DaySheet label={`${title} 日程单`} rows={rows} />
      <View className={styles.screen}>
        {canPrint ? (
          <Button id='print' onPress={printPage}>
            打印这一天
          </Button>
        ) : (
          <Notice
            kind='info'
            id='print-at-desk'
            action={
              <CopyButton
                id='copy-sheet'
                text={sheetText(`${title} 日程单`, rows)}
                label='复制成文字'
                done='已经复制，可以贴到能打印的地方。'
              />
            }
          >
            手机上不能直接打印。请在电脑上用网页打开这一页再打印，或者先复制成文字；里面只有时间、预约码、方式和房间。
          </Notice>
        )}
      </View>
    </>
  )
}

export default asPage(PrintPage)
