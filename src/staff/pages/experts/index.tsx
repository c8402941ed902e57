import { View } from '@tarojs/components'
import { useState } from 'react'
import { fieldNames } from '#core/content/expert-names'
import { kindNames } from '#core/content/place-names'
import { listExperts } from '#core/contracts/experts'
import type { OutputOf } from '#core/contracts/operation'
import { type ExpertField, expertFields } from '#core/domain/experts/expert'
import type { NodeKind } from '#core/domain/organisation/node'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { Choice } from '../../../components/choice/choice'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { SideBySide } from '../../../counsellor/desk/side-by-side'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { useReturn } from '../../../counsellor/desk/use-return'
import { Options } from '../../../counsellor/form/options'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { type Found, fieldsText, howText, nameOf, papersText, placeText, timeText } from '../../experts/words'
import styles from '../../staff.module.scss'
import '../../refusals'

/** Who may be asked, by field and by kind of place. How to reach anybody stands nowhere. */
function ExpertsPage() {
  const [field, setField] = useState<ExpertField | null>(null)
  const [tier, setTier] = useState<NodeKind | null>(null)
  const [open, setOpen] = useState(false)
  // Of the pages behind the first, by the last one on the page before.
  const [before, setBefore] = useState<readonly string[]>([])
  const after = before.at(-1)
  const asked = useReading(listExperts, { field, tier, open, ...(after === undefined ? {} : { after }) })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='专家库'>这一页是给咨询师、社区工作人员、管理人员和专家用的。</NotForYou>
  }
  const choose = (change: () => void) => () => {
    setBefore([])
    change()
  }
  return (
    <DeskPage
      title='专家库'
      heading='专家库'
      lead='遇到拿不准的事，可以向谁请教。这里没有电话、微信和地址，问题只在这里提。'
    >
      <Options label='哪个领域'>
        <Choice id='field-any' label='都看' chosen={field === null} onChoose={choose(() => setField(null))} />
        {expertFields.map((one) => (
          <Choice
            key={one}
            id={`field-${one}`}
            label={fieldNames[one]}
            chosen={field === one}
            onChoose={choose(() => setField(one))}
          />
        ))}
      </Options>
      <Options label='现在接不接问题'>
        <Choice id='open-any' label='都看' chosen={!open} onChoose={choose(() => setOpen(false))} />
        <Choice id='open-now' label='现在接问题的' chosen={open} onChoose={choose(() => setOpen(true))} />
      </Options>
      <Answer asked={asked} rows={5}>
        {(read) => (
          <View className={styles.list}>
            {read.tiers.length > 1 ? (
              <Options label='哪一级'>
                <Choice id='tier-any' label='都看' chosen={tier === null} onChoose={choose(() => setTier(null))} />
                {read.tiers.map((one) => (
                  <Choice
                    key={one}
                    id={`tier-${one}`}
                    label={kindNames[one]}
                    chosen={tier === one}
                    onChoose={choose(() => setTier(one))}
                  />
                ))}
              </Options>
            ) : null}
            <Experts read={read} />
            {read.next === null ? null : (
              <Button kind='secondary' id='more-experts' onPress={() => setBefore([...before, read.next ?? ''])}>
                看后面的
              </Button>
            )}
            {before.length > 0 ? (
              <Button kind='quiet' id='experts-before' onPress={() => setBefore(before.slice(0, -1))}>
                看前面的
              </Button>
            ) : null}
            <SideBySide>
              {read.experts.some(({ self }) => self) ? (
                <Button kind='secondary' id='to-own' onPress={() => void openPage('/staff/pages/expert/index')}>
                  改我什么时候接问题
                </Button>
              ) : null}
              {read.reviews ? (
                <Button kind='secondary' id='to-batches' onPress={() => void openPage('/staff/pages/batches/index')}>
                  专家入库：提名单、审名单
                </Button>
              ) : null}
            </SideBySide>
          </View>
        )}
      </Answer>
    </DeskPage>
  )
}

function Experts({ read: { experts, all } }: { readonly read: OutputOf<typeof listExperts> }) {
  const today = dateOf(useNow())
  if (experts.length === 0) {
    return (
      <Notice kind='empty' id={all === 0 ? 'no-experts' : 'none-match'}>
        {all === 0 ? '这里和上面各级还没有专家入库。' : '没有这样的专家，换一个领域或者都看看。'}
      </Notice>
    )
  }
  const calledOf = ({ name, self }: Found) => (self ? `${nameOf(name)}（你）` : nameOf(name))
  const badgeOf = ({ backOn }: Found) => (
    <Badge tone={backOn === null ? 'accent' : 'soft'}>{timeText(backOn, today)}</Badge>
  )
  const columns: readonly Column<Found>[] = [
    { title: '称呼', of: calledOf },
    { title: '领域', of: ({ fields }) => fieldsText(fields) },
    { title: '在哪一级', of: placeText },
    { title: '怎么入库的', of: howText },
    { title: '核实过的证件', of: papersText },
    { title: '接问题', as: 'word', of: badgeOf },
  ]
  return (
    <DeskTable title='可以请教的人' columns={columns} rows={experts} idOf={({ id }) => `expert-${id}`} opens={wayTo}>
      <ListGroup title='可以请教的人'>
        {experts.map((one) => (
          <ListRow
            key={one.id}
            id={`expert-${one.id}`}
            title={calledOf(one)}
            badge={badgeOf(one)}
            onPress={wayTo(one)}
            note={`${fieldsText(one.fields)}。${placeText(one)}，${howText(one)}。${papersText(one)}`}
          />
        ))}
      </ListGroup>
    </DeskTable>
  )
}

/** To a question to them; nobody asks themselves. */
const wayTo = ({ id, self }: Found) =>
  self ? undefined : () => void openPage('/staff/pages/consult/index', { expert: id })

export default asPage(ExpertsPage)
