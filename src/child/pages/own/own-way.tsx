import { useState } from 'react'
import { ownVoice } from '#core/content/own-voice'
import { criticalItems } from '#core/domain/assessment/critical'
import type { Scale } from '#core/domain/assessment/scale'
import type { Shown } from '#core/domain/children/result'
import { Page } from '../../../components/page/page'
import { useRestAfter } from '../../../navigation/use-rest'
import type { Profile } from '../../family/use-children'
import { ChildCrisis } from '../../mode/child-crisis'
import { isAsking, OneAtATime } from '../../own/one-at-a-time'
import { askFor } from '../../own/tests'
import { answersOf, start, type YoungWalk } from '../../own/walk'
import { AskAlone } from './ask-alone'
import { BeforeOwn } from './before-own'
import { ChooseOwn } from './choose-own'
import { type Need, NeedSomebody } from './need-somebody'
import { OwnResult } from './own-result'

interface OwnWayProps {
  readonly childId: string
  readonly profile: Profile
  readonly years: number
}

/** In memory alone until it is kept: whoever closes the page leaves nothing on a phone that may be somebody else's. */
interface Way {
  readonly scale: Scale
  readonly shows: Shown | null
  readonly walk: YoungWalk | null
  /** Whether somebody is needed now; null while it was not asked. */
  readonly need: Need | null
  readonly cardRead: boolean
}

export function OwnWay({ childId, profile, years }: OwnWayProps) {
  const [way, setWay] = useState<Way | null>(null)
  const [asks, setAsks] = useState(false)
  const asking = way?.walk ? isAsking(way.scale, way.walk) : false
  useRestAfter(JSON.stringify([asks, way?.scale.id, way?.walk === null, asking, way?.need, way?.cardRead]))

  if (asks) return <AskAlone childId={childId} profile={profile} onLeave={() => setAsks(false)} />
  if (!way) {
    const choose = (scale: Scale) => setWay({ scale, shows: null, walk: null, need: null, cardRead: false })
    return (
      <ChooseOwn childId={childId} profile={profile} years={years} onChoose={choose} onNeed={() => setAsks(true)} />
    )
  }
  const { scale, shows, walk, need, cardRead } = way
  const leave = () => setWay(null)
  if (!walk || !shows) {
    const begin = (chosen: Shown) => setWay({ ...way, shows: chosen, walk: start })
    return <BeforeOwn scale={scale} profile={profile} years={years} onBegin={begin} onLeave={leave} />
  }
  if (asking) {
    return (
      <OneAtATime
        title='我的话'
        scale={scale}
        ask={askFor(scale.id, scale.items[walk.at]?.id)}
        walk={walk}
        onWalk={(next) => setWay({ ...way, walk: next })}
        onWipe={leave}
      />
    )
  }
  const calls = criticalItems(scale, answersOf(walk)).length > 0
  // An answer that calls for somebody comes before any question of ours, and before what it says.
  if (!cardRead && (calls || (need !== null && need !== 'no'))) {
    const ways = {
      onContinue: () => setWay({ ...way, cardRead: true }),
      onReview: need ? () => setWay({ ...way, need: null }) : null,
      onLeave: leave,
      onWipe: null,
      leaveText: need === 'tell' ? ownVoice.keep.goneUntold : ownVoice.keep.gone,
    }
    return (
      <Page title='我的话' headed help={false}>
        <ChildCrisis level={1} ways={ways} />
      </Page>
    )
  }
  if (need === null)
    return (
      <NeedSomebody
        mayTell={profile.mayTell}
        onAnswer={(answer) => setWay({ ...way, need: answer, cardRead: answer === 'no' })}
      />
    )
  return (
    <OwnResult
      childId={childId}
      profile={profile}
      scale={scale}
      shows={shows}
      walk={walk}
      tellsGuardians={need === 'tell'}
      onBack={(at) => setWay({ ...way, walk: { ...walk, at, stopped: false }, need: null, cardRead: false })}
      onLeave={leave}
    />
  )
}
