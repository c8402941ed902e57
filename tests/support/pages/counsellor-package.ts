import { idle, regular } from './cast'
import type { DrawnPage } from './drawn-page'
import { termsPages } from './terms-pages'

export const counsellorPages: readonly DrawnPage[] = [
  {
    path: 'counsellor/pages/agenda/index',
    states: {
      full: { shows: { id: 'agenda-their-first' }, who: regular },
      empty: { shows: { id: 'date-' }, who: idle },
      loading: { shows: { label: '正在加载' }, who: regular, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, who: regular, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
  },
  ...termsPages,
]
