import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { credentialNames } from '#core/content/credential-names'
import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import { checkCredential, endPost, listPeople, noteTraining, openPerson, setStanding } from '#core/contracts/staff'
import { type TrainingKind, trainingKinds } from '#core/domain/access/trainings'
import { isCivilDate } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import type { Asked } from '../../../components/answer/answer'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import { ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { Options } from '../../../counsellor/form/options'
import { tell } from '../../../device/tell'
import { openPage } from '../../../navigation/door'
import { untilText } from '../../../staff/post/credentials'
import styles from '../../../staff/staff.module.scss'
import { betweenWords, credentialStates, trainingNames, trainingText } from '../../../staff/words'
import { sentenceFor } from '../../../wording/refusals'
import { ForPeople } from '../../people/for-people'
import '../../refusals'

type Read = OutputOf<typeof openPerson>
type Person = Read['person']
const refreshes = [listPeople]
type OnChanged = (person: Person) => void

/** A colleague: posts, training, credentials; put to rest, taken up again, or ended. Each look is noted, so it is asked for. */
function PersonPage() {
  const { id = '' } = useRouter().params
  const [read, setRead] = useState<Read | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [gone, setGone] = useState(false)
  const opening = useDoing(openPerson)
  async function open() {
    setRefusal(null)
    const answer = await opening.run({ staffId: id })
    if (answer.ok) setRead(answer.value)
    else setRefusal(answer.refusal)
  }
  const retry = () => void open()
  const asked: Asked<Read> | null = read
    ? { state: 'ready', value: read, trouble: null, retry }
    : opening.busy
      ? { state: 'loading' }
      : refusal === null
        ? null
        : { state: 'failed', refusal, retry }
  if (asked === null) {
    return (
      <DeskPage title='同事' heading='一位同事'>
        <Notice
          kind='info'
          id='before-opening'
          action={
            <Button id='open-person' onPress={retry}>
              打开
            </Button>
          }
        >
          里面有这位同事的岗位、培训和证件号码。打开一次记一笔，本人看得到。
        </Notice>
      </DeskPage>
    )
  }
  return (
    <ForPeople asked={asked} heading='一位同事' again={false}>
      {({ person, self }) => {
        if (gone) return <Notice kind='empty'>这位同事在你负责的地方已经没有岗位了。</Notice>
        const onChanged = (changed: Person) => setRead({ person: withNumbers(changed, person), self })
        return (
          <View className={styles.list}>
            <Posts person={person} onChanged={onChanged} onGone={() => setGone(true)} />
            <Credentials person={person} self={self} onChanged={onChanged} />
            <Trainings person={person} onChanged={onChanged} />
            <Card title='保密约定'>
              <View>{person.hasSigned ? '签过现在这一版。' : '还没有签现在这一版，签好以前什么都打不开。'}</View>
            </Card>
          </View>
        )
      }}
    </ForPeople>
  )
}

/** What was changed is answered without the numbers of papers: those stay as they were opened. */
function withNumbers(changed: Person, { credentials }: Person): Person {
  const numberOf = (id: string) => credentials.find((one) => one.id === id)?.number ?? ''
  return { ...changed, credentials: changed.credentials.map((one) => ({ ...one, number: numberOf(one.id) })) }
}

function Refused({ id, refusal }: { readonly id: string; readonly refusal: string | null }) {
  return refusal ? (
    <Notice kind='warn' id={id}>
      {sentenceFor(refusal)}
    </Notice>
  ) : null
}

interface PostsProps {
  readonly person: Person
  readonly onChanged: OnChanged
  readonly onGone: () => void
}

function Posts({ person, onChanged, onGone }: PostsProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [ends, setEnds] = useState<number | null>(null)
  const standing = useDoing(setStanding, { refreshes })
  const ending = useDoing(endPost, { refreshes })
  const isResting = person.posts.every(({ between }) => between === 'staff-suspended')
  const closable = person.posts.find(({ counsellorId }) => counsellorId !== null)
  async function set(to: 'active' | 'suspended') {
    setRefusal(null)
    const answer = await standing.run({ staffId: person.id, to })
    if (!answer.ok) return setRefusal(answer.refusal)
    onChanged(answer.value.person)
    tell(to === 'active' ? '已经恢复' : '已经暂停')
  }
  async function end({ role, nodeId, counsellorId }: Person['posts'][number]) {
    setRefusal(null)
    const answer = await ending.run({ staffId: person.id, role, nodeId, counsellorId })
    setEnds(null)
    if (!answer.ok) return setRefusal(answer.refusal)
    if (answer.value.person) onChanged(answer.value.person)
    else onGone()
    tell('已经结束这个岗位')
  }
  return (
    <Card title={person.name || '没有写称呼的同事'}>
      {person.posts.map((post, at) => (
        <View key={`${post.role} ${post.nodeId} ${post.counsellorId}`}>
          <ListRow
            id={`post-${at}`}
            title={`${postNames[post.role]} · ${post.nodeName}`}
            badge={
              <Badge tone={post.between === null ? 'accent' : 'soft'}>
                {post.between === null ? '在岗' : betweenWords[post.between]}
              </Badge>
            }
            note={post.counsellorName || null}
          />
          {ends === at ? (
            <View className={styles.list}>
              <View>结束以后，要再发一份邀请才能回来。只是一段时间不在的话，暂停就够了。</View>
              <Button kind='danger-quiet' id={`end-now-${at}`} busy={ending.busy} onPress={() => void end(post)}>
                确定结束
              </Button>
              <Button kind='secondary' id={`keep-${at}`} onPress={() => setEnds(null)}>
                先不结束
              </Button>
            </View>
          ) : (
            <Button kind='quiet' id={`end-${at}`} onPress={() => setEnds(at)}>
              结束这个岗位
            </Button>
          )}
        </View>
      ))}
      <Refused id='standing-refused' refusal={refusal} />
      {refusal === 'calendar-open' && closable?.counsellorId ? (
        <Button
          kind='secondary'
          id='to-calendar'
          onPress={() => void openPage('/manager/pages/profile/index', { counsellor: closable.counsellorId ?? '' })}
        >
          先去暂停接受预约
        </Button>
      ) : null}
      {isResting ? (
        <Button id='take-up' busy={standing.busy} onPress={() => void set('active')}>
          恢复这里的岗位
        </Button>
      ) : (
        <Button kind='danger-quiet' id='put-to-rest' busy={standing.busy} onPress={() => void set('suspended')}>
          暂停这里的全部岗位
        </Button>
      )}
    </Card>
  )
}

function Credentials({ person, self, onChanged }: Read & { readonly onChanged: OnChanged }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const checking = useDoing(checkCredential, { refreshes })
  async function check(credentialId: string, verified: boolean) {
    setRefusal(null)
    const answer = await checking.run({ staffId: person.id, credentialId, verified })
    if (answer.ok) onChanged(answer.value.person)
    else setRefusal(answer.refusal)
  }
  return (
    <Card title='证件'>
      {person.credentials.length === 0 ? (
        <View className={styles.note}>还没有填。要本人在“我的岗位”里填写。</View>
      ) : null}
      {person.credentials.map(({ id, kind, number, issuer, until, state, checkedBy }, at) => (
        <View key={id}>
          <ListRow
            id={`credential-${at}`}
            title={credentialNames[kind]}
            badge={<Badge tone={state === 'good' ? 'accent' : 'soft'}>{credentialStates[state]}</Badge>}
            note={`${number}，${issuer}，${untilText(until)}${checkedBy ? `，${checkedBy}看过` : ''}`}
          />
          {self || state !== 'unchecked' ? null : (
            <>
              <Button id={`verify-${at}`} busy={checking.busy} onPress={() => void check(id, true)}>
                看过原件，是真的
              </Button>
              <Button kind='quiet' id={`refuse-${at}`} busy={checking.busy} onPress={() => void check(id, false)}>
                对不上
              </Button>
            </>
          )}
        </View>
      ))}
      <Refused id='check-refused' refusal={refusal} />
    </Card>
  )
}

function Trainings({ person, onChanged }: { readonly person: Person; readonly onChanged: OnChanged }) {
  const [what, setWhat] = useState('')
  const [on, setOn] = useState('')
  const [until, setUntil] = useState('')
  const [kind, setKind] = useState<TrainingKind>('basics')
  const [refusal, setRefusal] = useState<string | null>(null)
  const noting = useDoing(noteTraining, { refreshes })
  const isBad = (date: string) => date !== '' && !isCivilDate(date)
  const badDate = isBad(on) || isBad(until)
  async function note() {
    setRefusal(null)
    const answer = await noting.run({
      ...{ staffId: person.id, kind, what: what.trim(), on },
      until: until === '' ? null : until,
    })
    if (!answer.ok) return setRefusal(answer.refusal)
    onChanged(answer.value.person)
    tell('已经记下')
    setWhat('')
    setOn('')
    setUntil('')
  }
  return (
    <Card title='培训'>
      {person.trainings.map((one, at) => (
        <ListRow key={at} title={trainingNames[one.kind]} note={trainingText(one)} />
      ))}
      <Options label='哪一类'>
        {trainingKinds.map((one) => (
          <Choice
            key={one}
            id={`training-${one}`}
            label={trainingNames[one]}
            chosen={kind === one}
            onChoose={() => setKind(one)}
          />
        ))}
      </Options>
      <Field id='training-what' label='培训了什么' value={what} most={200} onChange={setWhat} />
      <Field
        id='training-on'
        label='哪一天'
        value={on}
        most={10}
        note='比如 2026-11-20。'
        trouble={isBad(on) ? '请照 2026-11-20 这样写。' : null}
        onChange={setOn}
      />
      <Field
        id='training-until'
        label='有效到哪一天'
        value={until}
        most={10}
        note='没有期限就空着。过了这一天，要这项培训的岗位就停下。'
        trouble={isBad(until) ? '请照 2026-11-20 这样写。' : null}
        onChange={setUntil}
      />
      <Refused id='training-refused' refusal={refusal} />
      <Button
        kind='secondary'
        id='note-training'
        busy={noting.busy}
        disabled={on === '' || badDate}
        onPress={() => void note()}
      >
        记一次培训
      </Button>
    </Card>
  )
}

export default asPage(PersonPage)
