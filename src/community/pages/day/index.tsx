import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { readDay } from '#core/contracts/callbacks'
import { addDays, type CivilDate, dateOf, type Instant, weekdayOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { CopyButton } from '../../../components/copy-button/copy-button'
import { Heading } from '../../../components/element/region'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { canPrint, printPage } from '../../../device/paper'
import { useNow } from '../../../device/use-now'
import { dateText, weekdayText } from '../../../wording/dates'
import styles from '../../day/day.module.scss'
import { CallTable, ComerTable } from '../../day/day-table'
import { type Day, dayText } from '../../day/rows'
import '../../refusals'

/** Who comes to one place on a day and who is to be called, made to be put on paper: codes, and nothing of who it is. */
function DayPage() {
  const now = useNow()
  const today = dateOf(now)
  const [date, setDate] = useState<CivilDate>(today)
  const [siteId, setSiteId] = useState<string | null>(null)
  const asked = useReading(readDay, { date, ...(siteId !== null && { siteId }) })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='当天名单'>这一页是给社区工作人员用的。需要的话，请找站点的负责人开通。</NotForYou>
  }
  const title = `${dateText(date, today)} ${weekdayText(weekdayOf(date))}`
  return (
    <DeskPage title='当天名单' heading={`${title} 当天名单`}>
      <View className={styles.days}>
        <Button kind='secondary' id='day-before' onPress={() => setDate(addDays(date, -1))}>
          前一天
        </Button>
        <Text className={styles.day}>{date === today ? '今天' : ''}</Text>
        <Button kind='secondary' id='day-after' onPress={() => setDate(addDays(date, 1))}>
          后一天
        </Button>
      </View>
      <Answer asked={asked} rows={4}>
        {(day) => (
          <>
            {day.sites.length > 1 ? (
              <View className={styles.screen}>
                <ChoiceGroup label='哪个站点' inline>
                  {day.sites.map(({ id, name }) => (
                    <Choice
                      key={id}
                      id={`site-${id}`}
                      label={name}
                      chosen={id === day.siteId}
                      onChoose={() => setSiteId(id)}
                    />
                  ))}
                </ChoiceGroup>
              </View>
            ) : null}
            <Sheet day={day} title={title} now={now} />
          </>
        )}
      </Answer>
    </DeskPage>
  )
}

function Sheet({ day, title, now }: { readonly day: Day; readonly title: string; readonly now: Instant }) {
  const { sites, siteId, comers, calls, more, unread } = day
  const place = sites.find(({ id }) => id === siteId)?.name ?? ''
  const isEmpty = comers.length === 0 && calls.length === 0
  return (
    <>
      <Text
        className={styles.note}
      >{`${place}，来的 ${comers.length} 位，要打电话的 ${calls.length} 位。只有预约码，没有姓名和号码。`}</Text>
      {unread > 0 ? (
        <Notice kind='warn' id='unread-days'>
          {`有 ${unread} 位咨询师的这一天读不出来，可能还有人来，请问一问咨询师。`}
        </Notice>
      ) : null}
      {isEmpty ? (
        <Notice kind='empty' id='nobody-that-day'>
          这一天没有人约，也没有要打的电话。
        </Notice>
      ) : (
        <>
          <Heading level={2}>谁来</Heading>
          {comers.length > 0 ? <ComerTable comers={comers} /> : <Text id='no-comers'>没有人约在这一天。</Text>}
          <Heading level={2}>要打的电话</Heading>
          {calls.length > 0 ? (
            <CallTable calls={calls} date={day.date} now={now} />
          ) : (
            <Text id='no-calls'>没有要打的电话。</Text>
          )}
          {more ? <Notice kind='info'>后面还有，没有都列出来。</Notice> : null}
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
                    id='copy-day'
                    text={dayText(`${place} ${title}`, day, now)}
                    label='复制成文字'
                    done='已经复制，可以贴到能打印的地方。'
                  />
                }
              >
                手机上不能直接打印。请在电脑上打开这一页再打印，或者先复制成文字。
              </Notice>
            )}
          </View>
        </>
      )}
    </>
  )
}

export default asPage(DayPage)
