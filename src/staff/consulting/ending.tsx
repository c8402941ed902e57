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
    does: '两个人写的字马上都删掉，请对方重新写。',
    yes: '退回',
  },
}

/** The same by who asked, and of one that ended: nobody is asked to write anew. */
const emptying = {
  label: '认得出人，把字都删掉',
  does: '两个人写的字马上都删掉，谁也看不到，对方会收到消息。删了找不回来。',
  yes: '都删掉',
} as const

/** How either ends it, and takes every word away, of one that ended too: each asks once more. */
export function Ending({ opened: { id, side, state, said } }: { readonly opened: Opened }) {
  const [sure, setSure] = useState<Way | null>(null)
  useRestAfter(sure ?? 'reading')
  const [because, setBecause] = useState<DeclineReason | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const closing = useDoing(closeConsultation, refreshes)
  const withdrawing = useDoing(withdrawConsultation, refreshes)
  const declining = useDoing(declineConsultation, refreshes)
  const sendingBack = useDoing(sendConsultationBack, refreshes)
  const isAnswered = said.some(({ mine }) => mine === (side === 'expert'))
  const isOpen = state === 'asked' || state === 'answered'
  const may: readonly Way[] = !isOpen
    ? ['send-back']
    : isAnswered
      ? ['close', 'send-back']
      : side === 'asker'
        ? ['withdraw']
        : ['decline', 'send-back']
  const wordsOf = (way: Way) => (way === 'send-back' && (side === 'asker' || !isOpen) ? emptying : ways[way])

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
            {wordsOf(way).label}
          </Button>
        ))
      ) : (
        <>
          <Notice kind='info' id='what-it-does'>
            {wordsOf(sure).does}
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
            {wordsOf(sure).yes}
          </Button>
          <Button kind='quiet' id='not-yet' onPress={() => setSure(null)}>
            先不
          </Button>
        </>
      )}
    </Card>
  )
}
