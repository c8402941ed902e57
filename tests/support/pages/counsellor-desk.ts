import { listAgenda } from '#core/contracts/appointments'
import { readTerms } from '#core/contracts/calendar'
import { instantAt } from '#core/domain/time'
import { idle, regular } from './cast'
import { type DrawnPage, says } from './drawn-page'
import { fullAgenda, fullTerms } from './full-calendar'

type TermsRead = typeof fullTerms

const termsWith = (change: Partial<TermsRead['terms']>): TermsRead => ({
  ...fullTerms,
  terms: { ...fullTerms.terms, ...change },
})
const full = [says(readTerms, fullTerms), says(listAgenda, fullAgenda)]
const { calendar, offers } = fullTerms.terms
const withoutHours = termsWith({ calendar: { ...calendar, versions: [], openings: [], closings: [] } })
const nobody = { ...fullAgenda, days: fullAgenda.days.map((day) => ({ ...day, appointments: [] })) }
const eight = termsWith({
  offers: Array.from({ length: 8 }, (_, at) => ({ ...offers[0]!, id: `offer-${at}`, open: at < 5 })),
})
const weekly = termsWith({
  offers: offers.map((offer) => ({ ...offer, release: { kind: 'weekly', weekday: 5, minute: 720 } })),
})
/** An evening that was opened, and the last hour of each Monday: the door is shut by then. */
const behindDoors: NonNullable<TermsRead['behindDoors']> = [
  { start: instantAt('2026-11-24', 1080), end: instantAt('2026-11-24', 1200) },
  ...['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'].map((date) => ({
    ...{ start: instantAt(date, 990), end: instantAt(date, 1050) },
  })),
]
const songbai = 'sample-counsellor-2'
const zhiyu = 'sample-counsellor-3'

/** A counsellor's week, offers and link. */
export const deskPages: readonly DrawnPage[] = [
  {
    path: 'counsellor/pages/week/index',
    states: {
      full: { shows: { id: 'cell-2026-11-23' }, who: regular, cloud: full },
      empty: {
        shows: { text: '08:00–21:00' },
        who: regular,
        cloud: [says(readTerms, withoutHours), says(listAgenda, nobody)],
      },
      loading: { shows: { label: '正在加载' }, who: regular, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, who: regular, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      suspended: {
        shows: { id: 'suspended' },
        who: regular,
        cloud: [says(readTerms, termsWith({ status: 'suspended' })), says(listAgenda, fullAgenda)],
      },
      'behind doors': {
        shows: { id: 'behind-doors' },
        who: regular,
        cloud: [says(readTerms, { ...fullTerms, behindDoors }), says(listAgenda, fullAgenda)],
      },
      'close-sheet': {
        shows: { id: 'close-sheet' },
        who: regular,
        cloud: full,
        steps: (phone) => phone.tap('cell-2026-11-23-990'),
      },
      'open-sheet': {
        shows: { id: 'open-sheet' },
        who: regular,
        cloud: full,
        steps: (phone) => phone.tap('cell-2026-11-23-480'),
      },
      'week-seat-sheet': {
        shows: { id: 'week-seat-sheet' },
        who: regular,
        cloud: full,
        steps: (phone) => phone.tap('cell-2026-11-23-540'),
      },
      'closed-sheet': {
        shows: { id: 'closed-sheet' },
        who: regular,
        cloud: full,
        async steps(phone) {
          await phone.tap('day-2026-11-25')
          await phone.tap('cell-2026-11-25-540')
        },
      },
      'leave-sheet': {
        shows: { id: 'leave-sheet' },
        who: regular,
        cloud: full,
        async steps(phone) {
          await phone.tap('day-2026-11-26')
          await phone.tap('cell-2026-11-26-810')
        },
      },
    },
  },
  {
    path: 'counsellor/pages/offers/index',
    states: {
      full: { shows: { id: 'offer-family' }, who: zhiyu },
      empty: { shows: { id: 'no-offers' }, who: zhiyu, cloud: [says(readTerms, termsWith({ offers: [] }))] },
      loading: { shows: { label: '正在加载' }, who: zhiyu, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, who: zhiyu, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: { 'all eight': { shows: { id: 'offers-full' }, who: zhiyu, cloud: [says(readTerms, eight)] } },
  },
  {
    path: 'counsellor/pages/offer/index',
    states: {
      full: { shows: { id: 'question-before' }, who: songbai, query: 'offer=one-to-one' },
      empty: { shows: { text: '加一种谈话' }, who: songbai },
      loading: { shows: { label: '正在加载' }, who: songbai, query: 'offer=one-to-one', cloud: 'silent' },
      failed: { shows: { id: 'retry' }, who: songbai, query: 'offer=one-to-one', cloud: 'away' },
      refused: { shows: { id: 'not-allowed' }, query: 'offer=one-to-one' },
    },
    more: {
      fault: { shows: { id: 'offer-fault' }, who: songbai, steps: (phone) => phone.tap('ask-offer') },
      gone: { shows: { id: 'offer-gone' }, who: songbai, query: 'offer=nothing' },
      weekly: {
        shows: { id: 'release-at' },
        who: songbai,
        query: 'offer=one-to-one',
        cloud: [says(readTerms, weekly)],
      },
    },
  },
  {
    path: 'counsellor/pages/link/index',
    states: {
      full: {
        shows: { id: 'save-link' },
        who: regular,
        cloud: [says(readTerms, termsWith({ meetingLink: 'https://meeting.tencent.com/p/1234567890' }))],
      },
      empty: { shows: { text: '现在没有放链接。' }, who: idle },
      loading: { shows: { label: '正在加载' }, who: regular, cloud: 'silent' },
      failed: { shows: { id: 'retry' }, who: regular, cloud: 'away' },
      refused: { shows: { id: 'not-allowed' } },
    },
    more: {
      elsewhere: {
        shows: { text: /会议链接只能来自腾讯会议/ },
        who: regular,
        async steps(phone) {
          await phone.el('link').fill('https://example.com/p/1')
          await phone.tap('save-link')
        },
      },
    },
  },
]
