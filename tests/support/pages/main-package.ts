import { listCounsellors, listMyAppointments } from '#core/contracts/appointments'
import { listArticles } from '#core/contracts/content'
import { land, listHotlines } from '#core/contracts/sites'
import type { Hotline } from '#core/domain/hotlines/line'
import { HOUR, MINUTE } from '#core/domain/time'
import type { Phone } from '../browser'
import { bookable, booked, manager, now, parent, regular } from './cast'
import { type DrawnPage, type Never, says } from './drawn-page'
import { atTheDoorOfARoom, nobodyAtTheDoor } from './nobody-there'
import { halfway, onBrought, onTest } from './self-test'

const refusesNobody: Never = { never: 'what is asked here is refused to nobody' }
const changedByStaff = {
  ...{ ...booked, status: 'cancelled-by-staff' as const },
  change: { kind: 'choose' as const, at: now },
}
const today = { ...booked, start: now + 20 * MINUTE, end: now + 70 * MINUTE }
const asksNobody: Never = { never: 'asks nobody: all of it is on the phone' }

const away = {
  ...{
    number: '0000-5678',
    way: 'call' as const,
    name: '南塘心理热线（虚构示例）',
    about: '想找人说说话，可以打。',
    kind: 'support' as const,
  },
  ...{
    owner: '南塘街道（虚构示例）',
    audience: 'everybody' as const,
    area: { nodeId: null, name: '南塘（虚构）' },
    hours: null,
  },
  ...{ hoursText: '各地接听时间不同', languages: '普通话', cost: 'free' as const, verifiedAt: '2026-11-20' },
  source: { title: '示例公告', url: null },
} satisfies Hotline
const elsewhere = { cloud: [says(listHotlines, { lines: [away], closed: [] })] }
const lookingFor = (place: string) => async (phone: Phone) => {
  await phone.tap('lines-elsewhere')
  await phone.el('elsewhere-words').fill(place)
}

/** The five tabs, the page of a scanned code, help and its neighbour: src/pages. */
const inNewBlock = { id: 'toddler', kind: 'child' as const, name: '小满', begun: { months: 18, corrected: true } }

export const mainPages: readonly DrawnPage[] = [
  {
    path: 'pages/home/index',
    states: {
      full: { shows: { id: 'next-appointment' }, who: regular, stored: { 'last-scene': 'hx-cg-01' } },
      empty: { shows: { id: 'dial-12356' } },
      loading: { shows: { id: 'dial-12356' }, who: regular, stored: { 'last-scene': 'hx-cg-01' }, cloud: 'silent' },
      failed: { shows: { id: 'dial-12356' }, who: regular, stored: { 'last-scene': 'hx-cg-01' }, cloud: 'away' },
      refused: refusesNobody,
    },
    more: {
      'a child needs them': { shows: { id: 'child-care' }, who: parent },
      'a child in a new block of ages': {
        shows: { id: 'put-block-away' },
        cloud: [
          says(listMyAppointments, {
            appointments: [],
            others: [inNewBlock],
            care: null,
            next: null,
            toAnswer: [],
            unread: 0,
          }),
        ],
      },
      'waits for a word': {
        shows: { id: 'answer-place-offered-w-1' },
        cloud: [
          says(listMyAppointments, {
            ...{ appointments: [], others: [], care: null, next: null, unread: 4 },
            toAnswer: [
              { kind: 'place-offered', ref: 'w-1', until: now + 12 * HOUR },
              { kind: 'move-asked', ref: 'm-1', until: null },
              { kind: 'shift-asked', ref: 's-nantang_2026-11-30', until: null },
              { kind: 'waiting-paused', ref: 'w-2', until: null },
            ],
          }),
        ],
      },
      'staff changed something': {
        shows: { id: 'staff-change' },
        cloud: [
          says(listMyAppointments, {
            appointments: [changedByStaff],
            others: [],
            care: null,
            next: null,
            toAnswer: [],
            unread: 0,
          }),
        ],
      },
    },
  },
  {
    path: 'pages/assess/index',
    states: {
      full: { shows: { id: 'kept-results' }, who: regular },
      empty: { shows: { id: 'scale-phq9' } },
      loading: { never: 'the list is on the phone; what was brought and kept is added once it is known' },
      failed: { shows: { id: 'scale-phq9' }, who: regular, cloud: 'away' },
      refused: refusesNobody,
    },
    more: {
      'half done': { shows: { id: 'begun-phq9' }, stored: { sheets: onTest(halfway).sheets } },
      'a brought one half done': { shows: { id: 'begun-srq20' }, stored: { sheets: onBrought(5).sheets } },
      'brought, offline': { shows: { id: 'scale-srq20' }, stored: onBrought(0), cloud: 'away' },
      'for an older person': { shows: { id: 'for-elder' }, steps: (phone) => phone.tap('for-elder') },
    },
  },
  {
    path: 'pages/booking/index',
    states: {
      full: { shows: { id: 'counsellor-' }, who: regular },
      empty: {
        shows: { text: '还没有可以预约的咨询师' },
        cloud: [says(listCounsellors, { counsellors: [], bookable, next: null })],
      },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: refusesNobody,
    },
  },
  {
    path: 'pages/read/index',
    states: {
      full: { shows: { id: 'article-' } },
      empty: {
        shows: { text: '文章还在准备' },
        cloud: [says(listArticles, { articles: [], collections: [], next: null })],
      },
      loading: { shows: { label: '正在加载' }, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, cloud: 'away' },
      refused: refusesNobody,
    },
  },
  {
    path: 'pages/me/index',
    states: {
      full: { shows: { id: 'my-agenda' }, who: regular },
      empty: { shows: { id: 'type-system' } },
      loading: { never: 'what only staff see is added once it is known' },
      failed: { shows: { id: 'type-system' }, who: regular, cloud: 'away' },
      refused: refusesNobody,
    },
    more: {
      manager: { shows: { id: 'my-sites' }, who: manager },
      about: { shows: { label: '关于心邻' }, steps: (phone) => phone.tap('about') },
      privacy: { shows: { label: '你的隐私' }, steps: (phone) => phone.tap('privacy') },
    },
  },
  {
    path: 'pages/landing/index',
    states: {
      full: { shows: { id: 'site' }, query: 'scene=hx-cg-01' },
      empty: { shows: { id: 'way-help' } },
      loading: { shows: { label: '正在加载' }, query: 'scene=hx-cg-01', cloud: 'silent' },
      failed: { shows: { id: 'retry' }, query: 'scene=hx-cg-01', cloud: 'away' },
      refused: { shows: { id: 'way-help' }, query: 'scene=nowhere' },
    },
    more: {
      'here for an appointment': {
        shows: { id: 'here-today' },
        query: 'scene=hx-nt-01',
        cloud: [
          says(listMyAppointments, {
            appointments: [today],
            others: [],
            care: null,
            next: null,
            toAnswer: [],
            unread: 0,
          }),
        ],
      },
      'at the door of a room': {
        ...{ shows: { id: 'room' }, query: 'scene=hx-cg-01' },
        cloud: [says(land, atTheDoorOfARoom)],
      },
      'nobody is there': {
        ...{ shows: { id: 'unattended' }, query: 'scene=hx-cg-01' },
        cloud: [says(land, nobodyAtTheDoor)],
      },
    },
  },
  {
    path: 'pages/help/index',
    states: {
      full: { shows: { id: 'help-review' } },
      empty: asksNobody,
      loading: asksNobody,
      failed: asksNobody,
      refused: asksNobody,
    },
    more: {
      'a line of another place': { ...elsewhere, shows: { id: 'elsewhere-found' }, steps: lookingFor('南塘') },
      'no line of that place': { ...elsewhere, shows: { id: 'elsewhere-none' }, steps: lookingFor('云溪') },
    },
  },
  {
    path: 'pages/calm/index',
    states: {
      full: { shows: { id: 'calm-review' } },
      empty: asksNobody,
      loading: asksNobody,
      failed: asksNobody,
      refused: asksNobody,
    },
    more: { breathing: { shows: { text: '停一下' }, steps: (phone) => phone.tap('breathe') } },
  },
]
