import { Text } from '@tarojs/components'
import { useState } from 'react'
import { readQueue, settleTurn } from '#core/contracts/duty'
import type { Instant } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { FailedNotice } from '../../components/notice/failed-notice'
import { Sheet } from '../../components/sheet/sheet'
import { momentText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import type { Queue } from './queue-shown'

interface WaitingListProps {
  readonly siteId: string
  readonly waiting: Queue['walkIns']
  readonly now: Instant
}

/** Those who wait, as they came; of who goes before it is their turn it is said here, so that nobody is called for nothing. */
export function WaitingList({ siteId, waiting, now }: WaitingListProps) {
  const [meantId, setMeantId] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const { busy, run } = useDoing(settleTurn, { refreshes: [readQueue] })
  const meant = waiting.find(({ id }) => id === meantId)

  async function gone(walkInId: string) {
    const answer = await run({ siteId, walkInId, how: 'gone' })
    if (!answer.ok) return setTrouble(answer.refusal)
    setMeantId(null)
  }
  return (
    <>
      <ListGroup title='在排的号'>
        {waiting.map(({ id, number, at }) => (
          <ListRow
            key={id}
            id={`waits-${id}`}
            title={`${number} 号`}
            note={`${momentText(at, now)} 取的号`}
            onPress={() => {
              setTrouble(null)
              setMeantId(id)
            }}
          />
        ))}
      </ListGroup>
      {meant ? (
        <Sheet
          id='gone-sheet'
          open
          title={`${meant.number} 号`}
          busy={busy}
          onClose={() => setMeantId(null)}
          actions={
            <>
              {trouble ? <FailedNotice message={sentenceFor(trouble)} /> : null}
              <Button id='gone' busy={busy} onPress={() => void gone(meant.id)}>
                这个号的人走了
              </Button>
            </>
          }
        >
          <Text>还没有叫到。来的人说不等了，就在这里记一下，后面的往前排。</Text>
        </Sheet>
      ) : null}
    </>
  )
}
