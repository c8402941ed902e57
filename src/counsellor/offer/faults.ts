import type { ChangeFault } from '#core/contracts/calendar/change'

/** The parts of the editor, in their order on the page. */
export const parts = [
  'name',
  'place',
  'ways',
  'topics',
  'length',
  'rest',
  'seats',
  'notice',
  'horizon',
  'release',
  'late',
  'answer',
  'bring',
  'intake',
] as const
export type Part = (typeof parts)[number]

/** At which part it is named why an offer cannot be kept; null for what no part is about. */
const partOf: Partial<Record<ChangeFault, Part>> = {
  'offer-name': 'name',
  'site-not-yours': 'place',
  'room-missing': 'place',
  'room-needless': 'place',
  'room-unknown': 'place',
  equipment: 'place',
  'mode-missing': 'ways',
  'mode-unknown': 'ways',
  'topic-unknown': 'topics',
  'session-length': 'length',
  'rest-length': 'rest',
  capacity: 'seats',
  notice: 'notice',
  horizon: 'horizon',
  release: 'release',
  late: 'late',
  'answer-time': 'answer',
  bring: 'bring',
  intake: 'intake',
}

export const partOfFault = (fault: string): Part | null => partOf[fault as ChangeFault] ?? null
