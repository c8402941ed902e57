import { useEffect, useRef, useState } from 'react'
import type { Scale } from '#core/domain/assessment/scale'
import { now } from '../../../cloud/clock'
import { forgetTest } from '../../../device/current-test'
import { useRestAfter } from '../../../navigation/use-rest'
import { endSheet } from '../../self-test/ended-sheets'
import { type Meeting, meetSheet } from '../../self-test/meet-sheet'
import { blankSheet, type Sheet, withAnswer } from '../../self-test/sheet'
import { type Lying, lifeOfLying } from '../../self-test/sheet-life'
import { lyingSheet, onSheetsChange, sheetsAreHeld, storeSheet } from '../../self-test/stored-sheets'
import {
  acknowledge,
  answer,
  back,
  beginWalk,
  canFinish,
  crisisShows,
  forward,
  isLast,
  itemOf,
  meetAnswers,
  type Walk,
} from '../../self-test/walk'
import { showFromTop } from './show-from-top'

/** Long enough to see what one tapped, short enough not to wait for it. */
const MOMENT = 350

/** One person's way through the questions: every answer is on the phone before the next question shows. */
export function useWalk(scale: Scale) {
  const [begun] = useState(() => lyingSheet(scale) ?? blankSheet(scale, now()))
  const mine = useRef<Sheet>(begun)
  const [walk, setWalk] = useState(() => beginWalk(scale, begun.responses))
  const current = useRef(walk)
  const [met, setMet] = useState<Meeting['met']>('same')
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
    current.current = next
    setWalk(next)
  }
  /** Takes what lies on the phone, where another window may have written. */
  function meet(): void {
    const { begunAt } = mine.current
    const meeting = meetSheet(mine.current, lyingSheet(scale))
    mine.current = meeting.sheet
    if (meeting.met !== 'same') setMet(meeting.met)
    const { responses } = meeting.sheet
    go(meeting.sheet.begunAt === begunAt ? meetAnswers(current.current, responses) : beginWalk(scale, responses))
  }
  const latest = useRef(meet)
  latest.current = meet
  useEffect(() => onSheetsChange(() => latest.current()), [])

  function save(sheet: Sheet): void {
    mine.current = sheet
    setMet('same')
    storeSheet(sheet)
  }
  function leaveQuestion(next: (walk: Walk) => Walk): void {
    stay()
    go(next(current.current))
  }

  const answered = Object.keys(walk.responses).length > 0
  const life: Lying | null = answered ? lifeOfLying(mine.current, sheetsAreHeld()) : null
  return {
    walk,
    /** Null while nothing is answered. */
    life,
    /** What another window has done meanwhile. */
    met,
    choose(value: number) {
      stay()
      meet()
      const next = answer(current.current, value)
      go(next)
      save(withAnswer(mine.current, itemOf(next).id, value, now()))
      if (!crisisShows(next) && !isLast(next)) moving.current = setTimeout(() => leaveQuestion(forward), MOMENT)
    },
    goBack: () => leaveQuestion(back),
    goOn: () => leaveQuestion(forward),
    acknowledge: () => leaveQuestion(acknowledge),
    /** False when a question is open or the card is due; a card just read stays until the result is there. */
    finish({ cardRead = false } = {}): boolean {
      meet()
      if (!canFinish(cardRead ? acknowledge(current.current) : current.current)) return false
      save({ ...mine.current, completedAt: mine.current.completedAt ?? now() })
      return true
    },
    discard() {
      stay()
      const sheet = mine.current
      mine.current = blankSheet(scale, now())
      endSheet(sheet, { how: 'wiped' })
      forgetTest()
    },
  }
}
