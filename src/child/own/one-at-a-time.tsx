import { useEffect, useRef, useState } from 'react'
import { childMode } from '#core/content/child-mode'
import { criticalItems } from '#core/domain/assessment/critical'
import { optionsOf } from '#core/domain/assessment/range'
import type { Scale } from '#core/domain/assessment/scale'
import { Page } from '../../components/page/page'
import { ProgressBar } from '../../components/progress-bar/progress-bar'
import { useRestAfter } from '../../navigation/use-rest'
import { showFromTop } from '../../resident/pages/questionnaire/show-from-top'
import { pictureFor } from '../mode/answer-picture'
import { ChildCrisis } from '../mode/child-crisis'
import { ChildQuestion } from '../mode/child-question'
import { answersOf, backTo, type Given, goOn, kindWordsAt, type YoungWalk } from './walk'

interface OneAtATimeProps {
  /** Of the bar. */
  readonly title: string
  readonly scale: Scale
  /** Above each sentence. */
  readonly ask: string
  readonly walk: YoungWalk
  readonly onWalk: (walk: YoungWalk) => void
  readonly onWipe: () => void
}

/** One sentence a screen in child mode. The card comes when somebody feels bad, or when an answer calls for it, and first. */
export function OneAtATime({ title, scale, ask, walk, onWalk, onWipe }: OneAtATimeProps) {
  const [feelsBad, setFeelsBad] = useState(false)
  const [read, setRead] = useState('')
  const calling = criticalItems(scale, answersOf(walk)).join()
  const isDue = calling !== '' && calling !== read
  const item = scale.items[walk.at]
  const place = feelsBad || isDue ? 'crisis-card' : 'question-text'
  const screen = `${place} ${walk.at}`
  const shown = useRef(screen)
  // The second of two taps was meant for the sentence that stood there before.
  useRestAfter(screen)
  useEffect(() => {
    if (shown.current !== screen) showFromTop(place)
    shown.current = screen
  }, [screen, place])

  function turnFrom() {
    setFeelsBad(false)
    setRead(calling)
  }
  if (feelsBad || isDue) {
    const ways = {
      onContinue: turnFrom,
      onReview: null,
      onLeave: () => {
        turnFrom()
        onWalk({ ...walk, stopped: true })
      },
      onWipe,
      leaveText: childMode.crisis.leaveText,
    }
    return (
      <Page title={title} headed help={false}>
        <ChildCrisis level={1} ways={ways} />
      </Page>
    )
  }
  if (!item) return null
  const options = optionsOf(scale, item)
  const give = (given: Given) => onWalk(goOn(walk, item.id, given))
  const { length } = scale.items
  return (
    <Page title={title} headed>
      <ProgressBar value={walk.at + 1} max={length} label={`第 ${walk.at + 1} / ${length} 句`} />
      <ChildQuestion
        ask={ask}
        stem={item.stem}
        options={options}
        picture={pictureFor(options.length, scale.direction === 'higher-is-better')}
        value={walk.given[item.id] ?? undefined}
        kind={kindWordsAt(scale, walk)}
        onAnswer={give}
        onSkip={() => give(null)}
        onBack={walk.at > 0 ? () => onWalk(backTo(walk)) : null}
        onHard={() => {
          onWalk({ ...walk, feltBad: true })
          setFeelsBad(true)
        }}
        onStop={() => onWalk({ ...walk, stopped: true })}
      />
    </Page>
  )
}

/** Still at the sentences. What the last answer calls for comes after them, before anything else. */
export function isAsking(scale: Scale, walk: YoungWalk): boolean {
  return !walk.stopped && walk.at < scale.items.length
}
