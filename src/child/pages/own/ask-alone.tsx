import { Text } from '@tarojs/components'
import { useState } from 'react'
import { childMode } from '#core/content/child-mode'
import { ownVoice } from '#core/content/own-voice'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { HotlineList } from '../../../components/hotline-list/hotline-list'
import { Page } from '../../../components/page/page'
import { useRestAfter } from '../../../navigation/use-rest'
import type { Profile } from '../../family/use-children'
import { ChildCrisis } from '../../mode/child-crisis'
import { useChildLines } from '../../mode/child-lines'
import styles from '../../mode/child-mode.module.scss'
import { type Need, NeedSomebody } from './need-somebody'
import { TellCard } from './tell-card'

interface AskAloneProps {
  readonly childId: string
  readonly profile: Profile
  readonly onLeave: () => void
}

const { talk } = childMode.after

/** Somebody young wants somebody, and has answered nothing: the card first, then the way to tell those at home. */
export function AskAlone({ childId, profile, onLeave }: AskAloneProps) {
  const [need, setNeed] = useState<Need | null>(null)
  const [cardRead, setCardRead] = useState(false)
  const entries = useChildLines()
  useRestAfter(`${need} ${cardRead}`)
  if (need === null) {
    const answer = (said: Need) => (said === 'no' ? onLeave() : setNeed(said))
    return <NeedSomebody mayTell={profile.mayTell} onAnswer={answer} />
  }
  if (!cardRead) {
    const ways = {
      onContinue: () => setCardRead(true),
      onReview: () => setNeed(null),
      onLeave,
      onWipe: null,
      leaveText: ownVoice.keep.goneUntold,
    }
    return (
      <Page title='我的话' headed help={false}>
        <ChildCrisis level={1} ways={ways} />
      </Page>
    )
  }
  return (
    <Page title='我的话' heading={ownVoice.choose.need.title}>
      {need === 'tell' ? <TellCard childId={childId} isSelf={profile.sees === 'self'} /> : null}
      <Card id='young-talk' title={talk.title} tone='warm'>
        {childMode.after.afterHard.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <HotlineList entries={entries} />
      </Card>
      <Text className={styles.quiet}>{ownVoice.notReviewed}</Text>
      <Button kind='quiet' id='leave-own' onPress={onLeave}>
        {ownVoice.keep.leave}
      </Button>
    </Page>
  )
}
