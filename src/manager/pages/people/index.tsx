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

const states = { open: '等对方加入', used: '已经加入', withdrawn: '已经收回', over: '过期了' } as const

function postsText({ posts }: Person): string {
  return posts
    .map(
      ({ role, nodeName, between }) => `${nodeName} ${postNames[role]}${between ? `（${betweenWords[between]}）` : ''}`,
    )
    .join('，')
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
          <Button id='invite' onPress={() => void openPage('/manager/pages/invite/index')}>
            邀请一位同事
          </Button>
          <Button kind='quiet' id='to-tables' onPress={() => void openPage('/manager/pages/tables/index')}>
            用表格一次邀请几位，或者存成表格
          </Button>
          <Button kind='quiet' id='to-staffing' onPress={() => void openPage('/manager/pages/staffing/index')}>
            看哪里还缺人
          </Button>
          {people.length === 0 ? (
            <Notice kind='empty' id='no-people'>
              这里还没有同事，先邀请一位。
            </Notice>
          ) : (
            <ListGroup title='在这里的人'>
              {people.map((person) => {
                const badge = badgeOf(person)
                return (
                  <ListRow
                    key={person.id}
                    id={`person-${person.id}`}
                    title={`${person.name || '没有写称呼的同事'}${person.self ? '（你）' : ''}`}
                    badge={badge ? <Badge tone='soft'>{badge}</Badge> : null}
                    note={postsText(person)}
                    onPress={() => void openPage('/manager/pages/person/index', { id: person.id })}
                  />
                )
              })}
            </ListGroup>
          )}
          {next === null ? null : (
            <Button kind='secondary' id='more-people' onPress={() => setAfter(next)}>
              看后面的
            </Button>
          )}
          <Invitations invitations={invitations} now={now} />
          <Rules rules={rules} />
        </View>
      )}
    </ForPeople>
  )
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
  return (
    <Card title='发出的邀请'>
      {invitations.map(({ id, name, role, nodeName, state, until }, at) => (
        <View key={id}>
          <ListRow
            id={`invitation-${at}`}
            title={`${name}：${nodeName} ${postNames[role]}`}
            badge={<Badge tone={state === 'open' ? 'accent' : 'soft'}>{states[state]}</Badge>}
            note={state === 'open' ? `用到${momentText(until, now)}` : null}
          />
          {state === 'open' ? (
            <Button kind='quiet' id={`withdraw-${at}`} busy={withdrawing.busy} onPress={() => void withdraw(id)}>
              收回这份邀请
            </Button>
          ) : null}
        </View>
      ))}
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
