import { useState } from 'react'
import { listCallbacks, takeCallback } from '#core/contracts/callbacks'
import { wasReached } from '#core/domain/callbacks/request'
import { safeSpanAt } from '#core/domain/callbacks/safe-times'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'
import { Closing } from './closing'
import { NumberCard } from './number-card'
import { TryForm } from './try-form'
import type { Opened, Row } from './words'

interface CallingProps {
  readonly row: Row
  readonly onChanged: (row: Row) => void
}

/** Taking one on shows the number, for as long as it is theirs and safe; what was done is written down. */
export function Calling({ row, onChanged }: CallingProps) {
  const now = useNow()
  const [opened, setOpened] = useState<Opened | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const taking = useDoing(takeCallback, { refreshes: [listCallbacks] })
  const { taken, windows, tries } = row
  const isHeld = taken !== null && now < taken.until
  const isOthers = isHeld && !taken.mine
  const hadLast = taken?.mine === true
  const isShown = opened !== null && hadLast && isHeld

  async function take() {
    setRefusal(null)
    const answer = await taking.run({ callbackId: row.id })
    if (!answer.ok) return setRefusal(answer.refusal)
    setOpened(answer.value)
    onChanged(answer.value.request)
  }
  return (
    <>
      {refusal !== null ? (
        <Notice kind='warn' id='take-refused'>
          {sentenceFor(refusal)}
        </Notice>
      ) : null}
      {isShown ? <NumberCard opened={opened} until={taken.until} /> : null}
      {isShown ? null : isOthers ? (
        <Notice kind='info' id='others'>
          同事正拿着这一条。二十分钟里没有打，就会还给大家。
        </Notice>
      ) : safeSpanAt(windows, now) ? (
        <Button id='take' busy={taking.busy} onPress={() => void take()}>
          {hadLast && isHeld ? '再看一次号码' : '接过来，看号码'}
        </Button>
      ) : (
        <Notice kind='info' id='not-safe-now'>
          现在不在对方说的安全时间里，打过去可能伤到对方。到了时间才能接过来看号码。
        </Notice>
      )}
      {hadLast ? <TryForm row={row} onChanged={onChanged} /> : null}
      {!isOthers && tries.length > 0 && (hadLast || wasReached(row) || tries.length > 2) ? (
        <Closing row={row} onChanged={onChanged} />
      ) : null}
    </>
  )
}
