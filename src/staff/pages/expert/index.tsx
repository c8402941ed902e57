import { View } from '@tarojs/components'
import { useState } from 'react'
import { listExperts, readOwnExpert, setOwnExpert } from '#core/contracts/experts'
import type { OutputOf } from '#core/contracts/operation'
import { dateOf, isCivilDate } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { useDoing } from '../../../cloud/use-doing'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { Choice } from '../../../components/choice/choice'
import { Field } from '../../../components/field/field'
import { ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { Amount } from '../../../counsellor/form/amount'
import { useKeptDraft } from '../../../counsellor/form/kept-draft'
import { Options } from '../../../counsellor/form/options'
import { tell } from '../../../device/tell'
import { useNow } from '../../../device/use-now'
import { fullDateText } from '../../../wording/dates'
import { sentenceFor } from '../../../wording/refusals'
import { fieldsText, howText, placeText } from '../../experts/words'
import styles from '../../staff.module.scss'
import '../../refusals'

type Own = OutputOf<typeof readOwnExpert>['own']

/** When somebody of the pool takes questions, and how many at once. */
function ExpertPage() {
  const asked = useReading(readOwnExpert, {})
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='接问题的时间'>这一页是给专家库里的专家用的。</NotForYou>
  }
  return (
    <DeskPage title='接问题的时间' heading='什么时候接问题' lead='同事在专家库里看得到你接不接问题，看不到怎么找到你。'>
      <Answer asked={asked} rows={4}>
        {({ own }) => <OwnTime own={own} />}
      </Answer>
    </DeskPage>
  )
}

function OwnTime({ own }: { readonly own: Own }) {
  const today = dateOf(useNow())
  const { draft, change, done } = useKeptDraft('own-expert-time', {
    away: own.backOn !== null,
    until: own.backOn === null ? '' : (own.awayUntil ?? ''),
    mostOpen: own.mostOpen,
  })
  const [trouble, setTrouble] = useState<string | null>(null)
  const setting = useDoing(setOwnExpert, { refreshes: [readOwnExpert, listExperts] })
  async function save() {
    const { away, until, mostOpen } = draft
    if (away && !isCivilDate(until.trim())) return setTrouble(`日期请写成 ${today} 这样。`)
    if (!Number.isInteger(mostOpen) || mostOpen < 1 || mostOpen > 20) return setTrouble('同时接几个，请写 1 到 20。')
    setTrouble(null)
    const answer = await setting.run({ awayUntil: away ? until.trim() : null, mostOpen })
    if (!answer.ok) return setTrouble(sentenceFor(answer.refusal))
    done(draft)
    tell('存好了')
  }
  return (
    <View className={styles.list}>
      <Card title='入库时审定的' tone='soft'>
        <ListRow title={fieldsText(own.fields)} note={`${placeText(own)}，${howText(own)}`} />
        <View className={styles.note}>领域要改的话，要先离开这个岗位，由负责人重新提名，再审一次。</View>
      </Card>
      <Options label='现在接不接问题'>
        <Choice id='takes' label='接' chosen={!draft.away} onChoose={() => change({ away: false })} />
        <Choice id='away' label='先不接' chosen={draft.away} onChoose={() => change({ away: true })} />
      </Options>
      {draft.away ? (
        <Field
          id='away-until'
          label='哪一天为止'
          note={
            own.backOn === null
              ? `写成 ${today} 这样，过了这一天自动接`
              : `现在写的是，${fullDateText(own.backOn)} 起接`
          }
          value={draft.until}
          most={10}
          onChange={(until) => change({ until })}
        />
      ) : null}
      <Amount
        id='most-open'
        label='同时最多接几个'
        note='没有答完的满了，同事就先问别人。'
        value={draft.mostOpen}
        usual={[1, 3, 5, 10]}
        text={(value) => `${value} 个`}
        unit='个'
        onChange={(mostOpen) => change({ mostOpen })}
      />
      {trouble ? (
        <Notice kind='warn' id='own-refused'>
          {trouble}
        </Notice>
      ) : null}
      <Button id='save-own' busy={setting.busy} onPress={() => void save()}>
        存下来
      </Button>
    </View>
  )
}

export default asPage(ExpertPage)
