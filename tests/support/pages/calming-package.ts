import { MOST_NOTES } from '#core/domain/calm/day-note'
import { addDays } from '#core/domain/time'
import type { DrawnPage, Never } from './drawn-page'

const asksNobody: Never = { never: 'asks nobody: all of it lies in the package' }
const alwaysThere: Never = { never: 'has always all of it: it lies in the package' }

const silent = { loading: asksNobody, failed: asksNobody, refused: asksNobody }

const aNote = (date: string, mood: string, about: string, line = '') => ({ date, mood, about, line })

/** A month as somebody might have it: some days not, some heavy; the cast lives on the last of these days. */
const written = [
  aNote('2026-10-30', 'even', 'work'),
  aNote('2026-11-02', 'light', 'people', '和老同学吃了顿饭'),
  aNote('2026-11-05', 'tired', 'work'),
  aNote('2026-11-06', 'tired', 'sleep', '半夜醒了两次'),
  aNote('2026-11-11', 'even', 'nothing'),
  aNote('2026-11-14', 'low', 'family', '又为一点小事吵'),
]

/** One a day up to the last of those above. */
const manyDays = (count: number) =>
  Array.from({ length: count }, (_, at) => aNote(addDays('2026-11-14', at + 1 - count), 'even', 'nothing'))

export const calmingPages: readonly DrawnPage[] = [
  {
    path: 'calming/pages/exercises/index',
    states: { full: { shows: { id: 'exercise-e8' } }, empty: alwaysThere, ...silent },
  },
  {
    path: 'calming/pages/exercise/index',
    states: {
      full: { shows: { id: 'guide-on' }, query: 'id=e3' },
      empty: { shows: { id: 'no-exercise' }, query: 'id=nothing' },
      ...silent,
    },
    more: {
      breathing: { shows: { id: 'breathe' }, query: 'id=e1' },
      'a step of its time': {
        shows: { id: 'guide-stop' },
        query: 'id=e8',
        steps: async (phone) => {
          await phone.tap('guide-on')
          await phone.tap('guide-stop')
        },
      },
      'a step that waits': { shows: { id: 'guide-back' }, query: 'id=e2', steps: (phone) => phone.tap('guide-on') },
      'away from here': { shows: { id: 'exercise-steps' }, query: 'id=e5' },
      worries: { shows: { id: 'exercise-steps' }, query: 'id=e4' },
      kind: { shows: { id: 'guide-on' }, query: 'id=e6' },
      'a small step': { shows: { id: 'guide-on' }, query: 'id=e7' },
    },
  },
  {
    path: 'calming/pages/ten/index',
    states: { full: { shows: { id: 'point-10' } }, empty: alwaysThere, ...silent },
  },
  {
    path: 'calming/pages/note/index',
    states: {
      full: { shows: { id: 'note-2026-11-14' }, stored: { 'day-notes': written } },
      empty: { shows: { id: 'mood-light' } },
      ...silent,
    },
    more: {
      'what about': { shows: { id: 'about-family' }, steps: (phone) => phone.tap('mood-low') },
      written: {
        shows: { id: 'written' },
        stored: { 'day-notes': written },
        steps: async (phone) => {
          await phone.tap('mood-even')
          await phone.tap('about-people')
        },
      },
      'a heavy week': {
        shows: { id: 'note-offer' },
        stored: {
          'day-notes': [...written, aNote('2026-11-20', 'heavy', 'people'), aNote('2026-11-22', 'heavy', 'unsaid')],
        },
      },
      'not kept': {
        shows: { id: 'not-kept' },
        storage: 'full',
        steps: async (phone) => {
          await phone.tap('mood-tired')
          await phone.tap('about-sleep')
        },
      },
      'nearly full': {
        shows: { id: 'nearly-full' },
        stored: { 'day-notes': manyDays(MOST_NOTES - 60) },
      },
      'wiping sheet': {
        shows: { id: 'confirm-wipe' },
        stored: { 'day-notes': written },
        steps: (phone) => phone.tap('wipe-notes'),
      },
      'one day sheet': {
        shows: { id: 'remove-day' },
        stored: { 'day-notes': written },
        steps: (phone) => phone.tap('note-2026-11-14'),
      },
    },
  },
]
