import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listMyAppointments, releasePlace } from '#core/contracts/appointments'
import { readWaiting } from '#core/contracts/waitlist'
import { HOUR } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { FailedNotice } from '../../components/notice/failed-notice'
import { Notice } from '../../components/notice/notice'
import { useSeconds } from '../../device/use-seconds'
import { modes as modeWords } from '../../wording/codes'
import { leftText, momentText, spanText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import type { Offered, Own } from './draft'

interface OfferCardProps {
  readonly entry: Own
  readonly offered: Offered
  readonly onYes: () => void
}

/** What is kept for them, until when, and the two answers to it. */
export function OfferCard({ entry: { id }, offered, onYes }: OfferCardProps) {
  const { appointmentId, counsellorName, siteName, start, end, mode, expires, state } = offered
  const now = useSeconds(expires)
  const releasing = useDoing(releasePlace, { refreshes: [readWaiting, listMyAppointments] })
  const [trouble, setTrouble] = useState<string | null>(null)
  const where = [counsellorName, modeWords[mode], mode === 'room' ? siteName : ''].filter(Boolean).join(' · ')
  if (state === 'asked') {
    return (
      <Notice kind='info' id={`asked-${id}`}>
        {`${spanText(start, end, now)}，${where}。你说了要，正在等咨询师回话。`}
      </Notice>
    )
  }
  if (state === 'over' || expires <= now) {
    return (
      <Notice kind='info' id={`offer-over-${id}`}>
        {`${momentText(start, now)} 的空位过了答复的时候，会去问下一位。你的候补还在，有新的再先问你。`}
      </Notice>
    )
  }
  async function pass() {
    const answer = await releasing.run({ heldId: appointmentId })
    setTrouble(answer.ok ? null : answer.refusal)
  }
  const left = expires - now > HOUR ? `请在 ${momentText(expires, now)} 以前答复` : `还剩 ${leftText(expires - now)}`
  return (
    <Notice
      kind='info'
      id={`offer-${id}`}
      action={
        <>
          <Button id={`take-${id}`} disabled={releasing.busy} onPress={onYes}>
            要这个时间
          </Button>
          <Button kind='secondary' id={`pass-${id}`} busy={releasing.busy} onPress={() => void pass()}>
            这个时间不行，问下一位
          </Button>
        </>
      }
    >
      <Text>{`有一个空位，先给你留着：${spanText(start, end, now)}，${where}。${left}。`}</Text>
      {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
    </Notice>
  )
}
