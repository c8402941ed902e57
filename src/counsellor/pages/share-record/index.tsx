import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import { askShare, listColleagues, listOwnOpenings } from '#core/contracts/records'
import { FEWEST_LETTERS, type ShareDays, shareDays } from '#core/domain/records/opening'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { openPage } from '../../../navigation/door'
import { sentenceFor } from '../../../wording/refusals'
import { DeskPage } from '../../desk/desk-page'
import { NotForYou } from '../../desk/not-for-you'
import { Lines } from '../../form/lines'
import { Options } from '../../form/options'
import '../../refusals'

type Colleague = OutputOf<typeof listColleagues>['colleagues'][number]
const MOST_WORDS = 300
const daysWords: Record<ShareDays, string> = { 1: '一天', 7: '七天', 30: '三十天' }

/** Ask that a colleague may read what somebody wrote for one conversation; a keeper of records decides. */
function ShareRecordPage() {
  const asked = useReading(listColleagues, {})
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='一起看'>这一页是给咨询师用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  return (
    <DeskPage
      title='一起看'
      heading='请同事一起看'
      lead='同事能看到来访者为这次谈话写的话，看不到号码。档案专人同意以后才打得开；每看一次，本人都能看到。随时可以收回。'
    >
      <Answer
        asked={asked}
        isEmpty={({ colleagues, hasKeeper }) => !hasKeeper || colleagues.length === 0}
        empty={
          <Notice kind='empty' id='nobody-to-ask'>
            这里还没有能一起看的同事，或者还没有档案专人。请找站点的负责人。
          </Notice>
        }
      >
        {({ colleagues }) => <Asking colleagues={colleagues} />}
      </Answer>
    </DeskPage>
  )
}

function Asking({ colleagues }: { readonly colleagues: readonly Colleague[] }) {
  const { date = '', appointment = '' } = useRouter().params
  const [who, setWho] = useState<string | null>(null)
  const [days, setDays] = useState<ShareDays>(7)
  const [why, setWhy] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [done, setDone] = useState(false)
  const asking = useDoing(askShare, { refreshes: [listOwnOpenings] })
  async function ask() {
    if (who === null) return
    setRefusal(null)
    const answer = await asking.run({ date, appointmentId: appointment, colleagueId: who, why: why.trim(), days })
    if (answer.ok) setDone(true)
    else setRefusal(answer.refusal)
  }
  if (done) {
    return (
      <Notice
        kind='info'
        id='share-asked'
        action={
          <Button kind='secondary' id='to-openings' onPress={() => void openPage('/staff/pages/emergency/index')}>
            看看答复，或者收回
          </Button>
        }
      >
        已经请档案专人答复。同意以后，同事就能看到。
      </Notice>
    )
  }
  return (
    <Card>
      <ChoiceGroup label='请哪一位'>
        {colleagues.map(({ id, name, role, nodeName }, at) => (
          <Choice
            key={id}
            id={`colleague-${at}`}
            label={name || '没有写称呼的同事'}
            note={`${postNames[role]} · ${nodeName}`}
            chosen={who === id}
            onChoose={() => setWho(id)}
          />
        ))}
      </ChoiceGroup>
      <Options label='看多久'>
        {shareDays.map((one) => (
          <Choice
            key={one}
            id={`days-${one}`}
            label={daysWords[one]}
            chosen={days === one}
            onChoose={() => setDays(one)}
          />
        ))}
      </Options>
      <Lines
        id='share-why'
        label='为什么请他一起看'
        value={why}
        most={MOST_WORDS}
        note='至少十个字。不要写来访者是谁、谈了什么。'
        onChange={setWhy}
      />
      {refusal ? (
        <Notice kind='warn' id='not-asked'>
          {sentenceFor(refusal)}
        </Notice>
      ) : null}
      <Button
        id='ask-share'
        busy={asking.busy}
        disabled={who === null || [...why.trim()].length < FEWEST_LETTERS}
        onPress={() => void ask()}
      >
        请档案专人同意
      </Button>
    </Card>
  )
}

export default asPage(ShareRecordPage)
