import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { childMode } from '#core/content/child-mode'
import { ownVoice } from '#core/content/own-voice'
import { evaluate } from '#core/domain/assessment/evaluate'
import type { Scale } from '#core/domain/assessment/scale'
import type { Shown } from '#core/domain/children/result'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { HotlineList } from '../../../components/hotline-list/hotline-list'
import { Page } from '../../../components/page/page'
import type { Profile } from '../../family/use-children'
import { useChildLines } from '../../mode/child-lines'
import styles from '../../mode/child-mode.module.scss'
import { GivenCard } from '../../own/given-card'
import { outcomeFor } from '../../own/tests'
import { answersOf, skippedAt, type YoungWalk } from '../../own/walk'
import { KeepOwn } from './keep-own'
import { TellCard } from './tell-card'

interface OwnResultProps {
  readonly childId: string
  readonly profile: Profile
  readonly scale: Scale
  readonly shows: Shown
  readonly walk: YoungWalk
  readonly tellsGuardians: boolean
  readonly onBack: (at: number) => void
  readonly onLeave: () => void
}

const { after } = ownVoice
const { talk } = childMode.after

/** In plain words, worked out on this phone. No number: it was made for grown-ups. */
export function OwnResult(props: OwnResultProps) {
  const { childId, profile, scale, shows, walk, tellsGuardians, onBack, onLeave } = props
  const [told, setTold] = useState(false)
  const entries = useChildLines()
  const responses = answersOf(walk)
  // The ages of a definition are those its bands were read for; that they are a grown-up's is said below.
  const shown = evaluate({ ...scale, ages: { unit: 'years', from: 0, until: null } }, responses).shown
  const outcome = shown && outcomeFor(scale.id, shown.outcome.id)
  const skipped = skippedAt(scale, walk)
  return (
    <Page title='我的话' heading={walk.stopped ? childMode.after.stopped : after.title}>
      <Card id='own-outcome' title={outcome?.headline ?? after.skipped}>
        <View className={styles.lines}>
          {(outcome?.lines ?? []).map((line) => (
            <Text key={line}>{line}</Text>
          ))}
        </View>
        {outcome ? <Text className={styles.quiet}>{after.noScore}</Text> : null}
        {outcome && scale.bandSets.length > 0 ? <Text className={styles.quiet}>{after.grownUps}</Text> : null}
        {!outcome && skipped !== null ? (
          <Button kind='secondary' id='back-to-skipped' onPress={() => onBack(skipped)}>
            {after.back}
          </Button>
        ) : null}
      </Card>
      {tellsGuardians ? (
        <TellCard childId={childId} isSelf={profile.sees === 'self'} onTold={() => setTold(true)} />
      ) : null}
      {outcome ? (
        <KeepOwn
          childId={childId}
          canChange={profile.sees === 'self'}
          sheet={{ scaleId: scale.id, scaleVersion: scale.version, responses }}
          shows={shows}
          tellsGuardians={tellsGuardians && !told}
        />
      ) : null}
      <GivenCard scale={scale} given={walk.given} />
      <Card id='young-talk' title={talk.title} tone='warm'>
        {(walk.feltBad ? childMode.after.afterHard : talk.lines).map((line) => (
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
