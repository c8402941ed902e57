import { listHandOuts } from '#core/contracts/content'
import { listKept, saveLine } from '#core/contracts/hotlines'
import { listBareDoors, listPlacements } from '#core/contracts/placements'
import { makePoster } from '#core/contracts/posters'
import { aLineWish } from '../lines'
import { careWorker } from './call-back'
import { lineKeeper } from './cast'
import { type DrawnPage, refuses, type Said, says } from './drawn-page'

const none = [says(listKept, { lines: [], places: [], everywhere: true })]
const nobody = { scanned: null, read: null, 'test-begun': null, 'help-opened': null, booked: null }
const nearby = 'id=line-00001234'
const who = { who: lineKeeper }
/** As it was read before somebody else changed it. */
const before: Said = {
  ...says(listKept, {
    lines: [
      {
        ...aLineWish({ number: '0000-1234', name: '本街道值守电话', area: { nodeId: 'n-qinghe', name: '青禾街道' } })
          .line,
        ...{ id: 'line-00001234', revision: 0, closed: null, tests: [], yours: true },
      },
    ],
    ...{ places: [{ id: 'n-qinghe', name: '青禾街道' }], everywhere: true },
  }),
  once: true,
}

/** The lines people are shown, for those who keep them: src/community. */
export const communityPages: readonly DrawnPage[] = [
  {
    path: 'community/pages/hand-outs/index',
    states: {
      full: { who: careWorker, shows: { id: 'total-s-chenguang-k01' } },
      empty: {
        ...{ who: careWorker, shows: { id: 'no-sites' } },
        cloud: [says(listHandOuts, { year: 2026, sites: [], kits: [], totals: [], latest: [] })],
      },
      loading: { who: careWorker, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { who: careWorker, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'not written': {
        who: careWorker,
        shows: { id: 'hand-out-refused' },
        steps: (phone) => phone.tap('note-hand-out'),
      },
      'to be taken back': {
        who: careWorker,
        shows: { id: 'confirm-given-first' },
        steps: (phone) => phone.tap('take-back-given-first'),
      },
    },
  },
  {
    path: 'community/pages/codes/index',
    states: {
      full: { who: careWorker, shows: { id: 'make-poster-hx-cg-01' } },
      empty: {
        ...{ who: careWorker, shows: { id: 'no-sites' } },
        cloud: [
          says(listPlacements, {
            sites: [],
            siteId: null,
            rooms: [],
            hanging: [],
            gone: [],
            all: nobody,
            allAfter: nobody,
          }),
        ],
      },
      loading: { who: careWorker, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { who: careWorker, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'of a room': {
        who: careWorker,
        shows: { id: 'code-of-r-chenguang-2' },
        steps: (phone) => phone.tap('code-of-r-chenguang-2'),
      },
      'not put up': {
        who: careWorker,
        shows: { id: 'put-up-refused' },
        steps: (phone) => phone.tap('put-up'),
      },
      'at every door': {
        who: careWorker,
        shows: { id: 'put-up-at-doors' },
        query: 'doors=every',
        cloud: [
          says(listBareDoors, {
            sites: [
              { id: 's-one', name: '兰心社区心理咨询室（虚构示例）' },
              { id: 's-two', name: '丽月小学心理辅导室（虚构示例）' },
            ],
            more: true,
          }),
        ],
      },
      'at no door': {
        who: careWorker,
        shows: { id: 'no-bare-doors' },
        steps: (phone) => phone.tap('at-every-door'),
      },
      'without a photo': {
        who: careWorker,
        shows: { id: 'choose-photo' },
        steps: (phone) => phone.tap('photo-hx-cg-01'),
      },
      'with a photo': {
        who: careWorker,
        shows: { label: '晨光社区邻里中心一楼大厅，贴着的样子' },
        steps: (phone) => phone.tap('photo-hx-cg-02'),
      },
      'to be taken down': {
        who: careWorker,
        shows: { id: 'confirm-hx-cg-02' },
        steps: (phone) => phone.tap('take-down-hx-cg-02'),
      },
    },
  },
  {
    path: 'community/pages/poster/index',
    states: {
      full: { who: careWorker, shows: { id: 'save-pdf' }, query: 'id=hx-cg-01' },
      empty: { never: 'a poster always has something on it' },
      loading: { who: careWorker, shows: { label: '正在加载' }, query: 'id=hx-cg-01', cloud: 'silent' },
      failed: { who: careWorker, shows: { id: 'retry' }, query: 'id=hx-cg-01', cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query: 'id=hx-cg-01' },
    },
    more: {
      'with one code': {
        who: careWorker,
        shows: { id: 'web-code-only' },
        query: 'id=hx-cg-01',
        cloud: [says(makePoster, { data: 'iVBORw0KGgo=', codes: ['web'], special: 0 })],
      },
      'of none': { who: careWorker, shows: { text: '没有找到这一处' }, query: 'id=hx-xx-99' },
      'as a roll-up': {
        who: careWorker,
        shows: { id: 'save-pdf' },
        query: 'id=hx-cg-01',
        steps: (phone) => phone.tap('as-roll-up'),
      },
      'with the sheet of the site’s photo': {
        who: careWorker,
        shows: { id: 'choose-site-photo' },
        query: 'id=hx-cg-01',
        steps: (phone) => phone.tap('site-photo'),
      },
      'with no room for a photo': {
        who: careWorker,
        shows: { id: 'picture-left-out' },
        query: 'id=hx-cg-01',
        cloud: [says(makePoster, { data: 'iVBORw0KGgo=', codes: ['web'], special: 0, picture: 'left-out' })],
      },
      'as a card': {
        who: careWorker,
        shows: { id: 'save-pdf' },
        query: 'id=hx-cg-01',
        steps: (phone) => phone.tap('as-card'),
      },
    },
  },
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
      'somebody saved first': {
        ...who,
        shows: { id: 'line-changed' },
        query: nearby,
        cloud: [before],
        steps: async (phone) => {
          await phone.el('line-about').fill('后改的一句话。')
          await phone.tap('save-line')
        },
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
