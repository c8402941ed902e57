import {
  askCallback,
  closeCallback,
  listCallbacks,
  listToCall,
  noteToCall,
  openToCall,
  readDay,
  takeBackCallback,
  takeCallback,
} from '#core/contracts/callbacks'
import type { OutputOf } from '#core/contracts/operation'
import { HOUR, MINUTE } from '#core/domain/time'
import type { Phone } from '../browser'
import { aCallback, putCallback } from '../callbacks'
import { monday, mondayAt } from '../makers'
import { aCallToMake, putCallToMake } from '../to-call'
import type { World } from '../world'
import { type DrawnPage, refuses, says } from './drawn-page'

const [regular, parent] = ['sample-counsellor', 'sample-parent']
export const careWorker = 'sample-care-worker'
const now = mondayAt(10)

const mornings = [1, 2, 3, 4, 5].map((weekday) => ({ weekday: weekday as 1, from: 480, until: 720 }))
const evenings = [1, 3, 6].map((weekday) => ({ weekday: weekday as 1, from: 1110, until: 1230 }))

/** One of each standing: on its way, closed, late, at a colleague's, to be closed, taken back. */
export async function bringTheCallbacks(world: World): Promise<void> {
  const [self, other] = [world.personId(regular), world.personId(parent)]
  const staffId = world.personId(careWorker)
  const nobody = { at: mondayAt(9), staffId, outcome: 'nobody' as const }
  const stranger = { at: mondayAt(-20), staffId: 'p1_another', outcome: 'somebody-else' as const }
  const closed = { at: now - 2 * HOUR, as: 'appointment' as const, whileCalling: false }
  const ended = { isOpen: false, goneAt: now - 2 * HOUR + 30 * 24 * HOUR }
  const all = [
    aCallback({ id: 'own-call', personId: self, windows: evenings, tries: [stranger, nobody], due: mondayAt(20, 30) }),
    aCallback({
      ...{ id: 'own-call-before', personId: self, askedAt: mondayAt(-90), closed, ...ended },
      tries: [{ ...nobody, outcome: 'answered' }],
    }),
    aCallback({
      id: 'late-call',
      personId: other,
      windows: mornings,
      asker: 'guardian',
      askedAt: mondayAt(-40),
      due: mondayAt(9),
    }),
    aCallback({
      ...{ id: 'their-call', personId: 'p1_third', windows: mornings, due: mondayAt(12) },
      taken: { staffId: 'p1_another', at: now - 5 * MINUTE, until: now + 15 * MINUTE },
    }),
    aCallback({
      ...{ id: 'reached-call', personId: 'p1_fourth', windows: mornings, due: mondayAt(12) },
      tries: [{ ...nobody, outcome: 'answered' }],
      taken: { staffId, at: mondayAt(9), until: mondayAt(9, 20) },
    }),
    aCallback({
      ...{ id: 'back-call', personId: 'p1_fifth', number: null, name: null, about: null, ...ended },
      closed: { ...closed, as: 'taken-back', whileCalling: true },
    }),
  ]
  for (const one of all) await putCallback(world, one)
  const [first, second] = [mondayAt(13, 30), mondayAt(14, 30)]
  const tried = { at: mondayAt(9, 30), staffId: 'p1_another', outcome: 'no-answer' as const }
  const toCall = [
    aCallToMake({ ...whose(world, 'their-first', first), occasion: 'hour-before' }),
    aCallToMake({ ...whose(world, 'their-second', second), occasion: 'hour-before', tries: [tried] }),
  ]
  for (const one of toCall) await putCallToMake(world, one)
}

/** No message reached them; the appointment's number is theirs. */
const whose = (world: World, id: string, by: number) => ({
  ...{ id: `${id}-to-call`, personId: world.personId(id), appointmentId: id, by },
})

/** To that question, everything before it answered. */
const upTo = (step: 'times' | 'caller' | 'about' | 'place' | 'check') => async (phone: Phone) => {
  const fill = async (id: string, words: string) => phone.el(id).fill(words)
  await phone.tap('who-self')
  await phone.tap('begin-asking')
  await fill('callback-number', '13800138000')
  await phone.tap('step-next')
  for (const id of ['day-1', 'day-2', 'part-afternoon', 'part-noon']) await phone.tap(id)
  if (step === 'times') return
  await phone.tap('step-next')
  await fill('callback-name', '小陈')
  await phone.tap('step-next')
  if (step === 'caller') return phone.tap('caller-own')
  for (const _ of [1, 2, 3]) await phone.tap('step-next')
  if (step === 'about') return
  await phone.tap('step-skip')
  if (step === 'place') return
  await phone.tap('step-next')
}

const staff = { who: careWorker }
const late = 'id=late-call'

/** Of somebody who left a number: a change they have not read. */
const reached: OutputOf<typeof listToCall>['calls'][number] = {
  ...{ id: 'to-be-called', occasion: 'changed', at: mondayAt(9), isOpen: true, placeName: '晨光心理服务站' },
  ...{ code: 'K7QM', start: mondayAt(16), mode: 'phone', hasNumber: true, tries: [], kind: 'moved' },
  ...{ spoken: false, safe: 'now', windows: null, held: null, own: null },
}
/** Of somebody who left it themselves, for the afternoon. */
const theirOwn = {
  windows: [{ weekday: 1 as const, from: 540, until: 1080 }],
  own: { mayLeaveWord: true, mayTellOther: true },
}
/** A day at a place, with people to be called whom nothing is sent to. */
const aDay: OutputOf<typeof readDay> = {
  ...{ siteId: 's-chenguang', date: monday, more: false, unread: 0 },
  sites: [
    { id: 's-chenguang', name: '晨光心理服务站' },
    { id: 's-nantang', name: '南塘心理服务站' },
  ],
  comers: [
    {
      ...{ id: 'comes', start: mondayAt(13, 30), end: mondayAt(14, 30), code: 'K7QM', mode: 'room' },
      ...{ roomName: '谈话室', counsellorName: '云溪', isHere: true },
    },
    {
      ...{ id: 'is-met', start: mondayAt(14, 30), end: mondayAt(15, 30), code: 'M4TR', mode: 'phone' },
      ...{ roomName: '', counsellorName: '云溪', isHere: false },
    },
  ],
  calls: [
    {
      ...{ id: 'to-remind', code: 'P2HX', start: mondayAt(37, 30), occasion: 'day-before', kind: null, tries: 2 },
      ...{ hasNumber: true, spoken: true, isSafe: true, windows: [{ weekday: 1, from: 840, until: 1080 }], own: null },
    },
    {
      ...{ id: 'to-tell', code: 'R8WD', start: mondayAt(16), occasion: 'changed', kind: 'moved', tries: 0 },
      ...{ hasNumber: true, spoken: false, isSafe: true, windows: null, own: null },
    },
  ],
}
const opened = { call: { ...reached, ...theirOwn, held: 'mine' as const }, number: '13800138000' }

export const callBackPages: readonly DrawnPage[] = [
  {
    path: 'resident/pages/call-back/index',
    states: {
      full: { who: regular, shows: { id: 'callback-own-call' } },
      empty: { shows: { id: 'begin' } },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: { never: 'what is one’s own is refused to nobody' },
    },
    more: {
      'the promise was broken': { who: parent, shows: { id: 'missed' } },
      'what was written': { who: regular, shows: { text: /最后四位是/ }, steps: (phone) => phone.tap('show-written') },
      'taking back': {
        who: regular,
        shows: { id: 'take-back-refused' },
        cloud: [refuses(takeBackCallback, 'callback-closed')],
        steps: async (phone) => {
          await phone.tap('take-back')
          await phone.tap('take-back-yes')
        },
      },
      'under fourteen': { shows: { id: 'young' }, steps: (phone) => phone.tap('who-young') },
      times: { shows: { id: 'step-times' }, steps: upTo('times') },
      'who calls': { shows: { id: 'own-caller' }, steps: upTo('caller') },
      'words of danger': {
        shows: { id: 'crisis-card' },
        steps: async (phone) => {
          await upTo('about')(phone)
          await phone.el('callback-about').fill('不想活了')
          await phone.tap('step-next')
        },
      },
      place: { shows: { id: 'step-place' }, steps: upTo('place') },
      'once more': {
        shows: { id: 'ask-refused' },
        cloud: [refuses(askCallback, 'no-common-time')],
        steps: async (phone) => {
          await upTo('check')(phone)
          await phone.tap('step-next')
        },
      },
    },
  },
  {
    path: 'community/pages/callbacks/index',
    states: {
      full: { ...staff, shows: { id: 'callback-late-call' } },
      empty: {
        ...{ ...staff, shows: { id: 'nobody-waits' } },
        cloud: [
          says(listCallbacks, { waiting: [], ended: [], more: false }),
          says(listToCall, { calls: [], more: false }),
        ],
      },
      loading: { ...staff, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...staff, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'whom no message reached': {
        ...{ ...staff, shows: { text: opened.number } },
        cloud: [says(listToCall, { calls: [opened.call], more: true }), says(openToCall, opened)],
        steps: (phone) => phone.tap('open-to-be-called'),
      },
      'of somebody without an account, and one a colleague has in hand': {
        ...{ ...staff, shows: { id: 'taken-in-hand' } },
        cloud: [
          says(listToCall, {
            calls: [
              {
                ...{ ...reached, kind: null, occasion: 'day-before', spoken: true },
                windows: [{ weekday: 1, from: 840, until: 1080 }],
              },
              {
                ...reached,
                id: 'in-hand',
                code: 'M4TR',
                held: 'other',
                tries: [{ at: mondayAt(8), outcome: 'wrong-number', mine: false }],
              },
            ],
            more: false,
          }),
        ],
      },
      'told a moment before': {
        ...{ ...staff, shows: { id: 'to-call-refused-to-be-called' } },
        cloud: [
          says(listToCall, { calls: [reached], more: false }),
          says(openToCall, opened),
          refuses(noteToCall, 'call-over'),
        ],
        steps: async (phone) => {
          for (const id of ['open', 'told', 'note']) await phone.tap(`${id}-to-be-called`)
        },
      },
      'nobody to call yet, and more behind': {
        ...{ ...staff, shows: { id: 'more-to-call' } },
        cloud: [says(listToCall, { calls: [], more: true })],
      },
    },
  },
  {
    path: 'community/pages/day/index',
    states: {
      full: { ...staff, shows: { id: 'comer-their-first' } },
      empty: {
        ...{ ...staff, shows: { id: 'nobody-that-day' } },
        cloud: [says(readDay, { ...aDay, comers: [], calls: [] })],
      },
      loading: { ...staff, shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { ...staff, shows: { id: 'retry' }, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      'of several places, with calls, and a calendar that cannot be read': {
        ...{ ...staff, shows: { id: 'unread-days' } },
        cloud: [says(readDay, { ...aDay, unread: 1, more: true })],
      },
    },
  },
  {
    path: 'community/pages/callback/index',
    states: {
      full: { ...staff, shows: { id: 'take' }, query: late },
      empty: { ...staff, shows: { id: 'callback-unknown' }, query: 'id=none' },
      loading: { ...staff, shows: { label: '正在加载' }, query: late, cloud: 'silent' },
      failed: { ...staff, shows: { id: 'retry' }, query: late, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query: late },
    },
    more: {
      'not a safe time': { ...staff, shows: { id: 'not-safe-now' }, query: 'id=own-call' },
      'at a colleague': { ...staff, shows: { id: 'others' }, query: 'id=their-call' },
      'to be closed': {
        ...{ ...staff, shows: { text: /没有一次是这样的结果/ }, query: 'id=reached-call' },
        cloud: [refuses(closeCallback, 'nobody-spoken-to')],
        steps: async (phone) => {
          await phone.tap('closing-talked')
          await phone.tap('close-request')
        },
      },
      'taken back': { ...staff, shows: { id: 'request-ended' }, query: 'id=back-call' },
      'taken a moment before': {
        ...{ ...staff, shows: { id: 'take-refused' }, query: late },
        cloud: [refuses(takeCallback, 'callback-taken')],
        steps: (phone) => phone.tap('take'),
      },
      'with the number': { ...staff, shows: { id: 'opened' }, query: late, steps: (phone) => phone.tap('take') },
    },
  },
]
