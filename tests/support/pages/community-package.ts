import { listKept, saveLine } from '#core/contracts/hotlines'
import { lineKeeper } from './cast'
import { type DrawnPage, refuses, says } from './drawn-page'

const none = [says(listKept, { lines: [], places: [], everywhere: true })]
const nearby = 'id=line-00001234'
const who = { who: lineKeeper }

/** The lines people are shown, for those who keep them: src/community. */
export const communityPages: readonly DrawnPage[] = [
  {
    path: 'community/pages/lines/index',
    states: {
      full: { ...who, shows: { id: 'line-00001234' } },
      empty: { ...who, shows: { id: 'no-lines' }, cloud: none },
      loading: { ...who, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
  },
  {
    path: 'community/pages/line/index',
    states: {
      full: { ...who, shows: { id: 'closing' }, query: nearby },
      empty: { ...who, shows: { id: 'line-number' } },
      loading: { ...who, shows: { label: '正在加载' }, query: nearby, cloud: 'silent' },
      failed: { ...who, shows: { id: 'retry' }, query: nearby, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query: nearby },
    },
    more: {
      unknown: { ...who, shows: { id: 'line-unknown' }, query: 'id=line-1' },
      'each day other hours': {
        ...who,
        shows: { id: 'hours-7' },
        query: nearby,
        steps: (phone) => phone.tap('hours-weekly'),
      },
      'not checked': { ...who, shows: { id: 'line-unchecked' }, steps: (phone) => phone.tap('save-line') },
      'refused hours': {
        ...who,
        shows: { id: 'line-refused' },
        query: nearby,
        cloud: [refuses(saveLine, 'hours-unsourced')],
        steps: (phone) => phone.tap('save-line'),
      },
      'somebody answered': {
        ...who,
        shows: { id: 'answerer-operator' },
        query: nearby,
        steps: (phone) => phone.tap('outcome-answered'),
      },
    },
  },
]
