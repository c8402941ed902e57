import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { callNext, giveNumber, readQueue } from '#core/contracts/duty'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailedNotice } from '../../components/notice/failed-notice'
import { Notice } from '../../components/notice/notice'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'
import { waitText } from '../../wording/waits'
import styles from '../line/line.module.scss'
import { CalledCard } from './called-card'
import { WaitingList } from './waiting-list'

export type Queue = NonNullable<OutputOf<typeof readQueue>['queue']>

/** Give a number to who stands there without a phone, call the next, and say of who was called that they came. */
export function QueueShown({ queue, now }: { queue: Queue; now: Instant }) {
  const { siteId, isOpen, walkIns, wait } = queue
  const [trouble, setTrouble] = useState<string | null>(null)
  const [given, setGiven] = useState<number | null>(null)
  const giving = useDoing(giveNumber, { refreshes: [readQueue] })
  const calling = useDoing(callNext, { refreshes: [readQueue] })
  const busy = giving.busy || calling.busy
  const waiting = walkIns.filter(({ state }) => state === 'waiting')
  const called = walkIns.filter(({ state }) => state === 'called')

  async function give() {
    const answer = await giving.run({ siteId })
    if (!answer.ok) return setTrouble(answer.refusal)
    setTrouble(null)
    setGiven(answer.value.walkIn.number)
  }
  async function call() {
    const answer = await calling.run({ siteId })
    if (!answer.ok) return setTrouble(answer.refusal)
    setTrouble(null)
    tell(`请 ${answer.value.walkIn.number} 号`)
  }
  return (
    <View className={styles.list}>
      {isOpen ? null : (
        <Notice kind='info' id='doors-shut'>
          站点现在没有开门，不发新的号。已经发出去的，还可以叫完。
        </Notice>
      )}
      {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
      {given === null ? null : (
        <Notice kind='info' id='given'>
          {`发了 ${given} 号，请告诉来的人。`}
        </Notice>
      )}
      {waiting.length > 0 ? (
        <Button id='call-next' busy={busy} onPress={() => void call()}>
          叫下一位
        </Button>
      ) : (
        <Notice kind='empty' id='nobody-waits'>
          现在没有人在排。
        </Notice>
      )}
      {isOpen ? (
        <Button kind='secondary' id='give-number' busy={busy} onPress={() => void give()}>
          给来的人发一个号
        </Button>
      ) : null}
      <Card id='wait-now' title='现在来的人'>
        <Text>{waitText(wait)}</Text>
      </Card>
      {called.map((one) => (
        <CalledCard key={one.id} siteId={siteId} walkIn={one} now={now} />
      ))}
      {waiting.length > 0 ? <WaitingList siteId={siteId} waiting={waiting} now={now} /> : null}
    </View>
  )
}
