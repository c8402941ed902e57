import { Text } from '@tarojs/components'
import { useState } from 'react'
import { giveUpTurn, readTurn } from '#core/contracts/duty'
import type { OutputOf } from '#core/contracts/operation'
import { MINUTE } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailedNotice } from '../../components/notice/failed-notice'
import { Notice } from '../../components/notice/notice'
import { useNow } from '../../device/use-now'
import { useRenewal } from '../../device/use-renewal'
import { sentenceFor } from '../../wording/refusals'
import { waitText } from '../../wording/waits'
import type { HeldNumber } from './held-number'

type Turn = OutputOf<typeof readTurn>

const over: Partial<Record<Turn['state'], string>> = {
  seen: '这个号已经见过了。谢谢你来。',
  gone: '叫到这个号的时候你不在，已经过了。还想排的话，再取一个。',
  left: '这个号你已经不要了。',
}

/** How it stands with a number, asked anew each minute while the page is open. */
export function HeldCard({ held: { siteId, walkInId }, onOver }: { held: HeldNumber; onOver: () => void }) {
  const now = useNow()
  const [since] = useState(now)
  const [trouble, setTrouble] = useState<string | null>(null)
  const asked = useReading(readTurn, { siteId, walkInId }, { eachLook: true })
  const waits = asked.state === 'ready' && ['waiting', 'called'].includes(asked.value.state)
  const again = asked.state === 'loading' ? undefined : asked.retry
  useRenewal(waits && now - since >= MINUTE / 2, now, again)
  const leaving = useDoing(giveUpTurn, { refreshes: [readTurn] })
  if (asked.state === 'failed' && asked.refusal === 'turn-unknown')
    return (
      <Notice kind='empty' id='number-over' action={<TakeAgain onPress={onOver} />}>
        {sentenceFor('turn-unknown')}
      </Notice>
    )
  async function leave() {
    const answer = await leaving.run({ siteId, walkInId })
    setTrouble(answer.ok ? null : answer.refusal)
  }
  return (
    <Answer asked={asked} rows={3}>
      {({ number, state, before, wait }) => (
        <Card id='held-number' title={`你是 ${number} 号`}>
          {state === 'called' ? (
            <Notice kind='warn' id='called'>
              叫到你了，请到站点里的值班台，说一声几号。
            </Notice>
          ) : null}
          {state === 'waiting' ? (
            <>
              <Text>{before === 0 ? '前面没有人了，下一个就是你。' : `前面还有 ${before} 位。`}</Text>
              {wait ? <Text>{waitText(wait)}</Text> : null}
              <Text>时间是照在岗的人和约好的谈话算的，会有出入。叫到的时候这一页会写，站点里也会喊号。</Text>
            </>
          ) : null}
          {over[state] ? <Text>{over[state]}</Text> : null}
          {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
          {waits ? (
            <>
              <Button kind='secondary' id='look-again' onPress={() => again?.()}>
                看看排到哪了
              </Button>
              <Button kind='quiet' id='give-up' busy={leaving.busy} onPress={() => void leave()}>
                不等了
              </Button>
            </>
          ) : (
            <TakeAgain onPress={onOver} />
          )}
        </Card>
      )}
    </Answer>
  )
}

function TakeAgain({ onPress }: { onPress: () => void }) {
  return (
    <Button kind='secondary' id='take-again' onPress={onPress}>
      知道了
    </Button>
  )
}
