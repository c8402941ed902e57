import { useEffect, useRef, useState } from 'react'
import type { Scale } from '#core/domain/assessment/scale'
import { now } from '../../../cloud/clock'
import { forgetTest } from '../../../device/current-test'
import { blankSheet } from '../../self-test/sheet'
import { forgetSheet, storedSheet, storeSheet } from '../../self-test/stored-sheets'
import { acknowledge, answer, back, beginWalk, canFinish, crisisShows, forward, isLast } from '../../self-test/walk'
import { showFromTop } from './show-from-top'

/** Long enough to see what one tapped, short enough not to wait for it. */
const MOMENT = 350

/** Whether the answers given so far are safe on this phone; `none` while there are none. */
export type Kept = 'none' | 'stored' | 'refused'

/** One person's way through the questions: every answer is on the phone before the next question shows. */
export function useWalk(scale: Scale) {
  const [found] = useState(() => storedSheet(scale))
  const [walk, setWalk] = useState(() => beginWalk(scale, found?.responses ?? {}))
  const [kept, setKept] = useState<Kept>(found ? 'stored' : 'none')
  const moving = useRef<ReturnType<typeof setTimeout> | null>(null)
  const shown = useRef('')

  const stay = () => {
    if (moving.current !== null) clearTimeout(moving.current)
    moving.current = null
  }
  useEffect(() => stay, [])

  const place = crisisShows(walk) ? 'crisis-card' : 'question-text'
  useEffect(() => {
    const now = `${place} ${walk.at}`
    if (shown.current !== '' && shown.current !== now) showFromTop(place)
    shown.current = now
  }, [place, walk.at])

  function save(responses: typeof walk.responses, completedAt: number | null): void {
    const sheet = { ...blankSheet(scale, now()), responses, completedAt }
    setKept(storeSheet(sheet) ? 'stored' : 'refused')
  }

  return {
    walk,
    kept,
    choose(value: number) {
      stay()
      const next = answer(walk, value)
      save(next.responses, null)
      setWalk(next)
      if (!crisisShows(next) && !isLast(next)) moving.current = setTimeout(() => setWalk(forward), MOMENT)
    },
    goBack() {
      stay()
      setWalk(back)
    },
    goOn() {
      stay()
      setWalk(forward)
    },
    acknowledge: () => setWalk(acknowledge),
    /** False when a question is open or the card is due. */
    finish(): boolean {
      if (!canFinish(walk)) return false
      save(walk.responses, now())
      return true
    },
    discard() {
      stay()
      forgetSheet(scale.id)
      forgetTest()
      setKept('none')
    },
  }
}
