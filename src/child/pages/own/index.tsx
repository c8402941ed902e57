import { useRouter } from '@tarojs/taro'
import { ownVoice } from '#core/content/own-voice'
import { ageOn, yearsOf } from '#core/domain/children/age'
import { stageAt } from '#core/domain/children/consent'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { Answer } from '../../../components/answer/answer'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { sentenceFor } from '../../../wording/refusals'
import { NoSuchChild } from '../../family/no-such-child'
import { childIn, useChildren } from '../../family/use-children'
import { notHere } from '../../own/may-answer'
import { OwnWay } from './own-way'
import '../../refusals'

/** A young person answers for themselves: what there is at their age, who will see it, one sentence a screen, and what comes of it. */
function OwnPage() {
  const { child: childId } = useRouter().params
  const now = useNow()
  const asked = useChildren()
  const child = asked.state === 'ready' ? childIn(asked.value, childId) : null
  if (child?.profile) {
    const { profile } = child
    const age = ageOn(profile.born, dateOf(now))
    const refusal = notHere(profile, stageAt(profile.born, now))
    if (refusal === null && age) return <OwnWay childId={child.id} profile={profile} years={yearsOf(age)} />
    return (
      <Page title='我的话' heading={ownVoice.choose.title}>
        <Notice kind='empty' id='not-here'>
          {sentenceFor(refusal ?? 'child-unknown')}
        </Notice>
      </Page>
    )
  }
  return (
    <Page title='我的话' heading={ownVoice.choose.title}>
      <Answer asked={asked} isEmpty={() => true} empty={<NoSuchChild />}>
        {() => null}
      </Answer>
    </Page>
  )
}

export default asPage(OwnPage)
