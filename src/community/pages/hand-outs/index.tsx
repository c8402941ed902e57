import { View } from '@tarojs/components'
import { useState } from 'react'
import { listHandOuts } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { useReturn } from '../../../counsellor/desk/use-return'
import { useNow } from '../../../device/use-now'
import { TakeAlong } from '../../../manager/tables/take-along'
import { fullDateText } from '../../../wording/dates'
import { NoteHandOut } from '../../hand-outs/note-hand-out'
import { Noted, TakeBack } from '../../hand-outs/take-back'
import styles from '../../line/line.module.scss'
import '../../refusals'

type Given = OutputOf<typeof listHandOuts>

/** How many kits were given out where, and the way to note some more. To whom is asked of nobody. */
function HandOutsPage() {
  const thisYear = Number(dateOf(useNow()).slice(0, 4))
  const [year, setYear] = useState<number | null>(null)
  const asked = useReading(listHandOuts, { year })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return (
      <NotForYou title='发放记录'>这一页是给发放资料的社工和管理人员用的。需要的话，请找街道的负责人开通。</NotForYou>
    )
  }
  return (
    <DeskPage
      title='发放记录'
      heading='发放记录'
      lead='印出来的资料包，哪一天在哪个站点发了多少份。只记份数，不记给了谁。'
    >
      <ChoiceGroup label='哪一年' inline>
        {[null, thisYear - 1].map((one) => (
          <Choice
            key={one ?? 'now'}
            id={one === null ? 'this-year' : 'last-year'}
            label={one === null ? '今年' : '去年'}
            chosen={year === one}
            onChoose={() => setYear(one)}
          />
        ))}
      </ChoiceGroup>
      <Answer asked={asked} rows={4}>
        {(given) => <Whole given={given} />}
      </Answer>
    </DeskPage>
  )
}

function Whole({ given }: { readonly given: Given }) {
  const { sites, kits, latest } = given
  const kitName = (id: string) => kits.find((kit) => kit.id === id)?.title ?? '已经不发的一包'
  if (sites.length === 0) {
    return (
      <Notice kind='empty' id='no-sites'>
        你管的地方还没有站点，没有可以记的。
      </Notice>
    )
  }
  const noted = latest.map((one) => ({
    one,
    site: sites.find(({ id }) => id === one.siteId)?.name ?? '',
    kit: kitName(one.kitId),
  }))
  const columns: readonly Column<(typeof noted)[number]>[] = [
    { title: '哪一天', of: ({ one }) => fullDateText(one.on) },
    { title: '站点', of: ({ site }) => site },
    { title: '资料包', of: ({ kit }) => kit },
    { title: '份数', as: 'amount', of: ({ one }) => one.copies },
    { title: '谁记的', as: 'word', of: ({ one }) => (one.mine ? '你' : '同事') },
    { title: '要做的', as: 'acts', of: (row) => <TakeBack {...row} /> },
  ]
  return (
    <View className={styles.list}>
      <NoteHandOut sites={sites} kits={kits} />
      <Totals given={given} kitName={kitName} />
      {latest.length > 0 ? (
        <Card title='最近记的'>
          <DeskTable
            title='最近记的'
            headed={false}
            columns={columns}
            rows={noted}
            idOf={({ one }) => `noted-${one.id}`}
          >
            {noted.map((row) => (
              <Noted key={row.one.id} {...row} />
            ))}
          </DeskTable>
        </Card>
      ) : null}
      <TakeAlong table='hand-outs' name='今年发的' />
    </View>
  )
}

interface TotalsProps {
  readonly given: Given
  readonly kitName: (id: string) => string
}

/** Null of a site nothing was noted for. */
interface Total {
  readonly site: Given['sites'][number]
  readonly kitId: string | null
  readonly copies: number | null
}

/** Of the year, site by site and kit by kit. */
function Totals({ given: { sites, totals, year }, kitName }: TotalsProps) {
  const rows = sites.flatMap((site): readonly Total[] => {
    const here = totals.filter(({ siteId }) => siteId === site.id)
    return here.length === 0 ? [{ site, kitId: null, copies: null }] : here.map((one) => ({ site, ...one }))
  })
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { title: '站点', of: ({ site }) => site.name },
    { title: '资料包', of: ({ kitId }) => (kitId === null ? '还没有记过' : kitName(kitId)) },
    { title: '份数', as: 'amount', of: ({ copies }) => copies ?? '' },
  ]
  return (
    <DeskTable
      title={`${year} 年一共`}
      columns={columns}
      rows={rows}
      idOf={({ site, kitId }) => `total-${site.id}-${kitId ?? 'none'}`}
    >
      {sites.map((site) => {
        const here = totals.filter(({ siteId }) => siteId === site.id)
        return (
          <Card key={site.id} id={`site-${site.id}`} title={site.name}>
            {here.length === 0 ? (
              <ListRow title={`${year} 年还没有记过`} />
            ) : (
              here.map(({ kitId, copies }) => (
                <ListRow key={kitId} id={`total-${site.id}-${kitId}`} title={kitName(kitId)} note={`${copies} 份`} />
              ))
            )}
          </Card>
        )
      })}
    </DeskTable>
  )
}

export default asPage(HandOutsPage)
