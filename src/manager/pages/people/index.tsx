import { View } from '@tarojs/components'
import { useState } from 'react'
import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import { listPeople, setCredentialRule, withdrawInvitation } from '#core/contracts/staff'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { SideBySide } from '../../../counsellor/desk/side-by-side'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { Tick } from '../../../counsellor/form/tick'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import styles from '../../../staff/staff.module.scss'
import { betweenWords } from '../../../staff/words'
import { fullDateText, momentText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import { ForPeople } from '../../people/for-people'
import '../../refusals'

type Read = OutputOf<typeof listPeople>
type Person = Read['people'][number]
type Invitation = Read['invitations'][number] & { readonly at: number }

const states = { open: '等对方加入', used: '已经加入', withdrawn: '已经收回', over: '过期了' } as const

function postsText({ posts }: Person): string {
  return posts
    .map(
      ({ role, nodeName, between }) => `${nodeName} ${postNames[role]}${between ? `（${betweenWords[between]}）` : ''}`,
    )
    .join('，')
}

function nameOf({ name, self }: Person): string {
  return `${name || '没有写称呼的同事'}${self ? '（你）' : ''}`
}

function badgeOf({ endsOn, toCheck, hasSigned }: Person): string | null {
  if (toCheck) return '证件等核实'
  if (endsOn !== null) return `证件到${fullDateText(endsOn)}`
  return hasSigned ? null : '还没有签约定'
}

/** Who works here and below, who is invited, and where credentials are asked for. */
function PeoplePage() {
  const now = useNow()
  const [after, setAfter] = useState<string | undefined>(undefined)
  const asked = useReading(listPeople, after === undefined ? {} : { after })
  return (
    <ForPeople asked={asked} heading='同事' lead='点一位同事，看岗位、培训和证件。他们做的事在这里看不到。'>
      {({ people, next, invitations, rules, notices }) => (
        <View className={styles.list}>
          {notices.map(({ at, name }) => (
            <Notice key={at} kind='warn' id='way-in-used'>
              {`${momentText(at, now)}，${name || '有人'}用应急的办法成为了这里的负责人。`}
            </Notice>
          ))}
          <SideBySide>
            <Button id='invite' onPress={() => void openPage('/manager/pages/invite/index')}>
              邀请一位同事
            </Button>
            <Button kind='quiet' id='to-tables' onPress={() => void openPage('/manager/pages/tables/index')}>
              用表格一次邀请几位，或者存成表格
            </Button>
            <Button kind='quiet' id='to-staffing' onPress={() => void openPage('/manager/pages/staffing/index')}>
              看哪里还缺人
            </Button>
          </SideBySide>
          {people.length === 0 ? (
            <Notice kind='empty' id='no-people'>
              这里还没有同事，先邀请一位。
            </Notice>
          ) : (
            <People people={people} />
          )}
          {next === null ? null : (
            <Button kind='secondary' id='more-people' onPress={() => setAfter(next)}>
              看后面的
            </Button>
          )}
          {after === undefined ? null : (
            <Button kind='quiet' id='first-people' onPress={() => setAfter(undefined)}>
              回到开头
            </Button>
          )}
          <Invitations invitations={invitations} now={now} />
          <Rules rules={rules} />
        </View>
      )}
    </ForPeople>
  )
}

const idOf = ({ id }: Person) => `person-${id}`
const wayTo =
  ({ id }: Person) =>
  () =>
    void openPage('/manager/pages/person/index', { id })

const personColumns: readonly Column<Person>[] = [
  { title: '称呼', of: nameOf },
  { title: '岗位', of: postsText },
  { title: '证件和约定', of: (person) => standingOf(person) ?? '签过约定' },
]

/** What waits for somebody first, then by name. */
const sorted = (people: Read['people']) =>
  [...people].sort(
    (a, b) => Number(badgeOf(a) === null) - Number(badgeOf(b) === null) || a.name.localeCompare(b.name, 'zh'),
  )

const People = ({ people }: Pick<Read, 'people'>) => (
  <DeskTable title='在这里的人' columns={personColumns} rows={sorted(people)} idOf={idOf} opens={wayTo}>
    <ListGroup title='在这里的人'>
      {people.map((person) => (
        <ListRow
          key={person.id}
          id={idOf(person)}
          title={nameOf(person)}
          badge={standingOf(person)}
          note={postsText(person)}
          onPress={wayTo(person)}
        />
      ))}
    </ListGroup>
  </DeskTable>
)

function standingOf(person: Person) {
  const badge = badgeOf(person)
  return badge ? <Badge tone='soft'>{badge}</Badge> : null
}

function Invitations({ invitations, now }: Pick<Read, 'invitations'> & { readonly now: number }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const withdrawing = useDoing(withdrawInvitation, { refreshes: [listPeople] })
  if (invitations.length === 0) return null
  async function withdraw(invitationId: string) {
    setRefusal(null)
    const answer = await withdrawing.run({ invitationId })
    if (!answer.ok) setRefusal(answer.refusal)
  }
  const rows = invitations.map((one, at) => ({ ...one, at }))
  const badgeOf = ({ state }: Invitation) => <Badge tone={state === 'open' ? 'accent' : 'soft'}>{states[state]}</Badge>
  const takesBack = ({ id, state, at, name }: Invitation, said: string) =>
    state === 'open' ? (
      <Button
        kind='quiet'
        id={`withdraw-${at}`}
        label={`${said}：${name}`}
        busy={withdrawing.busy}
        onPress={() => void withdraw(id)}
      >
        {said}
      </Button>
    ) : null
  const columns: readonly Column<Invitation>[] = [
    { title: '写给谁', of: ({ name }) => name },
    { title: '岗位', of: ({ role, nodeName }) => `${nodeName} ${postNames[role]}` },
    { title: '到哪一步', as: 'word', of: badgeOf },
    { title: '用到什么时候', of: ({ state, until }) => (state === 'open' ? momentText(until, now) : '') },
    { title: '要做的', as: 'acts', of: (one) => takesBack(one, '收回') },
  ]
  return (
    <Card title='发出的邀请'>
      <DeskTable title='发出的邀请' headed={false} columns={columns} rows={rows} idOf={({ at }) => `invitation-${at}`}>
        {rows.map((one) => (
          <View key={one.id}>
            <ListRow
              id={`invitation-${one.at}`}
              title={`${one.name}：${one.nodeName} ${postNames[one.role]}`}
              badge={badgeOf(one)}
              note={one.state === 'open' ? `用到${momentText(one.until, now)}` : null}
            />
            {takesBack(one, '收回这份邀请')}
          </View>
        ))}
      </DeskTable>
      {refusal ? (
        <Notice kind='warn' id='not-withdrawn'>
          {sentenceFor(refusal)}
        </Notice>
      ) : null}
    </Card>
  )
}

function Rules({ rules }: Pick<Read, 'rules'>) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const ruling = useDoing(setCredentialRule, { refreshes: [listPeople] })
  async function rule(nodeId: string, needed: boolean) {
    setRefusal(null)
    const answer = await ruling.run({ nodeId, needed })
    if (!answer.ok) setRefusal(answer.refusal)
  }
  return (
    <Card title='咨询师和专业审稿要有核实过的证件'>
      <View className={styles.note}>
        勾上以后，没有核实过、或者到期的，当天就做不了。下面的地方跟着上面，也可以自己定。
      </View>
      {rules.map(({ id, name, needed, own }) => (
        <Tick
          key={id}
          id={`rule-${id}`}
          label={own ? `${name}（自己定的）` : name}
          ticked={needed}
          onTick={(to) => void rule(id, to)}
        />
      ))}
      {refusal ? (
        <Notice kind='warn' id='rule-refused'>
          {sentenceFor(refusal)}
        </Notice>
      ) : null}
    </Card>
  )
}

export default asPage(PeoplePage)
