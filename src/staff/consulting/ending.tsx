import { useState } from 'react'
import {
  closeConsultation,
  declineConsultation,
  listConsultations,
  openConsultation,
  sendConsultationBack,
  withdrawConsultation,
} from '#core/contracts/consultations'
import { type DeclineReason, declineReasons } from '#core/domain/consultations/consultation'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import { Options } from '../../counsellor/form/options'
import { useRestAfter } from '../../navigation/use-rest'
import { sentenceFor } from '../../wording/refusals'
import { declineWords, type Opened } from './words'

const refreshes = { refreshes: [openConsultation, listConsultations] }
type Way = 'close' | 'withdraw' | 'decline' | 'send-back'

/** What each way is called, and what it does, said before it is done. */
const ways: Record<Way, { readonly label: string; readonly does: string; readonly yes: string }> = {
  close: { label: '结束这一条', does: '结束以后两个人都不能再写，还能看一年。', yes: '结束' },
  withdraw: { label: '不问了，收回', does: '你写的字马上删掉，专家也看不到。', yes: '收回' },
  decline: { label: '答不了', does: '选一个原因，对方会看到。', yes: '告诉对方' },
  'send-back': {
    label: '认得出人，退回',
    does: '里面的字马上删掉，请对方重新写。',
    yes: '退回',
  },
}

/** How either ends it: each asks once more. */
export function Ending({ opened: { id, side, said } }: { readonly opened: Opened }) {
  const [sure, setSure] = useState<Way | null>(null)
  useRestAfter(sure ?? 'reading')
  const [because, setBecause] = useState<DeclineReason | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const closing = useDoing(closeConsultation, refreshes)
  const withdrawing = useDoing(withdrawConsultation, refreshes)
  const declining = useDoing(declineConsultation, refreshes)
  const sendingBack = useDoing(sendConsultationBack, refreshes)
  const isAnswered = said.some(({ mine }) => mine === (side === 'expert'))
  const may: readonly Way[] =
    side === 'asker' ? [isAnswered ? 'close' : 'withdraw'] : [isAnswered ? 'close' : 'decline', 'send-back']

  async function end(way: Way) {
    const its = { consultationId: id }
    if (way === 'decline' && because === null) return setTrouble('请先选一个原因。')
    setTrouble(null)
    const answer =
      way === 'close'
        ? await closing.run(its)
        : way === 'withdraw'
          ? await withdrawing.run(its)
          : way === 'decline'
            ? await declining.run({ ...its, because: because ?? 'no-time' })
            : await sendingBack.run(its)
    if (!answer.ok) setTrouble(sentenceFor(answer.refusal))
  }
  const busy = [closing, withdrawing, declining, sendingBack].some((one) => one.busy)
  return (
    <Card id='ending' tone='soft'>
      {sure === null ? (
        may.map((way) => (
          <Button key={way} kind='quiet' id={way} onPress={() => setSure(way)}>
            {ways[way].label}
          </Button>
        ))
      ) : (
        <>
          <Notice kind='info' id='what-it-does'>
            {ways[sure].does}
          </Notice>
          {sure === 'decline' ? (
            <Options label='为什么'>
              {declineReasons.map((one) => (
                <Choice
                  key={one}
                  id={`because-${one}`}
                  label={declineWords[one]}
                  chosen={because === one}
                  onChoose={() => setBecause(one)}
                />
              ))}
            </Options>
          ) : null}
          {trouble === null ? null : (
            <Notice kind='warn' id='not-ended'>
              {trouble}
            </Notice>
          )}
          <Button kind='secondary' id={`${sure}-yes`} busy={busy} onPress={() => void end(sure)}>
            {ways[sure].yes}
          </Button>
          <Button kind='quiet' id='not-yet' onPress={() => setSure(null)}>
            先不
          </Button>
        </>
      )}
    </Card>
  )
}
