import { releasePlace } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { joinWaitlist, listEntries, pauseWaiting, prioritiseEntry, readWaiting } from '#core/contracts/waitlist'
import { HOUR } from '#core/domain/time'
import type { Phone } from '../browser'
import { mondayAt } from '../makers'
import { careWorker } from './call-back'
import { regular } from './cast'
import { type DrawnPage, refuses, says } from './drawn-page'

type Own = OutputOf<typeof readWaiting>['entries'][number]

const own = (change: Partial<Own> = {}): Own => ({
  ...{ id: 'own-entry', siteIds: ['s-chenguang'], siteNames: ['晨光心理服务站'], counsellorId: null },
  ...{ counsellorName: null, topic: null, modes: ['room', 'phone'], until: '2026-12-23', forOther: null },
  windows: [1, 2, 3, 4, 5].map((weekday) => ({ weekday: weekday as 1, part: 'evening' as const })),
  ...{ since: mondayAt(-50), status: 'active', because: null, ahead: 'one-or-two', unanswered: 0, offered: null },
  ...change,
})
const offered: Own['offered'] = {
  ...{ appointmentId: 'own-offered', counsellorId: 'c-yunxi', counsellorName: '云溪老师（虚构）' },
  ...{ siteName: '晨光心理服务站', start: mondayAt(48 + 13, 30), end: mondayAt(48 + 14, 20), mode: 'room' },
  ...{ expires: mondayAt(10) + 4 * HOUR, state: 'open' },
}
const places = [
  { id: 's-chenguang', name: '晨光心理服务站' },
  { id: 's-nantang', name: '南塘心理辅导室' },
]
const all = [
  own({ ahead: null, offered }),
  own({ id: 'own-paused', counsellorName: '松柏老师（虚构）', status: 'paused', because: 'unanswered', ahead: null }),
  own({ id: 'own-closed', since: mondayAt(-90), status: 'closed', because: 'served', ahead: null }),
]
const reads = (entries: readonly Own[]) => says(readWaiting, { entries: [...entries], places })
const next = (times: number) => async (phone: Phone) => {
  await phone.tap('site-s-chenguang')
  for (let time = 0; time < times; time += 1) await phone.tap('join-next')
}

type Entry = OutputOf<typeof listEntries>['entries'][number]
const entry = (change: Partial<Entry> = {}): Entry => ({
  ...{ id: 'their-entry', code: 'K7QM', siteNames: ['晨光心理服务站'], counsellorName: null, modes: ['room'] },
  ...{ since: mondayAt(-50), status: 'active', isOffered: false, isOwn: false, priority: null },
  ...change,
})
const staff = { who: careWorker }
const listed = says(listEntries, {
  entries: [entry({ id: 'first-entry', code: 'H4ND', priority: 'referred', isOffered: true }), entry()],
  more: true,
})

export const waitingPages: readonly DrawnPage[] = [
  {
    path: 'resident/pages/waiting/index',
    states: {
      full: { who: regular, shows: { id: 'pause-regular-waits' } },
      empty: { shows: { id: 'not-waiting' } },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: { never: 'what is one’s own is refused to nobody' },
    },
    more: {
      'an offer': { shows: { id: 'offer-own-entry' }, cloud: [reads(all)] },
      where: { shows: { id: 'join-site' }, query: 'join=1', cloud: [reads([])] },
      'in which way': { shows: { id: 'join-mode' }, query: 'join=1', cloud: [reads([])], steps: next(1) },
      when: { shows: { id: 'join-time' }, query: 'join=1', cloud: [reads([])], steps: next(2) },
      'until when, and enough': {
        shows: { text: /最多同时排两处/ },
        query: 'join=1',
        cloud: [reads([]), refuses(joinWaitlist, 'waiting-enough')],
        steps: next(4),
      },
      'the time to answer is over': {
        shows: { id: 'offer-over-own-entry' },
        cloud: [reads([own({ ahead: null, offered: { ...offered, state: 'over' } })])],
      },
      'the counsellor is asked': {
        shows: { id: 'asked-own-entry' },
        cloud: [reads([own({ ahead: null, offered: { ...offered, state: 'asked' } })])],
      },
      'one ran out before': { shows: { text: /已经去问下一位/ }, cloud: [reads([own({ unanswered: 1 })])] },
      'no more waiting': {
        shows: { id: 'withdraw-yes-own-entry' },
        cloud: [reads([own()])],
        steps: (phone) => phone.tap('withdraw-own-entry'),
      },
      'an offer first': {
        shows: { text: /先答复要不要/ },
        cloud: [reads([own()]), refuses(pauseWaiting, 'offer-open')],
        steps: (phone) => phone.tap('pause-own-entry'),
      },
      'no to it, and not got through': {
        shows: { text: /做了很多次/ },
        cloud: [reads(all), refuses(releasePlace, 'too-many')],
        steps: (phone) => phone.tap('pass-own-entry'),
      },
    },
  },
  {
    path: 'community/pages/waiting/index',
    states: {
      full: { ...staff, shows: { id: 'earlier-regular-waits' } },
      empty: {
        ...{ ...staff, shows: { id: 'nobody-waits' } },
        cloud: [says(listEntries, { entries: [], more: false })],
      },
      loading: { ...staff, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...staff, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'more than fit': { ...staff, shows: { id: 'more-wait' }, cloud: [listed] },
      'one’s own': {
        ...{ ...staff, shows: { text: '你自己排的' } },
        cloud: [says(listEntries, { entries: [entry({ isOwn: true })], more: false })],
      },
      'a reason, too late': {
        ...{ ...staff, shows: { text: /已经提前过一次/ } },
        cloud: [listed, refuses(prioritiseEntry, 'priority-given')],
        steps: async (phone) => {
          await phone.tap('earlier-their-entry')
          await phone.tap('reason-let-down-their-entry')
          await phone.tap('prioritise-their-entry')
        },
      },
    },
  },
]
