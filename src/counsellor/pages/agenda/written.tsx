import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import { openSeat } from '#core/contracts/sessions'
import { dateOf, type Instant } from '#core/domain/time'
import { useDoing } from '../../../cloud/use-doing'
import { Button } from '../../../components/button/button'
import { useCalling } from '../../../components/callable/calling'
import { Notice } from '../../../components/notice/notice'
import { otherKinds } from '../../../wording/codes'
import { momentText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import type { AgendaAppointment } from '../../agenda/summary'
import { actNames } from '../../agenda/words'
import { childAge } from '../../family/child-age'
import styles from './index.module.scss'

type Opened = OutputOf<typeof openSeat>

interface WrittenProps {
  readonly seat: AgendaAppointment
  readonly now: Instant
  readonly busy: boolean
  /** They called: what they missed counts no more. */
  readonly onForgive: () => void
}

/** What was written before the conversation. Kept while the sheet is open and nowhere else. */
export function Written({ seat, now, busy, onForgive }: WrittenProps) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const opening = useDoing(openSeat)

  async function open() {
    setRefusal(null)
    const answer = await opening.run({ date: dateOf(seat.start), appointmentId: seat.id })
    if (answer.ok) setOpened(answer.value)
    else setRefusal(answer.refusal)
  }

  if (opened) return <Shown opened={opened} now={now} busy={busy} onForgive={onForgive} />
  return (
    <View className={styles.written}>
      {refusal ? (
        <Notice kind='warn' id='written-refused'>
          {refusal === 'no-reply' ? '没有收到回音。再打开一次就好，同一次只记一笔。' : sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Text className={styles.note}>每看一次都会记下来：谁、什么时候、看了什么。来访者以后可以看到这些记录。</Text>
      <Button kind='secondary' id='open-written' busy={opening.busy} onPress={() => void open()}>
        {seat.wants === undefined ? '看来访者写的话' : '看电话号码'}
      </Button>
    </View>
  )
}

interface ShownProps extends Omit<WrittenProps, 'seat'> {
  readonly opened: Opened
}

function Shown({ opened, now, busy, onForgive }: ShownProps) {
  const { call } = useCalling()
  const { row, forWhom, child, intake, name, phone, phoneFrom, pausedUntil, spoken = null } = opened
  return (
    <View id='written' className={styles.written}>
      <Text>{forWhom === 'self' ? '为自己约的' : `为${otherKinds[forWhom]}约的`}</Text>
      {child && child.ageInMonths !== null ? (
        <Text id='child-age'>{`孩子现在满 ${childAge(child.ageInMonths)}`}</Text>
      ) : null}
      {child?.name ? <Text id='child-name'>{`家里叫孩子：${child.name}`}</Text> : null}
      {name ? <Text>{`称呼：${name}`}</Text> : null}
      {spoken ? <Text id='spoken'>{spokenText(spoken, now)}</Text> : null}
      {intake.length === 0 && row.wants === undefined ? <Text>没有另外写什么，见面时再听对方说。</Text> : null}
      {intake.map(({ question, answer }) => (
        <View key={question} className={styles.answer}>
          <Text className={styles.note}>{question}</Text>
          <Text>{answer}</Text>
        </View>
      ))}
      {phone ? (
        <Button kind='secondary' id='dial-client' icon='phone' onPress={() => call(phone)}>
          {`拨打 ${phone}`}
        </Button>
      ) : null}
      {pausedUntil !== null && pausedUntil > now && row.status !== 'missed-by-client' ? (
        <>
          <Text id='paused'>{`前几次没能见上，对方自己在网上预约停到 ${momentText(pausedUntil, now)}。打过电话，就可以恢复。`}</Text>
          <Button kind='secondary' id='lift-pause' disabled={busy} onPress={onForgive}>
            {actNames.forgive}
          </Button>
        </>
      ) : null}
      {!phone && row.wants !== undefined ? <Text>没有可以看到的号码，请站点联系对方。</Text> : null}
      {!phone && phoneFrom !== null && row.wants === undefined ? <Text>{phoneFromText(phoneFrom, now)}</Text> : null}
    </View>
  )
}

function spokenText({ at, mine, readBack, calls }: NonNullable<Opened['spoken']>, now: Instant): string {
  const read = readBack ? '同意了，时间地点也念回去核对过' : '同意了'
  return `${momentText(at, now)}，${mine ? '你' : '同事'}念给对方听，对方${read}。${calls ? '同意站点打电话提醒。' : ''}`
}

const phoneFromText = (from: Instant, now: Instant) =>
  now < from
    ? `电话号码从 ${momentText(from, now)} 起可以看到，到时再打开一次。`
    : '电话号码只在开始前一小时到当天结束之间可以看到，需要联系请找站点。'
