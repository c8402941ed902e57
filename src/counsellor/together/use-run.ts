import { useEffect, useRef, useState } from 'react'
import type { Item } from '#core/domain/assessment/scale'
import { now } from '../../cloud/clock'
import { useRestAfter } from '../../navigation/use-rest'
import { showFromTop, showPlace } from '../../resident/pages/questionnaire/show-from-top'
import { placeId } from '../../resident/pages/questionnaire/whole-list'
import {
  acknowledge,
  answer,
  askedItems,
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
import { storeRun } from './lying-run'
import { type Run, withResponses } from './run'

/** Long enough to see what one tapped, short enough not to wait for it. */
const MOMENT = 350

/** The way through the questions: every answer is on the phone before the next question shows. `whole`: on one page. */
export function useRun(begun: Run, whole: boolean, onFinished: (run: Run) => void) {
  const mine = useRef(begun)
  const [walk, setWalk] = useState(() => beginWalk(begun.scale, begun.responses, begun.parameters))
  const [marksOpen, setMarksOpen] = useState(false)
  const current = useRef(walk)
  const moving = useRef<ReturnType<typeof setTimeout> | null>(null)
  const shown = useRef('')

  const stay = () => {
    if (moving.current !== null) clearTimeout(moving.current)
    moving.current = null
  }
  useEffect(() => stay, [])

  const place = crisisShows(walk) ? 'crisis-card' : whole ? placeId(itemOf(walk)) : 'question-text'
  const screen = whole && !crisisShows(walk) ? 'whole-list' : `${place} ${walk.at}`
  useRestAfter(screen)
  useEffect(() => {
    if (shown.current !== '' && shown.current !== screen) (screen === 'whole-list' ? showPlace : showFromTop)(place)
    shown.current = screen
  }, [place, screen])

  function go(next: Walk): void {
    current.current = next
    setWalk(next)
  }
  function save(run: Run): void {
    mine.current = run
    storeRun(run)
  }
  function leaveQuestion(next: (walk: Walk) => Walk): void {
    stay()
    go(next(current.current))
  }
  function showOpen(): void {
    setMarksOpen(true)
    const { responses } = current.current
    const open = askedItems(current.current).find(({ id, optional }) => responses[id] === undefined && !optional)
    if (open) showPlace(placeId(open))
  }

  return {
    walk,
    /** What is open has been looked for, and is marked. */
    marksOpen,
    choose(value: number, item?: Item) {
      stay()
      const next = answer(current.current, value, item)
      go(next)
      save(withResponses(mine.current, next.responses, now()))
      const movesOn = !whole && !itemOf(next).number && !crisisShows(next) && !isLast(next)
      if (movesOn) moving.current = setTimeout(() => leaveQuestion(forward), MOMENT)
    },
    goBack: () => leaveQuestion(back),
    goOn: () => leaveQuestion(forward),
    acknowledge: () => leaveQuestion(acknowledge),
    /** Nothing happens while a question is open or the card is due; a card just read stays until the result is there. */
    finish({ cardRead = false } = {}): void {
      stay()
      const walked = cardRead ? acknowledge(current.current) : current.current
      if (!canFinish(walked)) return whole ? showOpen() : undefined
      const completedAt = mine.current.completedAt ?? now()
      save({ ...mine.current, responses: askedResponses(walked), completedAt })
      onFinished(mine.current)
    },
  }
}
