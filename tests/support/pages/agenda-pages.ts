import { listAgenda } from '#core/contracts/appointments'
import { claimFor } from '#core/contracts/assessments'
import { readTerms } from '#core/contracts/calendar'
import type { Phone } from '../browser'
import { mondayAt } from '../makers'
import { idle, regular } from './cast'
import { type DrawnPage, refuses, type Scene, says } from './drawn-page'
import { fullAgenda, fullTerms } from './full-calendar'
import { togetherPage } from './together-page'

const refused = { shows: { id: 'not-allowed' } }
const loading = { shows: { label: '正在加载' }, who: regular, cloud: 'silent' } as const
const failed = { shows: { id: 'retry' }, who: regular, cloud: 'away' } as const

/** The sheet of 云溪's first appointment of the day, then these. */
const inTheSheet =
  (...ids: readonly string[]): NonNullable<Scene['steps']> =>
  async (phone: Phone) => {
    await phone.tap('agenda-their-first')
    await phone.el('seat-sheet').waitFor()
    for (const id of ids) await phone.tap(id)
  }

/** What somebody shares, about to be opened, then these. */
const opening =
  (...ids: readonly string[]): NonNullable<Scene['steps']> =>
  async (phone: Phone) => {
    for (const id of ['open-from-their-first', ...ids]) await phone.tap(id)
  }

/** A code that was told, and a yes to it. */
const claiming: NonNullable<Scene['steps']> = async (phone) => {
  for (const id of ['seat-their-first', 'heard']) await phone.tap(id)
  await phone.el('told-code').fill('CDFG-HJKM-NPQR')
  await phone.tap('claim-for')
}

const nothingOffered = says(readTerms, {
  terms: {
    ...{ counsellorId: 'c-yunxi', name: '云溪老师（虚构）', status: 'active', meetingLink: null, offers: [] },
    ...{ calendar: { versions: [], leaves: [], openings: [], closings: [], holidays: null }, termsRevision: 0 },
  },
  profile: { name: '云溪老师（虚构）', title: '社区心理咨询师', introduction: '', concerns: [] },
  relation: 'own',
  sites: [],
  holidays: { through: '2026-12-31', days: [], sources: [], notApplied: [] },
})

const twoCalendars = [
  { counsellorId: 'c-yunxi', name: '云溪老师（虚构）' },
  { counsellorId: 'c-songbai', name: '松柏老师（虚构）' },
]

const putBack = { ...fullAgenda, gaps: [{ from: mondayAt(3), until: mondayAt(9, 12) }] }

/** The agenda, and what is one tap from it. */
export const agendaPages: readonly DrawnPage[] = [
  {
    path: 'counsellor/pages/agenda/index',
    states: {
      full: { shows: { id: 'agenda-their-first' }, who: regular },
      empty: { shows: { id: 'date-' }, who: idle },
      loading,
      failed,
      refused,
    },
    more: {
      sheet: { shows: { id: 'act-move' }, who: regular, steps: inTheSheet() },
      'a backup was put back': {
        shows: { text: /之间的预约、取消和改动不在这里/ },
        who: regular,
        cloud: [says(listAgenda, putBack)],
      },
      'move-sheet': { shows: { id: 'keep-time' }, who: regular, steps: inTheSheet('act-move') },
      'cancel-sheet': { shows: { id: 'keep-seat' }, who: regular, steps: inTheSheet('act-cancel') },
    },
  },
  {
    path: 'counsellor/pages/book-for/index',
    states: {
      full: { shows: { id: 'slot-' }, who: regular },
      empty: { shows: { id: 'nothing-offered' }, who: regular, cloud: [nothingOffered] },
      loading,
      failed,
      refused,
    },
    more: {
      missing: {
        shows: { id: 'book-for-missing' },
        who: regular,
        steps: async (phone) => {
          await phone.all('slot-').first().waitFor()
          await phone.tap('book-for')
        },
      },
      typed: {
        shows: { id: 'chosen-place' },
        who: regular,
        steps: async (phone) => {
          await phone.all('slot-').first().waitFor()
          await phone.tap('type-time')
          await phone.el('typed-time').fill('18:30')
        },
      },
      'read back': {
        shows: { id: 'read-back-words' },
        who: regular,
        steps: async (phone) => {
          await phone.all('slot-').first().waitFor()
          await phone.all('slot-').first().click()
          await phone.el('their-phone').fill('13800138000')
          for (const id of ['calls', 'calls-afternoon', 'book-for']) await phone.tap(id)
        },
      },
      'several calendars': {
        shows: { id: 'calendar-c-songbai' },
        who: regular,
        cloud: [says(readTerms, { ...fullTerms, calendars: twoCalendars })],
      },
    },
  },
  {
    path: 'counsellor/pages/print/index',
    states: {
      full: { shows: { id: 'sheet-their-first' }, who: regular },
      empty: { shows: { id: 'nothing-to-print' }, who: idle },
      loading,
      failed,
      refused,
    },
  },
  {
    path: 'counsellor/pages/shared/index',
    states: {
      full: { shows: { id: 'shared-from-their-first' }, who: regular },
      empty: { shows: { id: 'no-shared' }, who: idle },
      loading,
      failed,
      refused,
    },
    more: {
      reason: { shows: { id: 'look' }, who: regular, steps: opening() },
      'no-reason': { shows: { id: 'look-refused' }, who: regular, steps: opening('look') },
      'about a child': {
        shows: { id: 'issuers-terms' },
        who: regular,
        steps: async (phone) => {
          for (const id of ['open-looked-first', 'reason-in-session', 'look']) await phone.tap(id)
        },
      },
      result: { shows: { id: 'shared-result' }, who: regular, steps: opening('reason-in-session', 'look') },
    },
  },
  {
    path: 'counsellor/pages/claim/index',
    states: {
      full: { shows: { id: 'seat-their-first' }, who: regular },
      empty: { shows: { id: 'no-seats' }, who: idle },
      loading,
      failed,
      refused,
    },
    more: {
      missing: { shows: { id: 'not-claimed' }, who: regular, steps: (phone) => phone.tap('claim-for') },
      wait: { shows: { id: 'not-claimed' }, who: regular, cloud: [refuses(claimFor, 'code-wait')], steps: claiming },
      claimed: {
        ...{ shows: { id: 'claimed' }, who: regular, steps: claiming },
        cloud: [says(claimFor, { administrationId: 'just-claimed' })],
      },
    },
  },
  togetherPage,
  {
    path: 'counsellor/pages/feedback/index',
    states: {
      full: { shows: { id: 'month-' }, who: regular },
      empty: { shows: { id: 'no-feedback' }, who: idle },
      loading,
      failed,
      refused,
    },
  },
]
