import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { OutputOf } from '#core/contracts/operation'
import { listPlacements } from '#core/contracts/placements'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Card } from '../../../components/card/card'
import { Choice } from '../../../components/choice/choice'
import { ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { useReturn } from '../../../counsellor/desk/use-return'
import { Options } from '../../../counsellor/form/options'
import { TakeAlong } from '../../../manager/tables/take-along'
import { fullDateText } from '../../../wording/dates'
import styles from '../../line/line.module.scss'
import { AtEveryDoor } from '../../posters/at-every-door'
import { SiteFunnel, stepsText } from '../../posters/funnel'
import { AllHanging } from '../../posters/hanging'
import { PutUp } from '../../posters/put-up'
import { placeText } from '../../posters/words'
import '../../refusals'

type Register = OutputOf<typeof listPlacements>

/** Where the codes of a site hang, and the way to put one up, take it down and print it. Who scanned one is known to nobody. */
function CodesPage() {
  const { doors } = useRouter().params
  const [siteId, setSite] = useState<string | null>(null)
  const asked = useReading(listPlacements, { siteId })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return (
      <NotForYou title='张贴的码'>这一页是给张贴二维码的社工和管理人员用的。需要的话，请找街道的负责人开通。</NotForYou>
    )
  }
  return (
    <DeskPage
      title='张贴的码'
      heading='张贴的码'
      lead='每贴一处，用一个自己的码，才分得清哪里有人扫。谁扫的，这里不记。'
    >
      <Answer asked={asked} rows={5}>
        {(register) => <Whole register={register} doors={doors === 'every'} onSite={setSite} />}
      </Answer>
    </DeskPage>
  )
}

type Gone = Register['gone'][number]

const goneText = ({ goneOn }: Gone) => (goneOn === null ? '' : fullDateText(goneOn))

const goneColumns: readonly Column<Gone>[] = [
  { title: '贴过哪里', of: placeText },
  { title: '哪天取下', of: goneText },
  { title: '贴着的时候', of: ({ funnel }) => stepsText(funnel) },
  { title: '取下以后', of: ({ after }) => stepsText(after) },
]

interface WholeProps {
  readonly register: Register
  /** Whoever comes from the guide puts one up at each door. */
  readonly doors: boolean
  readonly onSite: (siteId: string) => void
}

function Whole({ register, doors, onSite }: WholeProps) {
  const { sites, siteId, hanging, gone } = register
  if (siteId === null) {
    return (
      <Notice kind='empty' id='no-sites'>
        你管的地方还没有站点，没有码可以贴。
      </Notice>
    )
  }
  return (
    <View className={styles.list}>
      {sites.length > 1 ? <AtEveryDoor open={doors} /> : null}
      {sites.length > 1 ? (
        <Options label='哪个站点'>
          {sites.map(({ id, name }) => (
            <Choice key={id} id={`of-${id}`} label={name} chosen={siteId === id} onChoose={() => onSite(id)} />
          ))}
        </Options>
      ) : null}
      <SiteFunnel all={register.all} after={register.allAfter} />
      <PutUp key={siteId} siteId={siteId} rooms={register.rooms} />
      <Card id='hanging' title='正贴着的'>
        {hanging.length === 0 ? <ListRow title='还没有贴过' /> : <AllHanging hanging={hanging} />}
      </Card>
      {gone.length > 0 ? (
        <Card id='gone' title='取下来的'>
          <View>
            <Text className={styles.note}>取下来的码，有人再扫，还是到这个站点。</Text>
          </View>
          <DeskTable title='取下来的' headed={false} columns={goneColumns} rows={gone} idOf={({ id }) => `gone-${id}`}>
            {gone.map((one) => (
              <ListRow
                key={one.id}
                id={`gone-${one.id}`}
                title={placeText(one)}
                note={`${goneText(one)} 取下。${stepsText(one.funnel)}。取下以后：${stepsText(one.after)}`}
              />
            ))}
          </DeskTable>
        </Card>
      ) : null}
      <TakeAlong table='placements' name='各站点的码' />
    </View>
  )
}

export default asPage(CodesPage)
