import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import { inviteStaff, listPeople, listPosts } from '#core/contracts/staff'
import type { StaffRole } from '#core/domain/access/roles'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice } from '../../../components/choice/choice'
import { CopyButton } from '../../../components/copy-button/copy-button'
import { Field } from '../../../components/field/field'
import { Notice } from '../../../components/notice/notice'
import { Options } from '../../../counsellor/form/options'
import { useNow } from '../../../device/use-now'
import { WhatItSees } from '../../../staff/post/what-it-sees'
import styles from '../../../staff/staff.module.scss'
import { momentText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import { ForPeople } from '../../people/for-people'
import '../../refusals'

type Read = OutputOf<typeof listPosts>

/** Four letters at a time, to be read aloud. */
const spaced = (code: string) => code.replace(/(.{4})(?=.)/g, '$1 ')

/** One person to one post; the code is shown once. */
function InvitePage() {
  const asked = useReading(listPosts, {})
  return (
    <ForPeople asked={asked} heading='邀请一位同事' lead='一份邀请给一个人、一个岗位，七天里用一次。'>
      {(read) =>
        read.places.length === 0 ? (
          <Notice kind='empty' id='no-places'>
            你还没有可以邀请人的地方。
          </Notice>
        ) : (
          <InviteForm read={read} />
        )
      }
    </ForPeople>
  )
}

function InviteForm({ read: { places, calendars } }: { readonly read: Read }) {
  const now = useNow()
  const [nodeId, setNode] = useState(places[0]?.id ?? '')
  const [role, setRole] = useState<StaffRole>(places[0]?.roles[0] ?? 'counsellor')
  const [counsellorId, setCounsellor] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [made, setMade] = useState<OutputOf<typeof inviteStaff> | null>(null)
  const inviting = useDoing(inviteStaff, { refreshes: [listPeople] })
  const place = places.find(({ id }) => id === nodeId)
  const here = calendars.filter(({ nodeIds }) => nodeIds.includes(nodeId))

  async function invite() {
    setRefusal(null)
    const answer = await inviting.run({ role, nodeId, counsellorId: role === 'counsellor' ? counsellorId : null, name })
    if (answer.ok) setMade(answer.value)
    else setRefusal(answer.refusal)
  }
  if (made) {
    return (
      <Card id='invited' title='把这个码交给本人'>
        <View className={styles.list}>
          <Text id='staff-code' className={styles.code} selectable userSelect>
            {spaced(made.code)}
          </Text>
          <View>{`用到${momentText(made.until, now)}。这个码只在这里显示这一次，我们也没有存。`}</View>
          <View>请对方打开心邻，在“我的”里点“我有工作邀请码”。</View>
          <CopyButton id='copy-code' text={made.code} label='复制这个码' done='已经复制。' />
          <Button kind='secondary' id='another' onPress={() => setMade(null)}>
            再邀请一位
          </Button>
        </View>
      </Card>
    )
  }
  return (
    <View className={styles.list}>
      <Field
        id='invited-name'
        label='同事之间怎么称呼'
        value={name}
        most={60}
        note='加密保存，只有这里的负责人和本人看得到。'
        onChange={setName}
      />
      <Options label='在哪里'>
        {places.map((one) => (
          <Choice
            key={one.id}
            id={`node-${one.id}`}
            label={one.name}
            chosen={one.id === nodeId}
            onChoose={() => {
              setNode(one.id)
              setCounsellor(null)
            }}
          />
        ))}
      </Options>
      <Options label='什么岗位'>
        {(place?.roles ?? []).map((one) => (
          <Choice
            key={one}
            id={`role-${one}`}
            label={postNames[one]}
            chosen={one === role}
            onChoose={() => setRole(one)}
          />
        ))}
      </Options>
      <Text className={styles.note} id='experts-by-batch'>
        专家不在这里邀请：到“专家库”提一批名单，另一位同事审定以后，从那里邀请。
      </Text>
      {role === 'counsellor' ? (
        here.length === 0 ? (
          <Notice kind='info' id='no-calendar'>
            这里还没有咨询师的日历，请先在“站点日程”里加一位咨询师。
          </Notice>
        ) : (
          <Options label='用哪一份日历'>
            {here.map(({ id, name: called, kept }) => (
              <Choice
                key={id}
                id={`calendar-${id}`}
                label={kept ? `${called}（已经有人管）` : called}
                chosen={id === counsellorId}
                onChoose={() => setCounsellor(id)}
              />
            ))}
          </Options>
        )
      ) : null}
      <Card title='这个岗位'>
        <WhatItSees role={role} />
      </Card>
      {refusal ? (
        <Notice kind='warn' id='not-invited'>
          {sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Button id='make-code' busy={inviting.busy} onPress={() => void invite()}>
        做一个邀请码
      </Button>
    </View>
  )
}

export default asPage(InvitePage)
