import { useState } from 'react'
import { type DayNote, readNotes, withNote, withoutNote } from '#core/domain/calm/day-note'
import type { CivilDate } from '#core/domain/time'
import { type Entry, forgetStored, readStored, store } from '../../device/storage'

const entry: Entry<readonly DayNote[]> = {
  key: 'day-notes',
  version: 1,
  endsWithWindow: true,
  parse: readNotes,
}

/** What a phone that refuses storage forgets with the program; null while it takes what is written. */
let held: readonly DayNote[] | null = null

/** What lies on the phone now: another window of the same browser may have written since. */
const current = (): readonly DayNote[] => held ?? readStored(entry) ?? []

/** False where the phone did not take it; it stays in hand meanwhile. */
function keep(notes: readonly DayNote[]): boolean {
  const kept = store(entry, notes)
  held = kept ? null : notes
  return kept
}

/** The notes on this phone, on this phone alone. */
export function useNotes() {
  const [notes, setNotes] = useState(current)
  const [kept, setKept] = useState(held === null)
  const change = (next: readonly DayNote[]) => {
    setKept(keep(next))
    setNotes(next)
  }
  return {
    notes,
    kept,
    write: (note: DayNote) => change(withNote(current(), note)),
    remove: (date: CivilDate) => change(withoutNote(current(), date)),
    wipe() {
      held = null
      forgetStored(entry)
      setKept(true)
      setNotes([])
    },
  }
}
