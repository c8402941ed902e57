import { Text } from '@tarojs/components'
import { useState } from 'react'
import { listMyAppointments } from '#core/contracts/appointments'
import { readKept, stopMove } from '#core/contracts/privacy'
import { mayHaveBeenDone } from '../../cloud/reply'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { useCalling } from '../../components/callable/calling'
import { Paragraph } from '../../components/callable/paragraph'
import { Card } from '../../components/card/card'
import { Notice } from '../../components/notice/notice'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'
import { canStop, hinderedText, moveText, notMeText, type OwnMove } from './move-words'

/** How a move of one’s record stands, with the one tap that stops it. */
export function MoveCard({ move }: { readonly move: OwnMove }) {
  const now = useNow()
  const [refusal, setRefusal] = useState<string | null>(null)
  const stopping = useDoing(stopMove, { refreshes: [readKept, listMyAppointments] })
  const { call } = useCalling()
  const isOld = move.side === 'old'
  const { sitePhone } = move
  const notMe = notMeText(move)
  const hindered = move.side === 'new' ? hinderedText(move) : null

  async function stop() {
    setRefusal(null)
    const answer = await stopping.run({ moveId: move.id })
    if (answer.ok) tell('停掉了')
    else setRefusal(answer.refusal)
  }
  return (
    <Card
      id='move'
      title={notMe !== null ? '这里的记录搬走了' : isOld ? '有人要搬走这里的记录' : '找回以前的记录'}
      tone={isOld ? 'warm' : 'plain'}
    >
      <Paragraph>{moveText(move, now)}</Paragraph>
      {notMe === null ? null : <Paragraph>{notMe}</Paragraph>}
      {notMe !== null && sitePhone !== null ? (
        <Button kind='primary' id='call-move-site' icon='phone' onPress={() => call(sitePhone)}>
          打给站点
        </Button>
      ) : null}
      {hindered === null ? null : <Text>{hindered}</Text>}
      {refusal ? (
        <Notice kind='warn' id='not-stopped'>
          {mayHaveBeenDone(refusal) ? '没有等到回音，不知道停掉了没有。再点一次也没关系。' : sentenceFor(refusal)}
        </Notice>
      ) : null}
      {canStop(move) ? (
        <Button kind={isOld ? 'primary' : 'quiet'} id='stop-move' busy={stopping.busy} onPress={() => void stop()}>
          {isOld ? '不是我，停掉' : '收回，不搬了'}
        </Button>
      ) : null}
    </Card>
  )
}
