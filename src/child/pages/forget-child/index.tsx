import { Text } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { forgettingChild as words } from '#core/content/forgetting-child'
import { stageAt } from '#core/domain/children/consent'
import { asPage } from '../../../boundary/as-page'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { Notice } from '../../../components/notice/notice'
import { Page } from '../../../components/page/page'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { useRestAfter } from '../../../navigation/use-rest'
import { sentenceFor } from '../../../wording/refusals'
import { NoSuchChild } from '../../family/no-such-child'
import { childIn, type Profile, useChildren } from '../../family/use-children'
import { WhatGoes } from './what-goes'
import '../../refusals'

/** Why somebody does not delete it here; null for the young person whose record it is by now. */
function notTheirs({ born, sees }: Profile, now: number): 'own-account-decides' | 'not-yet-14' | null {
  if (sees !== 'self') return 'own-account-decides'
  const stage = stageAt(born, now)
  return stage === 'own' || stage === 'adult' ? null : 'not-yet-14'
}

/** The young person deletes their record by their own account: what goes and what stays, asked twice. */
function ForgetChildPage() {
  const { child: childId } = useRouter().params
  const now = useNow()
  const asked = useChildren()
  const [done, setDone] = useState(false)
  useRestAfter(done ? 'done' : 'asking')
  if (done) {
    return (
      <Page title='删掉' heading={words.done}>
        <Text id='forgotten'>{words.after}</Text>
        <Button kind='secondary' id='to-home' onPress={() => void openPage('/pages/home/index')}>
          {words.home}
        </Button>
      </Page>
    )
  }
  return (
    <Page title='删掉' heading={words.title} lead={words.lead}>
      <Answer asked={asked} isEmpty={(value) => !childIn(value, childId)?.profile} empty={<NoSuchChild />}>
        {(value) => {
          const profile = childIn(value, childId)?.profile
          if (!profile || childId === undefined) return null
          const refusal = notTheirs(profile, now)
          if (refusal === null) return <WhatGoes childId={childId} onDone={() => setDone(true)} />
          return (
            <Notice kind='empty' id='not-theirs'>
              {sentenceFor(refusal)}
            </Notice>
          )
        }}
      </Answer>
    </Page>
  )
}

export default asPage(ForgetChildPage)
