import { View } from '@tarojs/components'
import { useState } from 'react'
import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import { listPlacements, takeDownPlacement } from '#core/contracts/placements'
import { useDoing } from '../../cloud/use-doing'
import { Button } from '../../components/button/button'
import { ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { type Column, DeskTable } from '../../counsellor/desk/table/desk-table'
import { tell } from '../../device/tell'
import { openPage } from '../../navigation/door'
import { useRestAfter } from '../../navigation/use-rest'
import { fullDateText } from '../../wording/dates'
import { sentenceFor } from '../../wording/refusals'
import { stepsText } from './funnel'
import { PhotoSheet } from './photo'
import { placeText } from './words'

type Placement = OutputOf<typeof listPlacements>['hanging'][number]

function noteOf({ since, by }: Placement): string {
  const day = since === null ? '没有记从哪天起' : `从 ${fullDateText(since)} 起`
  return by === null ? day : `${day}，${by.nodeName}${postNames[by.role]}贴的`
}

const toPoster =
  ({ id }: Placement) =>
  () =>
    void openPage('/community/pages/poster/index', { id })

const columns: readonly Column<Placement>[] = [
  { title: '贴在哪里', of: placeText },
  { title: '从哪天起', of: noteOf },
  { title: '扫码以后', of: ({ funnel }) => stepsText(funnel) },
  { title: '要做的', as: 'acts', of: (one) => <Acts one={one} /> },
]

/** Those that hang; each opens for a poster of it. */
export const AllHanging = ({ hanging }: { readonly hanging: readonly Placement[] }) => (
  <DeskTable
    title='正贴着的'
    headed={false}
    columns={columns}
    rows={hanging}
    idOf={({ id }) => `make-poster-${id}`}
    opens={toPoster}
  >
    {hanging.map((one) => (
      <View key={one.id}>
        <ListRow
          id={`make-poster-${one.id}`}
          icon='map-pin'
          title={placeText(one)}
          note={`${noteOf(one)}。${stepsText(one.funnel)}。点这里做海报`}
          onPress={toPoster(one)}
        />
        <Acts one={one} />
      </View>
    ))}
  </DeskTable>
)

/** What it looks like there, and that it was taken down, asked once more. */
function Acts({ one }: { readonly one: Placement }) {
  const [asks, setAsks] = useState(false)
  const [looks, setLooks] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const taking = useDoing(takeDownPlacement, { refreshes: [listPlacements] })
  useRestAfter(asks ? 'once more' : 'first')

  async function takeDown() {
    const answer = await taking.run({ placementId: one.id })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    tell('已经记下')
  }
  return (
    <>
      <Button
        kind='quiet'
        id={`photo-${one.id}`}
        label={`${one.photo ? '看照片' : '添照片'}：${placeText(one)}`}
        onPress={() => setLooks(true)}
      >
        {one.photo ? '看照片' : '添照片'}
      </Button>
      <PhotoSheet one={one} open={looks} onClose={() => setLooks(false)} />
      {asks ? (
        <>
          <Button kind='secondary' id={`confirm-${one.id}`} busy={taking.busy} onPress={() => void takeDown()}>
            已经取下来了
          </Button>
          <Button kind='quiet' id={`keep-${one.id}`} onPress={() => setAsks(false)}>
            还贴着
          </Button>
        </>
      ) : (
        <Button
          kind='quiet'
          id={`take-down-${one.id}`}
          label={`取下来：${placeText(one)}`}
          onPress={() => setAsks(true)}
        >
          取下来
        </Button>
      )}
      {trouble ? (
        <Notice kind='warn' id={`refused-${one.id}`}>
          {trouble}
        </Notice>
      ) : null}
    </>
  )
}
