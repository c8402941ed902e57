import { articles } from '#core/content/articles/index'
import { listInbox, listLooks } from '#core/contracts/account'
import {
  answerChange,
  bookAppointment,
  bookTogether,
  cancelAppointment,
  checkIn,
  giveFeedback,
  holdPlace,
  listAnyone,
  listCounsellors,
  listMyAppointments,
  listOpenings,
  listPlaces,
  listSoonestPlaces,
  readMayCall,
  setMayCall,
} from '#core/contracts/appointments'
import {
  claimAssessment,
  copyMyAssessments,
  forgetAssessment,
  handOver,
  listDefinitions,
  shareAssessment,
  submitAssessment,
} from '#core/contracts/assessments'
import { openCollection } from '#core/contracts/content'
import type { OutputOf } from '#core/contracts/operation'
import { askMove, readKept, stopMove } from '#core/contracts/privacy'
import { inboxKinds, MOST_ENTRIES } from '#core/domain/inbox/entry'
import { keptKinds } from '#core/domain/privacy/kept'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import type { Phone } from '../browser'
import { bookable, booked, dates, now, parent, regular } from './cast'
import { type DrawnPage, type Never, refuses, says } from './drawn-page'
import { nobodyAtOnePlace } from './nobody-there'
import { halfway, heavy, onBrought, onTest, untouched, withSupport } from './self-test'

const asksNobody: Never = { never: 'asks nobody: a self-test is on the phone' }
const ownIsNotRefused: Never = { never: 'what is one’s own is refused to nobody' }

/** A place as the cloud keeps it for somebody. */
const held = {
  appointment: { ...booked, status: 'held' as const, expires: now + 10 * MINUTE },
  intake: [
    { id: 'before', text: '以前和咨询师谈过吗？', options: ['谈过', '没有谈过', '先不说'] },
    { id: 'first', text: '有什么想先让咨询师知道的？', options: [] },
  ],
  answerWithin: null,
  next: { start: booked.end + 10 * MINUTE, end: booked.end + 60 * MINUTE },
}

/** What they left of a call about a change; null: nothing. */
const mayCall = (change: Partial<OutputOf<typeof readMayCall>['mayCall']> | null) => {
  const { windows, at } = { windows: [{ weekday: 1 as const, from: 540, until: 720 }], at: now - DAY }
  const left = { number: '13800138000', windows, mayLeaveWord: true, mayTellOther: false, at, wrongAt: null }
  return says(readMayCall, { isOffered: true, mayCall: change && { ...left, ...change } })
}

const toChoose = {
  ...{ ...booked, id: 'own-ahead', status: 'cancelled-by-staff' as const },
  change: { kind: 'choose' as const, at: now - HOUR },
}
const letDown = {
  ...{ ...booked, id: 'own-past', status: 'missed-by-counsellor' as const, change: toChoose.change },
  ...{ start: now - 25 * HOUR, end: now - 24 * HOUR },
}
const today = { ...booked, id: 'own-ahead', start: now + 20 * MINUTE, end: now + 70 * MINUTE }
const attended = {
  ...{ ...booked, id: 'own-past', status: 'attended' as const, asksFeedback: true as const },
  ...{ start: now - 25 * HOUR, end: now - 24 * HOUR },
}
/** As many lines as there can be, one of them to be answered. */
const nothingKept = {
  ...{ kept: keptKinds.map((kind) => ({ kind, count: 0 })), others: 0, coming: 0, childrenOfOthers: 0 },
  ...{ isStaff: false, agreed: [], deletion: null },
}
const ownMove = {
  ...{ id: 'move-1', side: 'new' as const, state: 'waiting' as const, at: now - DAY, until: now + 2 * DAY },
  ...{ endedAt: null, hindered: null, siteName: '晨光心理辅导室', sitePhone: null, left: [] },
}
const told = inboxKinds
  .flatMap((kind, nth) =>
    Array.from({ length: 5 }, (_, at) => ({ kind, ref: at === 0 ? 'own-ahead' : `told-${nth}-${at}` })),
  )
  .slice(0, MOST_ENTRIES)
  .map((one, at) => ({
    ...{ ...one, at: now - at * HOUR, read: at > 2, open: one.kind === 'choose' && one.ref === 'own-ahead' },
    start: one.ref === 'own-ahead' ? booked.start : null,
  }))
const child = { id: 'child', kind: 'child' as const, name: '小禾' }
const heldForChild = { ...held, appointment: { ...held.appointment, forOther: child.id } }
const asked = { status: 'asked' as const, expires: now + 20 * HOUR }
const ownAnswer = (...appointments: (typeof booked)[]) => ({
  ...{ appointments, others: [child], care: null, next: null, toAnswer: [], unread: 0 },
})
const own = (...appointments: (typeof booked)[]) => [says(listMyAppointments, ownAnswer(...appointments))]
const putBack = { ...ownAnswer(booked), gaps: [{ from: now - 31 * HOUR, until: now - HOUR }] }

const changed = { ...booked, id: 'own-ahead', change: { kind: 'substituted' as const, at: now - HOUR } }

/** As the phone of somebody who said yes to it keeps an appointment: without a name. */
const { id, code, start, end, mode, siteName, roomName, address, sitePhone } = booked
/** Everything that was brought is closed by now. */
const nothingOffered = [says(listDefinitions, { definitions: [], next: null })]
const kept = { id, code, start, end, mode, siteName, roomName, address, sitePhone }
const onPhone = { consentVersion: 1, at: now, ahead: 0, appointments: [kept], missing: [] }
const lost = { ...kept, id: 'own-lost', sitePhone: '02000000000' }

/** A favourite, and two that were only read: whole, as the phone of a reader has them. */
const readHere = {
  'articles-read': ['a05', 'a31', 'a01'].map((articleId, at) => {
    const { words: _, ...article } = articles.find((one) => one.id === articleId) ?? {}
    return { article, at: now - at * HOUR, stopped: at * 3, favourite: at === 0 }
  }),
}

async function searchFor(phone: Phone, words: string): Promise<void> {
  await phone.el('search-words').fill(words)
  await phone.tap('search-now')
}

async function openFirst(phone: Phone, prefix: string): Promise<void> {
  await phone.all(prefix).first().click()
}

/** A step of the sheet that opens for a time. */
async function pickAnd(phone: Phone, step: string): Promise<void> {
  await pickATime(phone)
  await phone.tap(step)
}

async function pickATime(phone: Phone): Promise<void> {
  await openFirst(phone, 'slot-')
  await phone.el('confirm-booking').waitFor()
}

export const residentPages: readonly DrawnPage[] = [
  {
    path: 'resident/pages/article/index',
    states: {
      full: { shows: { id: 'article-review' }, query: 'id=a03' },
      empty: { never: 'an article is there or it is not' },
      loading: { shows: { label: '正在加载' }, query: 'id=a03', cloud: 'silent' },
      failed: { shows: { id: 'retry' }, query: 'id=a03', cloud: 'away' },
      refused: { shows: { id: 'other-articles' }, query: 'id=nothing' },
    },
    more: {
      'in the middle of a series': { shows: { id: 'series-next' }, query: 'id=a36' },
      'kept on the phone, offline': { shows: { id: 'block-3' }, query: 'id=a05', stored: readHere, cloud: 'away' },
      'left in the middle': { shows: { id: 'go-on-reading' }, query: 'id=a31', stored: readHere },
      'larger, or read out': {
        shows: { id: 'type-1.5' },
        query: 'id=a03',
        steps: (phone) => phone.tap('easier'),
      },
    },
  },
  {
    path: 'resident/pages/collection/index',
    states: {
      full: { shows: { id: 'audience-elders' }, query: 'id=s03' },
      empty: {
        shows: { text: '正在重新核对' },
        query: 'id=d01',
        cloud: [
          says(openCollection, {
            collection: { id: 'd01', kind: 'door', title: '刚失去亲人' },
            ...{ lead: null, picture: null, audiences: [], articles: [], next: null },
          }),
        ],
      },
      loading: { shows: { label: '正在加载' }, query: 'id=d01', cloud: 'silent' },
      failed: { shows: { id: 'retry' }, query: 'id=d01', cloud: 'away' },
      refused: { shows: { id: 'other-articles' }, query: 'id=nothing' },
    },
    more: {
      'a door': { shows: { id: 'door-help' }, query: 'id=d01' },
      'a series': { shows: { id: 'article-a35' }, query: 'id=r01' },
    },
  },
  {
    path: 'resident/pages/search/index',
    states: {
      full: { shows: { id: 'search-words' } },
      empty: { shows: { id: 'nothing-found' }, steps: (phone) => searchFor(phone, 'qqqq') },
      loading: {
        shows: { label: '正在加载' },
        cloud: 'silent',
        steps: (phone) => searchFor(phone, '睡不着'),
      },
      failed: { shows: { id: 'retry' }, cloud: 'away', steps: (phone) => searchFor(phone, '睡不着') },
      refused: { never: 'anybody may look for what to read' },
    },
    more: {
      found: { shows: { id: 'found-a01' }, steps: (phone) => searchFor(phone, 'sbz') },
      'words of dying': {
        shows: { id: 'crisis-card' },
        cloud: 'away',
        steps: (phone) => phone.el('search-words').fill('不想活了'),
      },
    },
  },
  {
    path: 'resident/pages/my-reading/index',
    states: {
      full: { shows: { id: 'favourite-a05' }, stored: readHere },
      empty: { shows: { id: 'nothing-read' } },
      loading: { never: 'all of it is on the phone' },
      failed: { never: 'asks nobody: all of it is on the phone' },
      refused: { never: 'asks nobody: all of it is on the phone' },
    },
  },
  {
    path: 'resident/pages/before-test/index',
    states: {
      full: { shows: { id: 'start-test' }, stored: onTest(untouched) },
      empty: { shows: { id: 'to-assess' } },
      loading: { shows: { label: '正在加载' }, stored: { 'current-test': 'srq20' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, stored: { 'current-test': 'srq20' }, cloud: 'away' },
      refused: { shows: { id: 'closed-test' }, stored: onBrought(5, { isHeard: false }), cloud: nothingOffered },
    },
    more: {
      brought: { shows: { id: 'start-test' }, stored: { 'current-test': 'srq20' }, who: regular },
      'about a brought one': {
        shows: { text: '能用到' },
        stored: onBrought(0),
        steps: (phone) => phone.tap('about-scale'),
      },
      'sex first': { shows: { id: 'about-you' }, stored: { 'current-test': 'auditc' }, who: regular },
      'another wording': { shows: { id: 'begin-newer' }, stored: onBrought(5, { scaleVersion: 1009 }) },
      'half done': { shows: { id: 'resume-test' }, stored: onTest(halfway) },
      'result waits': { shows: { id: 'found-sheet' }, stored: onTest(heavy) },
      'nobody knows': { shows: { id: 'look-kept' }, stored: onTest({ ...heavy, sentAt: now }) },
      'another age': {
        shows: { id: 'outside-ages' },
        stored: onTest(untouched),
        steps: (phone) => phone.tap('not-my-age'),
      },
      'about the scale': {
        shows: { text: '中文题目' },
        stored: onTest(untouched),
        steps: (phone) => phone.tap('about-scale'),
      },
    },
  },
  {
    path: 'resident/pages/questionnaire/index',
    states: {
      full: { shows: { id: 'pause-test' }, stored: onTest(halfway) },
      empty: { shows: { id: 'to-assess' } },
      loading: asksNobody,
      failed: asksNobody,
      refused: asksNobody,
    },
    more: {
      brought: { shows: { id: 'pause-test' }, stored: onBrought(5) },
      'not on this phone': { shows: { id: 'no-test' }, stored: onBrought(5, { isHeard: false }) },
      'crisis card': { shows: { id: 'crisis-continue' }, stored: onTest(withSupport) },
      'nothing kept': {
        shows: { id: 'not-kept' },
        stored: onTest(untouched),
        storage: 'full',
        steps: (phone) => phone.tap('answer-2'),
      },
    },
  },
  {
    path: 'resident/pages/result/index',
    states: {
      full: { shows: { id: 'result-total' }, stored: onTest(heavy) },
      empty: { shows: { id: 'to-assess' } },
      loading: asksNobody,
      failed: asksNobody,
      refused: asksNobody,
    },
    more: {
      brought: { shows: { id: 'result-total' }, stored: onBrought(20, { completed: true }) },
      'with support': { shows: { id: 'crisis-card' }, stored: onTest({ ...withSupport, completedAt: now }) },
      'keep sheet': {
        shows: { id: 'confirm-keep' },
        stored: onTest(heavy),
        steps: (phone) => phone.tap('keep-result'),
      },
      'nobody knows': { shows: { id: 'keep-unsure' }, stored: onTest({ ...heavy, sentAt: now }) },
      'hand-over sheet': {
        shows: { id: 'confirm-hand-over' },
        stored: onTest(heavy),
        steps: (phone) => phone.tap('hand-over'),
      },
      'handed over': {
        shows: { id: 'one-time-code' },
        stored: onTest(heavy),
        cloud: [
          says(handOver, {
            code: 'CDFGHJKMNPQR',
            lastDay: '2026-12-23',
            score: { total: 24, bandId: 'very-heavy', criticalItems: [] },
          }),
        ],
        steps: async (phone) => {
          await phone.tap('hand-over')
          await phone.tap('confirm-hand-over')
        },
      },
      'beside earlier ones': { shows: { id: 'trend' }, who: regular, stored: onTest(heavy) },
      'not kept': {
        shows: { id: 'not-saved' },
        stored: onTest(heavy),
        cloud: [refuses(submitAssessment, 'consent-outdated')],
        steps: async (phone) => {
          await phone.tap('keep-result')
          await phone.tap('confirm-keep')
        },
      },
    },
  },
  {
    path: 'resident/pages/kept/index',
    states: {
      full: { shows: { id: 'kept-kept-lately' }, who: regular },
      empty: { shows: { id: 'to-assess' } },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: ownIsNotRefused,
    },
    more: {
      'share sheet': {
        shows: { id: 'confirm-share' },
        who: regular,
        steps: (phone) => openFirst(phone, 'share-result-'),
      },
      'nobody to share with': {
        shows: { id: 'nobody-to-share-with' },
        who: regular,
        cloud: [
          says(listMyAppointments, { appointments: [], others: [], care: null, next: null, toAnswer: [], unread: 0 }),
        ],
        steps: (phone) => openFirst(phone, 'share-result-'),
      },
      'claim sheet': { shows: { id: 'confirm-claim' }, who: regular, steps: (phone) => phone.tap('claim') },
      'not claimed': {
        shows: { id: 'not-claimed' },
        who: regular,
        cloud: [refuses(claimAssessment, 'code-wait')],
        steps: async (phone) => {
          await phone.tap('claim')
          await phone.el('claim-code').fill('CDFG-HJKM-NPQR')
          await phone.tap('confirm-claim')
        },
      },
      'not shared': {
        shows: { id: 'not-shared' },
        who: regular,
        cloud: [refuses(shareAssessment, 'counsellor-suspended')],
        steps: async (phone) => {
          await openFirst(phone, 'share-result-')
          await phone.tap('confirm-share')
        },
      },
      'forget sheet': { shows: { id: 'confirm-forget' }, who: regular, steps: (phone) => openFirst(phone, 'forget-') },
      'not forgotten': {
        shows: { id: 'not-forgotten' },
        who: regular,
        cloud: [refuses(forgetAssessment, 'unavailable')],
        steps: async (phone) => {
          await openFirst(phone, 'forget-')
          await phone.tap('confirm-forget')
        },
      },
    },
  },
  {
    path: 'resident/pages/counsellor/index',
    states: {
      full: { shows: { id: 'slot-' }, query: 'id=c-songbai' },
      empty: {
        shows: { id: 'no-openings' },
        query: 'id=c-songbai',
        cloud: [says(listOpenings, { dates, openings: [], next: null })],
      },
      loading: { shows: { label: '正在加载' }, query: 'id=c-songbai', cloud: 'silent' },
      failed: { shows: { id: 'retry' }, query: 'id=c-songbai', cloud: 'away' },
      refused: { shows: { id: 'other-counsellors' }, query: 'id=nobody' },
    },
    more: {
      'with a photo': { shows: { label: '安禾老师（虚构）的照片' }, query: 'id=c-anhe' },
      'confirm sheet': {
        shows: { id: 'confirm-booking' },
        query: 'id=c-songbai',
        cloud: [says(holdPlace, held)],
        steps: pickATime,
      },
      booked: {
        shows: { id: 'appointment-code' },
        query: 'id=c-songbai',
        cloud: [says(holdPlace, held), says(bookAppointment, { appointment: booked })],
        steps: async (phone) => {
          await pickATime(phone)
          await phone.tap('confirm-booking')
        },
      },
      asked: {
        shows: { id: 'appointment-code' },
        query: 'id=c-songbai',
        cloud: [
          says(holdPlace, { ...held, answerWithin: 24 * 60 }),
          says(bookAppointment, { appointment: { ...booked, ...asked } }),
        ],
        steps: async (phone) => {
          await pickATime(phone)
          await phone.tap('confirm-booking')
        },
      },
      'has enough': {
        shows: { id: 'booking-refused' },
        query: 'id=c-songbai',
        cloud: [says(holdPlace, held), refuses(bookAppointment, 'enough-booked')],
        steps: async (phone) => {
          await pickATime(phone)
          await phone.tap('confirm-booking')
        },
      },
      'as a list': {
        shows: { id: 'slot-' },
        query: 'id=c-songbai',
        // In the largest type there is a list alone.
        steps: async (phone) => {
          await phone.all('slot-').first().waitFor()
          if (await phone.el('as-list').count()) await phone.tap('as-list')
        },
      },
      'place just taken': {
        shows: { id: 'refused-close' },
        query: 'id=c-songbai',
        cloud: [refuses(holdPlace, 'slot-taken')],
        steps: (phone) => openFirst(phone, 'slot-'),
      },
      'cannot be held': {
        shows: { id: 'not-held' },
        query: 'id=c-songbai',
        cloud: [refuses(holdPlace, 'unavailable')],
        steps: pickATime,
      },
      'hold over': {
        shows: { id: 'hold-again' },
        query: 'id=c-songbai',
        cloud: [says(holdPlace, { ...held, appointment: { ...held.appointment, expires: now - 1 } })],
        steps: (phone) => openFirst(phone, 'slot-'),
      },
      'for whom': {
        shows: { id: 'add-other' },
        query: 'id=c-songbai',
        cloud: [says(holdPlace, held)],
        steps: (phone) => pickAnd(phone, 'edit-whom'),
      },
      'for a child, with its name': {
        shows: { text: '告诉咨询师怎么叫孩子' },
        query: 'id=c-songbai',
        cloud: [says(holdPlace, heldForChild), ...own()],
        steps: async (phone) => {
          await pickAnd(phone, 'edit-whom')
          for (const id of ['whom-child', 'step-next', 'edit-name']) await phone.tap(id)
        },
      },
      'another one right after it': {
        shows: { id: 'second-self' },
        query: 'id=c-songbai',
        cloud: [says(holdPlace, heldForChild), ...own()],
        steps: async (phone) => {
          await pickAnd(phone, 'edit-whom')
          await phone.tap('whom-child')
          await phone.tap('step-next')
          await phone.tap('edit-second')
        },
      },
      'the second one just taken': {
        shows: { id: 'booking-trouble' },
        query: 'id=c-songbai',
        cloud: [says(holdPlace, heldForChild), refuses(bookTogether, 'slot-taken'), ...own()],
        steps: async (phone) => {
          await pickAnd(phone, 'edit-whom')
          await phone.tap('whom-child')
          await phone.tap('step-next')
          await phone.tap('edit-second')
          await phone.tap('second-self')
          await phone.tap('confirm-booking')
        },
      },
      'somebody new': {
        shows: { id: 'other-name' },
        query: 'id=c-songbai',
        cloud: [says(holdPlace, held)],
        steps: async (phone) => {
          await pickAnd(phone, 'edit-whom')
          await phone.tap('add-other')
        },
      },
      'a question before': {
        shows: { id: 'step-next' },
        query: 'id=c-songbai',
        cloud: [says(holdPlace, held)],
        steps: (phone) => pickAnd(phone, 'edit-intake'),
      },
      'a number to call': {
        shows: { id: 'phone-number' },
        query: 'id=c-songbai',
        cloud: [says(holdPlace, held)],
        steps: async (phone) => {
          await phone.tap('mode-phone')
          await openFirst(phone, 'slot-')
          await phone.tap('give-number')
        },
      },
      'something to be moved': { shows: { id: 'moving' }, who: regular, query: 'id=c-songbai&move=own-ahead' },
      'move sheet': {
        shows: { id: 'confirm-move' },
        who: regular,
        query: 'id=c-songbai&move=own-ahead',
        steps: (phone) => openFirst(phone, 'slot-'),
      },
      'cannot be moved': { shows: { id: 'cannot-move' }, who: regular, query: 'id=c-songbai&move=own-past' },
      'two kinds': { shows: { id: 'offer-family' }, query: 'id=c-zhiyu' },
      'a thing by oneself': { shows: { id: 'slot-' }, query: 'id=t-liuan-sand&thing=1' },
      'a thing that is gone': { shows: { id: 'no-thing' }, query: 'id=t-nothing&thing=1' },
      'a thing, about to be booked': {
        shows: { id: 'confirm-booking' },
        query: 'id=t-liuan-sand&thing=1',
        steps: (phone) => openFirst(phone, 'slot-'),
      },
    },
  },
  {
    path: 'resident/pages/find/index',
    states: {
      full: { shows: { id: 'topic-youth' } },
      empty: {
        shows: { id: 'nobody-fits' },
        query: 'step=how',
        cloud: [says(listCounsellors, { counsellors: [], bookable, next: null })],
      },
      loading: { shows: { label: '正在加载' }, query: 'step=how', cloud: 'silent' },
      failed: { shows: { id: 'retry' }, query: 'step=who', cloud: 'away' },
      refused: { never: 'every resident may see who is there' },
    },
    more: {
      danger: { shows: { id: 'danger-book' }, steps: (phone) => phone.tap('in-danger') },
      how: { shows: { id: 'how-any' }, query: 'step=how' },
      who: { shows: { id: 'anyone' }, query: 'step=who' },
      'which child': { shows: { id: 'child-pupil' }, who: parent, query: 'step=whom' },
      'two children': {
        shows: { text: '后谈' },
        who: parent,
        query: 'step=whom',
        steps: async (phone) => {
          await phone.tap('child-pupil')
          await phone.tap('child-toddler')
        },
      },
      'no children yet': { shows: { id: 'no-children' }, query: 'step=whom' },
      'whom to move to': { shows: { id: 'counsellor-' }, who: regular, query: 'step=who&move=own-ahead' },
    },
  },
  {
    path: 'resident/pages/times/index',
    states: {
      full: { shows: { id: 'slot-' } },
      empty: { shows: { id: 'no-openings' }, cloud: [says(listAnyone, { days: [], bookable, next: null })] },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: { never: 'every resident may see when somebody is free' },
    },
    more: {
      'confirm sheet': {
        shows: { id: 'confirm-booking' },
        cloud: [says(holdPlace, held)],
        steps: pickATime,
      },
      'for somebody chosen before': { shows: { id: 'to-soonest' }, query: 'found=1&whom=1' },
      'no two places in a row': {
        shows: { id: 'only-first' },
        query: 'found=1&whom=1',
        cloud: [refuses(holdPlace, 'none-in-a-row')],
        steps: (phone) => openFirst(phone, 'slot-'),
      },
      'step by step': {
        shows: { id: 'skip-all' },
        query: 'found=1',
        cloud: [says(holdPlace, held)],
        steps: (phone) => openFirst(phone, 'slot-'),
      },
    },
  },
  {
    path: 'resident/pages/places/index',
    states: {
      full: { shows: { id: 'place-s-' } },
      empty: {
        shows: { text: '这里暂时还没有登记可以去的地方' },
        cloud: [says(listPlaces, { bookable, places: [], next: null })],
      },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: { never: 'every resident may see where one can go' },
    },
    more: {
      'one place': { shows: { id: 'place' }, steps: (phone) => openFirst(phone, 'place-s-') },
      'nobody is at one of them': {
        shows: { text: '暂无人值守，正在找人过来' },
        cloud: [says(listPlaces, { bookable, places: nobodyAtOnePlace, next: null })],
      },
      'nobody is at the one that is looked at': {
        shows: { id: 'unattended' },
        cloud: [says(listPlaces, { bookable, places: nobodyAtOnePlace, next: null })],
        steps: (phone) => openFirst(phone, 'place-s-'),
      },
    },
  },
  {
    path: 'resident/pages/soonest/index',
    states: {
      full: { shows: { id: 'place-' } },
      empty: { shows: { id: 'no-openings' }, cloud: [says(listSoonestPlaces, { bookable, places: [] })] },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: { never: 'every resident may see who is free' },
    },
    more: {
      'confirm sheet': {
        shows: { id: 'confirm-booking' },
        cloud: [says(holdPlace, held)],
        steps: (phone) => openFirst(phone, 'place-'),
      },
      'one in the way': { shows: { id: 'already-booked' }, who: regular },
    },
  },
  {
    path: 'resident/pages/things/index',
    states: {
      full: { shows: { id: 'thing-t-' } },
      empty: {
        shows: { id: 'no-things' },
        cloud: [says(listCounsellors, { counsellors: [], bookable, next: null })],
      },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: { never: 'every resident may see what can be used' },
    },
    more: {
      'at one place': { shows: { id: 'thing-t-' }, query: 'site=s-liuan' },
      'none at this place': { shows: { id: 'no-things' }, query: 'site=s-nantang' },
    },
  },
  {
    path: 'resident/pages/appointments/index',
    states: {
      full: { shows: { id: 'appointment-own-ahead' }, who: regular },
      empty: { shows: { id: 'to-booking' } },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: ownIsNotRefused,
    },
    more: {
      'kept on the phone, offline': {
        shows: { id: 'kept-' },
        cloud: 'away',
        stored: { 'coming-appointments': onPhone },
      },
      'kept on the phone, and unknown to the cloud': {
        on: 'weapp',
        shows: { id: 'missing-own-lost' },
        stored: { 'coming-appointments': { ...onPhone, appointments: [], missing: [lost] } },
      },
      'a backup was put back': {
        shows: { text: /之间的预约、取消、候补和请回电，我们可能没有保存下来/ },
        cloud: [says(listMyAppointments, putBack)],
      },
      'a number may be left': { shows: { id: 'set-may-call' }, who: regular, cloud: [mayCall(null)] },
      'a number to be left': {
        shows: { id: 'may-call-sheet' },
        who: regular,
        cloud: [mayCall(null)],
        steps: (phone) => phone.tap('set-may-call'),
      },
      'a number that is not taken': {
        shows: { id: 'may-call-trouble' },
        who: regular,
        cloud: [refuses(setMayCall, 'consent-outdated')],
        steps: async (phone) => {
          for (const id of ['set-may-call', 'leave-number']) await phone.tap(id)
        },
      },
      'a number that is somebody else’s': {
        shows: { id: 'wrong-number' },
        who: regular,
        cloud: [mayCall({ wrongAt: now - DAY })],
      },
      'a number that cannot be read, nor taken back at this moment': {
        shows: { id: 'may-call-refused' },
        who: regular,
        cloud: [mayCall({ number: null }), refuses(setMayCall, 'too-many')],
        steps: (phone) => phone.tap('take-number-back'),
      },
      'staff changed something': {
        shows: { id: 'changed-own-ahead' },
        who: regular,
        cloud: own(changed),
      },
      'staff cannot come, to choose': { shows: { id: 'change-substitute-own-ahead' }, cloud: own(toChoose) },
      'somebody is asked to take over': {
        shows: { id: 'change-time-own-ahead' },
        cloud: own(
          { ...booked, ...{ id: 'own-ahead', change: toChoose.change } },
          { ...booked, ...{ id: 'asked', counsellorName: '云溪老师（虚构）', movedFrom: 'own-ahead' }, ...asked },
        ),
      },
      'a number to call back': {
        shows: { id: 'call-back-number' },
        cloud: own(toChoose),
        steps: (phone) => phone.tap('change-call-own-ahead'),
      },
      'nobody else is free': {
        shows: { id: 'answer-refused' },
        cloud: [...own(toChoose), refuses(answerChange, 'nobody-free')],
        steps: (phone) => phone.tap('change-substitute-own-ahead'),
      },
      'will be called': {
        shows: { id: 'call-back-noted' },
        cloud: [...own(toChoose), says(answerChange, { appointment: { ...toChoose, change: null } })],
        steps: async (phone) => {
          await phone.tap('change-call-own-ahead')
          await phone.el('call-back-number').fill('13800138000')
          await phone.tap('ask-call-back')
        },
      },
      'the counsellor did not come': { shows: { id: 'change-counsellor-own-past' }, cloud: own(letDown) },
      'today, to check in': {
        shows: { id: 'check-in-sheet' },
        cloud: own(today),
        steps: (phone) => phone.tap('check-in-own-ahead'),
      },
      'at another site': {
        shows: { id: 'check-in-refused' },
        query: 'here=hx-cg-01',
        cloud: [...own(today), refuses(checkIn, 'nothing-here-today')],
        steps: async (phone) => {
          await phone.tap('check-in-own-ahead')
          await phone.tap('confirm-here')
        },
      },
      'checked in': { shows: { id: 'here-own-ahead' }, cloud: own({ ...today, checkedInAt: now - 5 * MINUTE }) },
      'asked how it was': { shows: { id: 'no-feedback-own-past' }, cloud: own(attended) },
      'the first question': {
        shows: { id: 'heard-5' },
        cloud: own(attended),
        steps: (phone) => phone.tap('feedback-own-past'),
      },
      'the second question, not sent': {
        shows: { id: 'feedback-again' },
        cloud: [...own(attended), refuses(giveFeedback, 'unavailable')],
        steps: async (phone) => {
          await phone.tap('feedback-own-past')
          await phone.tap('heard-4')
          await phone.tap('again-unsure')
        },
      },
      'cancel sheet': { shows: { id: 'confirm-cancel' }, who: regular, steps: (phone) => openFirst(phone, 'cancel-') },
      'not cancelled': {
        shows: { id: 'cancel-refused' },
        who: regular,
        cloud: [refuses(cancelAppointment, 'already-started')],
        steps: async (phone) => {
          await openFirst(phone, 'cancel-')
          await phone.tap('confirm-cancel')
        },
      },
    },
  },
  {
    path: 'resident/pages/privacy/index',
    states: {
      full: { shows: { id: 'what-is-kept' }, who: regular },
      empty: { shows: { id: 'nothing-kept' } },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: ownIsNotRefused,
    },
    more: {
      'how long each stays': {
        shows: { id: 'rules-sheet' },
        who: regular,
        steps: (phone) => phone.tap('how-long'),
      },
      'about to delete everything': {
        shows: { id: 'surely-delete' },
        steps: (phone) => phone.tap('delete-everything'),
      },
      'with a post here': {
        shows: { id: 'still-staff' },
        who: regular,
        steps: (phone) => phone.tap('delete-everything'),
      },
      'somebody wants it elsewhere': {
        shows: { id: 'stop-move' },
        cloud: [says(readKept, { ...nothingKept, move: { ...ownMove, side: 'old', state: 'asked', until: null } })],
      },
      'it has gone elsewhere': {
        shows: { id: 'call-move-site' },
        cloud: [
          says(readKept, {
            ...nothingKept,
            move: { ...ownMove, side: 'old', state: 'moved', endedAt: now - 29 * DAY, sitePhone: '021-00000000' },
          }),
        ],
      },
      'what was agreed to': {
        shows: { id: 'take-back' },
        who: regular,
        steps: (phone) => phone.tap('agreed-book-appointment-2-yes'),
      },
    },
  },
  {
    path: 'resident/pages/moving/index',
    states: {
      full: { shows: { id: 'how-it-goes' } },
      empty: { shows: { id: 'ask-move' } },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: ownIsNotRefused,
    },
    more: {
      'on its way': { shows: { id: 'stop-move' }, cloud: [says(readKept, { ...nothingKept, move: ownMove })] },
      'a code': {
        shows: { id: 'own-move-code' },
        cloud: [says(askMove, { code: 'CDFGHJKMNPQR', until: now + 30 * MINUTE })],
        steps: (phone) => phone.tap('ask-move'),
      },
      'no code': {
        shows: { id: 'no-move-code' },
        cloud: [refuses(askMove, 'move-under-way')],
        steps: (phone) => phone.tap('ask-move'),
      },
      'to go from here': {
        shows: { id: 'stop-move' },
        cloud: [says(readKept, { ...nothingKept, move: { ...ownMove, side: 'old' } })],
      },
      'not stopped': {
        shows: { id: 'not-stopped' },
        cloud: [says(readKept, { ...nothingKept, move: { ...ownMove, side: 'old' } }), refuses(stopMove, 'move-begun')],
        steps: (phone) => phone.tap('stop-move'),
      },
      'something in the way': {
        shows: { id: 'stop-move' },
        cloud: [says(readKept, { ...nothingKept, move: { ...ownMove, hindered: 'overlapping', until: now - HOUR } })],
      },
      moved: {
        shows: { id: 'move' },
        cloud: [says(readKept, { ...nothingKept, move: { ...ownMove, state: 'moved', endedAt: now - DAY } })],
      },
    },
  },
  {
    path: 'resident/pages/copy/index',
    states: {
      full: { shows: { id: 'appointments-0' }, who: regular },
      // Nobody of the cast: newcomers agree to this and that on their pages.
      empty: { shows: { id: 'nothing-to-copy' }, who: 'sample-resident' },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: ownIsNotRefused,
    },
    more: {
      'some of it cannot be read': {
        shows: { id: 'unreadable' },
        who: regular,
        cloud: [says(copyMyAssessments, { administrations: [], unreadable: 2, next: null })],
      },
      'what a file of it means': {
        shows: { id: 'save-sheet' },
        who: regular,
        steps: (phone) => phone.tap('save-copy'),
      },
    },
  },
  {
    path: 'resident/pages/inbox/index',
    states: {
      full: {
        who: regular,
        shows: { id: 'message-' },
        cloud: [says(listInbox, { entries: told, unread: 3 })],
      },
      empty: { shows: { id: 'no-messages' } },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: ownIsNotRefused,
    },
  },
  {
    path: 'resident/pages/looks/index',
    states: {
      full: { shows: { id: 'look-' }, who: regular },
      empty: { shows: { id: 'no-looks' } },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: ownIsNotRefused,
    },
    more: {
      earlier: {
        shows: { id: 'look-' },
        cloud: [
          says(listLooks, {
            looks: [
              {
                id: 'a',
                at: now - HOUR,
                counsellorName: '云溪老师（虚构）',
                what: ['result'],
                ...{ purpose: 'before-session', role: 'counsellor', judged: null },
              },
              {
                ...{ id: 'b', at: now - 30 * HOUR, counsellorName: '', what: ['for-whom', 'intake'] },
                ...{ purpose: 'session', role: null, judged: null },
              },
              {
                ...{ id: 'c', at: now - 40 * HOUR, counsellorName: '云溪老师（虚构）', what: ['for-whom', 'phone'] },
                ...{ purpose: 'emergency', role: 'care-worker', judged: 'warranted' },
              },
              {
                ...{ id: 'd', at: now - 50 * HOUR, counsellorName: '云溪老师（虚构）', what: ['for-whom', 'intake'] },
                ...{ purpose: 'shared', role: 'counsellor', judged: null },
              },
            ],
            next: 7,
          }),
        ],
      },
    },
  },
]
