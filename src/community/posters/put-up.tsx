import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import { listPlacements, putUpPlacement } from '#core/contracts/placements'
import { dateOf, isCivilDate } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { Card } from '../../components/card/card'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { Options } from '../../counsellor/form/options'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'

interface PutUpProps {
  readonly siteId: string
  /** Each can have codes of its own. */
  readonly rooms: OutputOf<typeof listPlacements>['rooms']
}

/** One more place, and since when. The code is made with it. What is written stays where it is refused. */
export function PutUp({ siteId, rooms }: PutUpProps) {
  const today = dateOf(useNow())
  const [place, setPlace] = useState('')
  const [roomId, setRoom] = useState<string | null>(null)
  const [day, setDay] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const putting = useDoing(putUpPlacement, { refreshes: [listPlacements] })
  const since = day ?? today

  async function put() {
    if (place.trim() === '') return setTrouble(sentenceFor('placement-incomplete'))
    if (!isCivilDate(since)) return setTrouble(`日期请写成 ${today} 这样。`)
    setTrouble(null)
    const answer = await putting.run({ siteId, place, roomId, since })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    setPlace('')
    setDay(null)
    setRoom(null)
    tell('已经添上')
  }
  return (
    <Card title='添一处'>
      {rooms.length > 0 ? (
        <Options label='哪里的码'>
          <Choice id='code-of-site' label='整个站点的' chosen={roomId === null} onChoose={() => setRoom(null)} />
          {rooms.map(({ id, name, hasCode }) => (
            <Choice
              key={id}
              id={`code-of-${id}`}
              label={`${name}门口的`}
              {...(hasCode ? {} : { note: '还没有自己的码' })}
              chosen={roomId === id}
              onChoose={() => setRoom(id)}
            />
          ))}
        </Options>
      ) : null}
      <Field
        id='placement-place'
        label='贴在哪里'
        note='写得让同事和居民都找得到，例如：三号楼一单元门口'
        value={place}
        most={200}
        onChange={setPlace}
      />
      <Field
        id='placement-since'
        label='从哪天起'
        note={`写成 ${today} 这样`}
        value={since}
        most={10}
        onChange={setDay}
      />
      {trouble ? (
        <Notice kind='warn' id='put-up-refused'>
          {trouble}
        </Notice>
      ) : null}
      <Button id='put-up' busy={putting.busy} onPress={() => void put()}>
        添上
      </Button>
    </Card>
  )
}
