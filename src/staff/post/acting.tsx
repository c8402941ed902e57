import { Text } from '@tarojs/components'
import { useState } from 'react'
import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import { type readPost, switchPost } from '#core/contracts/staff'
import { askAllAgain } from '../../cloud/ask-all-again'
import { useDoing } from '../../cloud/use-doing'
import { Card } from '../../components/card/card'
import { Choice, ChoiceGroup } from '../../components/choice/choice'
import { Notice } from '../../components/notice/notice'
import { tell } from '../../device/tell'
import { sentenceFor } from '../../wording/refusals'

type Answer = OutputOf<typeof readPost>
type Named = NonNullable<Answer['acting']>

interface ActingProps {
  readonly posts: NonNullable<Answer['me']>['posts']
  readonly acting: Named | null
}

const isSame = (a: Named, b: Named) => a.role === b.role && a.nodeId === b.nodeId && a.counsellorId === b.counsellorId

/** In which of several posts one acts; who has one is asked nothing. */
export function Acting({ posts, acting }: ActingProps) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const switching = useDoing(switchPost)
  if (posts.length < 2) return null
  async function switchTo(to: Named | null) {
    if (switching.busy || (to === null ? acting === null : acting !== null && isSame(to, acting))) return
    setRefusal(null)
    const answer = await switching.run({ to })
    if (answer.ok) tell(to === null ? '几个岗位一起用' : '换好了')
    else setRefusal(answer.refusal)
    askAllAgain()
  }
  return (
    <Card id='acting' title='现在用哪个岗位'>
      <Text>
        选好一个，手机上和电脑上就都只能做它的事，只能看它能看的，直到你再换。居民在“谁看过我写的”里看到的，也是这个岗位。
      </Text>
      <ChoiceGroup label='现在用哪个岗位'>
        {posts.map(({ role, nodeId, nodeName, counsellorId, counsellorName, between }, at) => (
          <Choice
            key={`${role} ${nodeId} ${counsellorId}`}
            id={`act-in-${at}`}
            label={postNames[role]}
            note={[nodeName, counsellorName].filter((one) => one !== '').join(' · ')}
            chosen={acting !== null && isSame({ role, nodeId, counsellorId }, acting)}
            disabled={switching.busy || between === 'staff-suspended'}
            onChoose={() => void switchTo({ role, nodeId, counsellorId })}
          />
        ))}
        <Choice
          id='act-in-all'
          label='几个岗位一起用'
          note='每件事按管它的那个岗位来'
          chosen={acting === null}
          disabled={switching.busy}
          onChoose={() => void switchTo(null)}
        />
      </ChoiceGroup>
      {refusal ? (
        <Notice kind='warn' id='not-switched'>
          {sentenceFor(refusal)}
        </Notice>
      ) : null}
    </Card>
  )
}
