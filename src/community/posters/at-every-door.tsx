import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import { listBareDoors, listPlacements, putUpAtDoors } from '#core/contracts/placements'
import { dateOf } from '#core/domain/time'
import { useDoing } from '../../cloud/use-doing'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Notice } from '../../components/notice/notice'
import { Sheet } from '../../components/sheet/sheet'
import { tell } from '../../device/tell'
import { useNow } from '../../device/use-now'
import { sentenceFor } from '../../wording/refusals'
import styles from './poster.module.scss'

/** One code more at each site that has none, in one go; asked about when somebody wants it. */
export function AtEveryDoor({ open: begins }: { readonly open: boolean }) {
  const [open, setOpen] = useState(begins)
  return (
    <>
      <Button kind='secondary' id='at-every-door' onPress={() => setOpen(true)}>
        每个站点门口各一处
      </Button>
      {open ? <Doors onClose={() => setOpen(false)} /> : null}
    </>
  )
}

type Bare = OutputOf<typeof listBareDoors>

/** Which sites those are, how many codes it would be, and whoever wants to leave one out does. */
function Doors({ onClose }: { readonly onClose: () => void }) {
  const asked = useReading(listBareDoors, {}, { eachLook: true })
  const today = dateOf(useNow())
  const [out, setOut] = useState<ReadonlySet<string>>(new Set())
  const [place, setPlace] = useState('门口')
  const [trouble, setTrouble] = useState<string | null>(null)
  const putting = useDoing(putUpAtDoors, { refreshes: [listPlacements, listBareDoors] })
  const sites = asked.state === 'ready' ? asked.value.sites : []
  const siteIds = sites.flatMap(({ id }) => (out.has(id) ? [] : [id]))

  async function put() {
    if (place.trim() === '') return setTrouble(sentenceFor('placement-incomplete'))
    setTrouble(null)
    const answer = await putting.run({ siteIds, place, since: today })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    tell(`已经添上 ${answer.value.saved.length} 处`)
    onClose()
  }
  function turn(id: string) {
    const others = new Set(out)
    if (!others.delete(id)) others.add(id)
    setOut(others)
  }
  return (
    <Sheet
      id='doors-sheet'
      title='每个站点门口各一处'
      open
      busy={putting.busy}
      onClose={onClose}
      said={
        trouble ? (
          <Notice kind='warn' id='doors-refused'>
            {trouble}
          </Notice>
        ) : null
      }
      actions={
        sites.length > 0 ? (
          <Button id='put-up-at-doors' busy={putting.busy} disabled={siteIds.length === 0} onPress={() => void put()}>
            {`添上 ${siteIds.length} 处`}
          </Button>
        ) : null
      }
    >
      <Answer
        asked={asked}
        rows={5}
        isEmpty={(value) => value.sites.length === 0}
        empty={
          <Notice kind='empty' id='no-bare-doors'>
            每个站点都有码了，不用再添。
          </Notice>
        }
      >
        {(bare) => <Which {...{ bare, out, place }} onTurn={turn} onPlace={setPlace} />}
      </Answer>
    </Sheet>
  )
}

interface WhichProps {
  readonly bare: Bare
  readonly out: ReadonlySet<string>
  readonly place: string
  readonly onTurn: (id: string) => void
  readonly onPlace: (place: string) => void
}

const Which = ({ bare: { sites, more }, out, place, onTurn, onPlace }: WhichProps) => (
  <View className={styles.actions}>
    <View>
      <Text className={styles.said}>
        {`下面 ${sites.length} 个站点还没有整个站点的码${more ? '，另外还有，添好这些再来' : ''}。每个站点各用一个自己的码，从今天起算贴上。不想添的，点一下去掉。`}
      </Text>
    </View>
    <ChoiceGroup label='给哪些站点添' several>
      {sites.map(({ id, name }) => (
        <Choice key={id} id={`door-${id}`} label={name} chosen={!out.has(id)} several onChoose={() => onTurn(id)} />
      ))}
    </ChoiceGroup>
    <Field id='doors-place' label='贴在哪里' note='每个站点都这样写' value={place} most={200} onChange={onPlace} />
  </View>
)
