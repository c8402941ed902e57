import { Text } from '@tarojs/components'
import { useState } from 'react'
import { readQueue, settleTurn } from '#core/contracts/duty'
import type { Instant } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { FailedNotice } from '../../components/notice/failed-notice'
import { momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import type { Queue } from './queue-shown'

interface CalledCardProps {
  readonly siteId: string
  readonly walkIn: Queue['walkIns'][number]
  readonly now: Instant
}

/** Somebody who was called, until it is said whether they came. */
export function CalledCard({ siteId, walkIn: { id, number, at, isOwn }, now }: CalledCardProps) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const { busy, run } = useDoing(settleTurn, { refreshes: [readQueue] })
  async function settle(how: 'seen' | 'gone') {
    const answer = await run({ siteId, walkInId: id, how })
    if (!answer.ok) setTrouble(answer.refusal)
  }
  return (
    <Card id={`called-${id}`} title={`叫了 ${number} 号`}>
      <Text>{`${momentText(at, now)} 取的号，${isOwn ? '你叫的' : '同事叫的'}。`}</Text>
      {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
      <Button id={`seen-${id}`} busy={busy} onPress={() => void settle('seen')}>
        见过了
      </Button>
      <Button kind='secondary' id={`gone-${id}`} busy={busy} onPress={() => void settle('gone')}>
        叫了，人不在
      </Button>
    </Card>
  )
}
