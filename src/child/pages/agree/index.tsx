import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { type Stage, stageAt } from '#core/domain/children/consent'
import { asPage } from '../../../boundary/as-page'
import { Answer } from '../../../components/answer/answer'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { useRestAfter } from '../../../navigation/use-rest'
import { NoSuchChild } from '../../family/no-such-child'
import { childIn, type Profile, useChildren } from '../../family/use-children'
import type { Asked } from './one-text'
import { ForTheChild, ForWhoeverHolds } from './whose-turn'
import '../../refusals'

/** What is asked of whom: of two voices the guardian's first. Nothing of who may not answer. */
function textsFor({ sees, hasOwnAccount }: Profile, stage: Stage): readonly Asked[] {
  const isSelf = sees === 'self'
  const childSays = isSelf || !hasOwnAccount
  if (sees === 'booking') return []
  if (stage === 'adult') return isSelf ? [{ text: 'adult', voice: 'child' }] : []
  if (stage === 'own') return childSays ? [{ text: 'own', voice: 'child' }] : []
  const guardian: readonly Asked[] = isSelf ? [] : [{ text: 'guardian', voice: 'guardian' }]
  return stage === 'both' && childSays ? [...guardian, { text: 'child', voice: 'child' }] : guardian
}

function AgreePage() {
  const { child: childId } = useRouter().params
  const now = useNow()
  const asked = useChildren()
  const [handed, setHanded] = useState(false)
  useRestAfter(handed ? 'in the hands of the child' : 'whole')
  return (
    <Page title='说明' heading={handed ? '这一页是给你的' : '同意和收回'}>
      <Answer asked={asked} isEmpty={(value) => !childIn(value, childId)?.profile} empty={<NoSuchChild />}>
        {(value) => {
          const child = childIn(value, childId)
          if (!child?.profile) return null
          const texts = textsFor(child.profile, stageAt(child.profile.born, now))
          const props = { child, profile: child.profile, texts }
          return handed ? (
            <ForTheChild {...props} onBack={() => setHanded(false)} />
          ) : (
            <ForWhoeverHolds {...props} onHand={() => setHanded(true)} />
          )
        }}
      </Answer>
    </Page>
  )
}

export default asPage(AgreePage)
