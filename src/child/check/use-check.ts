import { useEffect, useRef, useState } from 'react'
import type { Scale } from '#core/domain/assessment/scale'
import { now } from '../../cloud/clock'
import { useRestAfter } from '../../navigation/use-rest'
import { showFromTop } from '../../resident/pages/questionnaire/show-from-top'
import {
  acknowledge,
  answer,
  askedResponses,
  back,
  beginWalk,
  canFinish,
  crisisShows,
  forward,
  isLast,
  itemOf,
  type Walk,
} from '../../resident/self-test/walk'
import { type Draft, storeDraft } from './draft'

/** Long enough to see what one tapped, short enough not to wait for it. */
const MOMENT = 350

/** A parent's way through the questions, one a screen: every answer is on the phone before the next question shows. */
export function useCheck(scale: Scale, begun: Draft) {
  const draft = useRef(begun)
  const [walk, setWalk] = useState(() => beginWalk(scale, begun.responses, { ageInMonths: begun.ageInMonths }))
  const current = useRef(walk)
  const moving = useRef<ReturnType<typeof setTimeout> | null>(null)
  const shown = useRef('')

  const stay = () => {
    if (moving.current !== null) clearTimeout(moving.current)
    moving.current = null
  }
  useEffect(() => stay, [])

  const place = crisisShows(walk) ? 'crisis-card' : 'question-text'
  const screen = `${place} ${walk.at}`
  useRestAfter(screen)
  useEffect(() => {
    if (shown.current !== '' && shown.current !== screen) showFromTop(place)
    shown.current = screen
  }, [place, screen])

  function go(next: Walk): void {
    stay()
    current.current = next
    setWalk(next)
  }
  function save(change: Partial<Draft>): void {
    draft.current = { ...draft.current, ...change, savedAt: now() }
    storeDraft(draft.current)
  }
  return {
    walk,
    choose(value: number) {
      const next = answer(current.current, value)
      go(next)
      save({ responses: { ...draft.current.responses, [itemOf(next).id]: value }, completedAt: null })
      if (!crisisShows(next) && !isLast(next)) moving.current = setTimeout(() => go(forward(current.current)), MOMENT)
    },
    goBack: () => go(back(current.current)),
    goOn: () => go(forward(current.current)),
    acknowledge: () => go(acknowledge(current.current)),
    /** False when a question is open or the card is due; a card just read stays until the result is there. */
    finish({ cardRead = false } = {}): boolean {
      if (!canFinish(cardRead ? acknowledge(current.current) : current.current)) return false
      save({ responses: askedResponses(current.current), completedAt: draft.current.completedAt ?? now() })
      return true
    },
  }
}
