import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listInbox } from '#core/contracts/account'
import { listMyAppointments } from '#core/contracts/appointments'
import { answerShiftAsk, readRota, withdrawShiftAsk } from '#core/contracts/duty'
import { dateOf, type Instant } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailedNotice } from '../../components/notice/failed-notice'
import { tell } from '../../device/tell'
import { dayText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import { nameOf, type Shift, type ShiftAsk, stretchText, type Week } from './words'

interface AskCardProps {
  readonly week: Week
  readonly ask: ShiftAsk
  readonly now: Instant
}

/** One shift somebody asks others to take: for who was asked to say yes or no, for who asked to take it back. */
export function AskCard({ week, ask, now }: AskCardProps) {
  const { siteId, monday, shifts } = week
  const [trouble, setTrouble] = useState<string | null>(null)
  const answering = useDoing(answerShiftAsk, { refreshes: [readRota, listInbox, listMyAppointments] })
  const withdrawing = useDoing(withdrawShiftAsk, { refreshes: [readRota, listInbox] })
  const busy = answering.busy || withdrawing.busy
  const wanted = shifts.find(({ id }) => id === ask.shiftId)
  const inReturn = shifts.find(({ id }) => id === ask.inReturn)
  if (!wanted) return null
  const when = (shift: Shift) => `${dayText(shift.date, dateOf(now))} ${stretchText(shift)}`

  async function answer(takes: boolean) {
    const said = await answering.run({ siteId, monday, askId: ask.id, takes })
    if (!said.ok) return setTrouble(said.refusal)
    tell(takes ? '这一班是你的了' : '回了，这一班不变')
  }
  async function withdraw() {
    const said = await withdrawing.run({ siteId, monday, askId: ask.id })
    if (!said.ok) return setTrouble(said.refusal)
    tell('收回了，这一班还是你值')
  }
  const failed = trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null
  if (ask.isOwn)
    return (
      <Card id={`ask-${ask.id}`} title={`${when(wanted)} 的班，你请人${inReturn ? '换' : '替'}`}>
        {ask.standing === 'declined' ? (
          <Text>问过的同事都来不了，这一班现在还是你值。可以再请别人，或者告诉排班的负责人。</Text>
        ) : (
          <>
            {inReturn ? <Text>{`换 ${nameOf(inReturn.name)} ${when(inReturn)} 的班。`}</Text> : null}
            <Text>{`还在等 ${ask.asked} 位同事回话。有人答应以前，这一班还是你值。`}</Text>
            {failed}
            <Button kind='quiet' id={`withdraw-${ask.id}`} busy={busy} onPress={() => void withdraw()}>
              不用了，我自己值
            </Button>
          </>
        )}
      </Card>
    )
  return (
    <Card id={`ask-${ask.id}`} title={`${nameOf(wanted.name)} 想请你${inReturn ? '换一班' : '替一班'}`}>
      <Text>{inReturn ? `你值：${when(wanted)}` : when(wanted)}</Text>
      {inReturn ? <Text>{`换走你的：${when(inReturn)}`}</Text> : null}
      <Text>答应了才算数。不方便就说不行，不用写原因。</Text>
      {failed}
      <Button id={`take-${ask.id}`} busy={busy} onPress={() => void answer(true)}>
        {inReturn ? '换，这一班我来' : '我来替'}
      </Button>
      <Button kind='secondary' id={`decline-${ask.id}`} busy={busy} onPress={() => void answer(false)}>
        这次不行
      </Button>
    </Card>
  )
}
