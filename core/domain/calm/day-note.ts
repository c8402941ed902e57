import { addDays, type CivilDate, daysBetween, isCivilDate } from '../time'

/** How the day was, from light to heavy, as one says it; no number stands for any of them. */
export const moods = ['light', 'even', 'tired', 'low', 'heavy'] as const
export type Mood = (typeof moods)[number]

/** What it had mostly to do with. */
export const abouts = ['nothing', 'sleep', 'body', 'family', 'people', 'work', 'money', 'unsaid'] as const
export type About = (typeof abouts)[number]

export const MOST_CHARACTERS = 100

export interface DayNote {
  readonly date: CivilDate
  readonly mood: Mood
  readonly about: About
  /** May be empty. */
  readonly line: string
}

/** About three years: what a phone gives one entry holds them many times over. The oldest goes first. */
export const MOST_NOTES = 1_100

/** Said two months before the oldest has to go. */
export const isNearlyFull = (notes: readonly DayNote[]): boolean => notes.length >= MOST_NOTES - 60

const isOneOf = <One extends string>(list: readonly One[], value: unknown): value is One =>
  list.some((one) => one === value)

function readNote(stored: unknown): DayNote | null {
  const { date, mood, about, line } = (stored ?? {}) as Partial<Record<keyof DayNote, unknown>>
  if (typeof date !== 'string' || !isCivilDate(date) || typeof line !== 'string') return null
  if (!isOneOf(moods, mood) || !isOneOf(abouts, about)) return null
  return { date, mood, about, line: line.slice(0, MOST_CHARACTERS) }
}

/** What lies on a phone: one day that is not whole is one day; null where it is no list at all. Oldest first. */
export function readNotes(stored: unknown): readonly DayNote[] | null {
  if (!Array.isArray(stored)) return null
  return stored.reduce<readonly DayNote[]>((notes, one) => {
    const note = readNote(one)
    return note ? withNote(notes, note) : notes
  }, [])
}

export const noteOf = (notes: readonly DayNote[], date: CivilDate): DayNote | null =>
  notes.find((one) => one.date === date) ?? null

export const withoutNote = (notes: readonly DayNote[], date: CivilDate): readonly DayNote[] =>
  notes.filter((one) => one.date !== date)

/** One a day: another one takes its place. */
export function withNote(notes: readonly DayNote[], note: DayNote): readonly DayNote[] {
  const sorted = [...withoutNote(notes, note.date), note].sort((one, other) => (one.date < other.date ? -1 : 1))
  return sorted.slice(-MOST_NOTES)
}

/**
 * Whether the seven days up to `today` were heavy enough for help to be offered: two of the heaviest, or three that were
 * low at least. Days nobody wrote on say nothing, and neither do days to come, which a clock that was wrong leaves behind.
 */
export function wasHeavyWeek(notes: readonly DayNote[], today: CivilDate): boolean {
  const week = notes.filter(({ date }) => daysBetween(date, today) >= 0 && daysBetween(date, today) < 7)
  const heavy = week.filter(({ mood }) => mood === 'heavy').length
  const low = week.filter(({ mood }) => mood === 'low').length
  return heavy >= 2 || heavy + low >= 3
}

export const monthOf = (date: CivilDate): string => date.slice(0, 7)

/** Every day of the month of `date`, first to last. */
export function daysOfMonth(date: CivilDate): readonly CivilDate[] {
  const first = `${monthOf(date)}-01`
  const days = Array.from({ length: 31 }, (_, at) => addDays(first, at))
  return days.filter((day) => monthOf(day) === monthOf(date))
}

/** The first day of the month before (-1) or after (1). */
export function otherMonth(date: CivilDate, by: -1 | 1): CivilDate {
  const first = `${monthOf(date)}-01`
  return `${monthOf(addDays(first, by === 1 ? 31 : -1))}-01`
}

/** Whether there is a month to turn to: as far back as the first note, and on to today or a note of later. */
export function hasMonth(notes: readonly DayNote[], today: CivilDate, month: CivilDate): boolean {
  const written = [...notes.map(({ date }) => monthOf(date)), monthOf(today)].sort()
  const wanted = monthOf(month)
  return wanted >= (written[0] ?? wanted) && wanted <= (written.at(-1) ?? wanted)
}
