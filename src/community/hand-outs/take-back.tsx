import { View } from '@tarojs/components'
import { useState } from 'react'
import { listHandOuts, removeHandOut } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { tell } from '../../device/tell'
import { useRestAfter } from '../../navigation/use-rest'
import { fullDateText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'

interface TakeBackProps {
  readonly one: OutputOf<typeof listHandOuts>['latest'][number]
  readonly site: string
  readonly kit: string
}

/** One that was noted, with the way to take it back. */
export const Noted = ({ one, site, kit }: TakeBackProps) => (
  <View>
    <ListRow
      id={`noted-${one.id}`}
      title={`${kit}，${one.copies} 份`}
      note={`${fullDateText(one.on)}，${site}${one.mine ? '' : '，同事记的'}`}
    />
    <TakeBack one={one} site={site} kit={kit} />
  </View>
)

/** Whoever noted it may take it back, asked once more. */
export function TakeBack({ one, site, kit }: TakeBackProps) {
  const [asks, setAsks] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const removing = useDoing(removeHandOut, { refreshes: [listHandOuts] })
  useRestAfter(asks ? 'once more' : 'first')
  const words = `${fullDateText(one.on)}，${site}，${kit}，${one.copies} 份`

  async function remove() {
    const answer = await removing.run({ handOutId: one.id })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    tell('已经去掉')
  }
  return (
    <>
      {one.mine && !asks ? (
        <Button kind='quiet' id={`take-back-${one.id}`} label={`记错了，去掉：${words}`} onPress={() => setAsks(true)}>
          记错了，去掉
        </Button>
      ) : null}
      {asks ? (
        <>
          <Button kind='secondary' id={`confirm-${one.id}`} busy={removing.busy} onPress={() => void remove()}>
            去掉这一条
          </Button>
          <Button kind='quiet' id={`keep-${one.id}`} onPress={() => setAsks(false)}>
            不去掉
          </Button>
        </>
      ) : null}
      {trouble ? <Notice kind='warn'>{trouble}</Notice> : null}
    </>
  )
}
