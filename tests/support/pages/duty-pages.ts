import { answerShiftAsk, askForShift, checkInForDuty, readRota, saveRota, settleDutyAlarm } from '#core/contracts/duty'
import type { OutputOf } from '#core/contracts/operation'
import { addDays } from '#core/domain/time'
import { minute, monday, mondayAt } from '../makers'
import { type DrawnPage, refuses, says } from './drawn-page'

type Week = NonNullable<OutputOf<typeof readRota>['week']>

const sites = [
  { id: 's-chenguang', name: '晨光心理服务站' },
  { id: 's-nantang', name: '南塘心理辅导室' },
]
const people = [
  { id: 'p-yunxi', name: '云溪（示例）' },
  { id: 'p-qiushi', name: '秋实（示例）' },
]
const shift = (change: Partial<Week['shifts'][number]> = {}): Week['shifts'][number] => ({
  ...{ id: 'a-shift', date: monday, from: minute(9), until: minute(11, 30), staffId: 'p-yunxi', name: '云溪（示例）' },
  ...{ isOwn: false, checkedIn: null },
  ...change,
})
const alarm = (change: Partial<Week['alarms'][number]> = {}): Week['alarms'][number] => ({
  ...{ id: 'an-alarm', date: monday, from: minute(9), clearedAt: null, seenAt: null, closed: null },
  ...change,
})
const week = (change: Partial<Week> = {}): Week => ({
  kind: 'site' as const,
  ...{ siteId: 's-chenguang', monday, revision: 3, mayArrange: true, isUnattended: false },
  days: [0, 1, 2, 3, 4, 5, 6].map((day) => ({
    date: addDays(monday, day),
    hours: day < 5 ? [{ from: minute(9), until: minute(11, 30) }] : [],
  })),
  shifts: [shift()],
  people,
  before: [{ id: null, date: addDays(monday, 1), from: minute(9), until: minute(11, 30), staffId: 'p-qiushi' }],
  alarms: [],
  asks: [],
  ...change,
})
const reads = (change: Partial<Week> = {}) => says(readRota, { sites, week: week(change) })
const staff = { who: 'sample-manager' }
const mine = shift({ id: 'own-shift', isOwn: true })
const wednesday = addDays(monday, 2)
const ahead = shift({ id: 'shift-ahead', date: wednesday, isOwn: true })
const theirs = shift({ id: 'their-shift', date: addDays(monday, 3), staffId: 'p-qiushi', name: '秋实（示例）' })
const ask = (change: Partial<Week['asks'][number]> = {}): Week['asks'][number] => ({
  ...{ id: 'an-ask', shiftId: 'shift-ahead', inReturn: null, isOwn: true, isAsked: false },
  ...{ asked: 3, standing: 'open' },
  ...change,
})
const worker = { who: 'sample-counsellor' }
const asColleague = { mayArrange: false, alarms: [], before: [] }

export const dutyPages: readonly DrawnPage[] = [
  {
    path: 'community/pages/duty/index',
    states: {
      full: { ...staff, shows: { id: 'shift-first-shift' } },
      empty: { ...staff, shows: { id: 'no-shifts' }, cloud: [reads({ shifts: [] })] },
      loading: { ...staff, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...staff, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'no site': { ...staff, shows: { id: 'no-site' }, cloud: [says(readRota, { sites: [], week: null })] },
      'nobody is there': {
        ...{ ...staff, shows: { id: 'step-in' } },
        cloud: [reads({ isUnattended: true, alarms: [alarm()] })],
      },
      'to be closed, and still open': {
        ...{ ...staff, shows: { text: /还是没有人在/ } },
        cloud: [reads({ alarms: [alarm({ seenAt: mondayAt(9, 20) })] }), refuses(settleDutyAlarm, 'still-unattended')],
        steps: async (phone) => {
          await phone.tap('why-late-an-alarm')
          await phone.tap('close-an-alarm')
        },
      },
      closed: {
        ...{ ...staff, shows: { text: /路上耽误了/ } },
        cloud: [
          reads({
            alarms: [
              alarm({
                ...{ seenAt: mondayAt(9, 20), clearedAt: mondayAt(9, 30) },
                closed: { at: mondayAt(9, 40), reason: 'late' },
              }),
            ],
          }),
        ],
      },
      'there by the code of elsewhere': {
        ...{ ...staff, shows: { text: /另一个站点的码/ } },
        cloud: [reads({ shifts: [mine] }), refuses(checkInForDuty, 'code-of-elsewhere')],
        steps: async (phone) => {
          await phone.tap('check-in')
          await phone.el('duty-code').fill('hx-nt-01')
          await phone.tap('duty-by-code')
        },
      },
      'whom to ask to take a shift, or to exchange it': {
        ...{ ...worker, shows: { id: 'ask-for-their-shift' } },
        cloud: [reads({ ...asColleague, shifts: [ahead, theirs] })],
        steps: async (phone) => {
          await phone.tap('shift-shift-ahead')
          await phone.tap('ask-whom-p-qiushi')
        },
      },
      'nobody who could take it': {
        ...{ ...worker, shows: { text: /没有别的同事能来/ } },
        cloud: [reads({ ...asColleague, shifts: [ahead] }), refuses(askForShift, 'nobody-to-ask')],
        steps: async (phone) => {
          await phone.tap('shift-shift-ahead')
          await phone.tap('ask-done')
        },
      },
      'asked to take a shift, and one’s own for it': {
        ...{ ...worker, shows: { id: 'take-an-ask' } },
        cloud: [
          reads({
            ...asColleague,
            shifts: [
              { ...ahead, isOwn: false, staffId: 'p-qiushi', name: '秋实（示例）' },
              { ...theirs, isOwn: true },
            ],
            asks: [
              ask({ isOwn: false, isAsked: true, asked: 1, inReturn: 'their-shift' }),
              ask({ id: 'of-another', isOwn: false }),
            ],
          }),
        ],
      },
      'asked, and somebody else was first': {
        ...{ ...worker, shows: { text: /已经有别人接下了/ } },
        cloud: [
          reads({
            ...asColleague,
            shifts: [{ ...ahead, isOwn: false, staffId: 'p-qiushi', name: '秋实（示例）' }],
            asks: [ask({ isOwn: false, isAsked: true })],
          }),
          refuses(answerShiftAsk, 'ask-taken'),
        ],
        steps: (phone) => phone.tap('take-an-ask'),
      },
      'waiting for a word': {
        ...{ ...worker, shows: { id: 'withdraw-an-ask' } },
        cloud: [reads({ ...asColleague, shifts: [ahead], asks: [ask()] })],
      },
      'all of them said no': {
        ...{ ...worker, shows: { text: /都来不了/ } },
        cloud: [reads({ ...asColleague, shifts: [ahead], asks: [ask({ standing: 'declined', asked: 1 })] })],
      },
      'asked and asking, as it stands': { ...worker, shows: { id: 'take-cast-asked' } },
      'whom to ask, as they are': {
        ...{ ...worker, shows: { id: 'ask-all' } },
        steps: (phone) => phone.tap('shift-yunxi-friday'),
      },
      'a week with a shift when the doors are shut': {
        ...{ ...staff, shows: { id: 'outside-hours' } },
        cloud: [reads({ shifts: [shift(), shift({ id: 'late', date: addDays(monday, 5) })] })],
        steps: (phone) => phone.tap('arrange'),
      },
      'a week being made': {
        ...{ ...staff, shows: { id: 'save-week' } },
        cloud: [reads()],
        steps: (phone) => phone.tap('arrange'),
      },
      'somebody put on': {
        ...{ ...staff, shows: { id: 'shift-done' } },
        cloud: [reads()],
        steps: async (phone) => {
          await phone.tap('arrange')
          await phone.tap(`add-${addDays(monday, 1)}`)
          await phone.tap('who-p-yunxi')
        },
      },
      'from when': {
        ...{ ...staff, shows: { id: 'time-done' } },
        cloud: [reads()],
        steps: async (phone) => {
          await phone.tap('arrange')
          await phone.tap(`add-${addDays(monday, 1)}`)
          await phone.tap('shift-from')
        },
      },
      'a week somebody else made meanwhile': {
        ...{ ...staff, shows: { text: /另一个人改过这一周/ } },
        cloud: [reads(), refuses(saveRota, 'rota-changed')],
        steps: async (phone) => {
          await phone.tap('arrange')
          await phone.tap('copy-week')
          await phone.tap('save-week')
        },
      },
    },
  },
]
