import { useEffect, useRef, useState } from 'react'
import type { Item, Scale } from '#core/domain/assessment/scale'
import { now } from '../../../cloud/clock'
import { forgetTest } from '../../../device/current-test'
import { useRestAfter } from '../../../navigation/use-rest'
import { endSheet } from '../../self-test/endings'
import { lyingSheet } from '../../self-test/lying-sheet'
import { type Meeting, meetSheet } from '../../self-test/meet-sheet'
import { blankSheet, type Sheet, withAnswer } from '../../self-test/sheet'
import { type Lying, lifeOfLying } from '../../self-test/sheet-life'
import { onSheetsChange, sheetsAreHeld, storeSheet } from '../../self-test/stored-sheets'
import { toldOf } from '../../self-test/told'
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
  meetAnswers,
  type Walk,
} from '../../self-test/walk'
import { showFromTop, showPlace } from './show-from-top'
import { placeId } from './whole-list'

/** Long enough to see what one tapped, short enough not to wait for it. */
const MOMENT = 350

/**
 * One person's way through the questions: every answer is on the phone before the next question shows. `whole`: all of
 * them stand on one page, and nothing moves on by itself.
 */
export function useWalk(scale: Scale, whole: boolean) {
  const [begun] = useState(() => lyingSheet(scale) ?? blankSheet(scale, now(), toldOf(scale)))
  const mine = useRef<Sheet>(begun)
  const [walk, setWalk] = useState(() => beginWalk(scale, begun.responses, begun.parameters))
  const [marksOpen, setMarksOpen] = useState(false)
  const current = useRef(walk)
  const [met, setMet] = useState<Meeting['met']>('same')
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
  /** Takes what lies on the phone, where another window may have written. */
  function meet(): void {
    const { begunAt } = mine.current
    const meeting = meetSheet(mine.current, lyingSheet(scale))
    mine.current = meeting.sheet
    if (meeting.met !== 'same') setMet(meeting.met)
    const { responses, parameters } = meeting.sheet
    go(
      meeting.sheet.begunAt === begunAt
        ? meetAnswers(current.current, responses)
        : beginWalk(scale, responses, parameters),
    )
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

  function showOpen(): void {
    setMarksOpen(true)
    const open = askedItems(current.current).find(
      ({ id, optional }) => current.current.responses[id] === undefined && optional !== true,
    )
    if (open) showPlace(placeId(open))
  }

  const answered = Object.keys(walk.responses).length > 0
  const life: Lying | null = answered ? lifeOfLying(mine.current, sheetsAreHeld()) : null
  return {
    walk,
    /** Null while nothing is answered. */
    life,
    /** What another window has done meanwhile. */
    met,
    /** What is open has been looked for, and is marked. */
    marksOpen,
    choose(value: number, item?: Item) {
      stay()
      meet()
      const next = answer(current.current, value, item)
      go(next)
      save(withAnswer(mine.current, itemOf(next).id, value, now()))
      const movesOn = !whole && !itemOf(next).number && !crisisShows(next) && !isLast(next)
      if (movesOn) moving.current = setTimeout(() => leaveQuestion(forward), MOMENT)
    },
    goBack: () => leaveQuestion(back),
    goOn: () => leaveQuestion(forward),
    acknowledge: () => leaveQuestion(acknowledge),
    /** False when a question is open or the card is due; a card just read stays until the result is there. */
    finish({ cardRead = false } = {}): boolean {
      meet()
      if (!canFinish(cardRead ? acknowledge(current.current) : current.current)) {
        if (whole) showOpen()
        return false
      }
      const responses = askedResponses(current.current)
      save({ ...mine.current, responses, completedAt: mine.current.completedAt ?? now() })
      return true
    },
    discard() {
      stay()
      const sheet = mine.current
      mine.current = blankSheet(scale, now(), sheet.parameters)
      endSheet(sheet, { how: 'wiped' })
      forgetTest()
    },
  }
}
