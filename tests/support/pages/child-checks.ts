import { listMyAppointments } from '#core/contracts/appointments'
import { listResults } from '#core/contracts/children'
import { now, parent } from './cast'
import { type DrawnPage, type Never, refuses, says } from './drawn-page'

const asksNobody: Never = { never: 'asks nobody: what is answered about a child is on the phone' }

interface Answered {
  readonly scaleId: string
  readonly ageInMonths: number
  readonly responses: Readonly<Record<string, number>>
  readonly completed?: boolean
  readonly childId?: string
}

/** The entries of a phone on which somebody has answered so about a child. */
export function onCheck({ completed = true, ...answered }: Answered): Readonly<Record<string, unknown>> {
  const times = { begunAt: now, savedAt: now, completedAt: completed ? now : null }
  return { 'child-check': { scaleVersion: 1, corrected: false, childId: null, ...answered, ...times } }
}

const eighteen = { 'ws-18m-1': 0, 'ws-18m-2': 1, 'ws-18m-3': 0, 'ws-18m-4': 0, 'ws-regress': 0 }
const oneSign = { scaleId: 'warning-signs', ageInMonths: 19, responses: eighteen }
const noSign = { ...oneSign, ageInMonths: 18, responses: { ...eighteen, 'ws-18m-2': 0 } }
const lost = { ...noSign, responses: { ...noSign.responses, 'ws-regress': 1 } }
const care = (ones: readonly number[], completed = true) => ({
  ...{ scaleId: 'care-risk', ageInMonths: 8, completed },
  responses: Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`cr-${at + 1}`, ones.includes(at + 1) ? 1 : 0])),
})
const twoOpen = {
  ...{ scaleId: 'milestones', ageInMonths: 24 },
  responses: { 'ms-24m-gross': 0, 'ms-24m-fine': 1, 'ms-24m-language': 1, 'ms-24m-cognition': 0, 'ms-24m-social': 0 },
}

export const childCheckPages: readonly DrawnPage[] = [
  {
    path: 'child/pages/check/index',
    states: {
      full: { shows: { id: 'about-child' } },
      empty: asksNobody,
      loading: asksNobody,
      failed: asksNobody,
      refused: asksNobody,
    },
    more: {
      'what there is': {
        shows: { id: 'check-warning-signs' },
        steps: async (phone) => {
          await phone.el('born-year').fill('2025')
          await phone.el('born-month').fill('4')
          await phone.tap('to-choose')
        },
      },
      'what was brought': { shows: { id: 'check-psc17' }, who: parent, query: 'child=pupil' },
      'not for this age': {
        shows: { id: 'not-for-this-age' },
        steps: async (phone) => {
          await phone.el('born-year').fill('2015')
          await phone.el('born-month').fill('3')
          await phone.tap('to-choose')
        },
      },
      'half done': {
        shows: { id: 'found-check' },
        stored: onCheck({ ...oneSign, responses: { 'ws-18m-1': 0 }, completed: false }),
      },
      'a question': {
        shows: { id: 'pause-check' },
        stored: onCheck({ ...oneSign, responses: { 'ws-18m-1': 0 }, completed: false }),
        steps: (phone) => phone.tap('resume-check'),
      },
      'what was lost': {
        shows: { text: /以前可以用语言表达/ },
        stored: onCheck({ ...noSign, completed: false }),
        steps: (phone) => phone.tap('resume-check'),
      },
      'crisis card': {
        shows: { id: 'crisis-continue' },
        stored: onCheck(care([11], false)),
        steps: (phone) => phone.tap('resume-check'),
      },
    },
  },
  {
    path: 'child/pages/check-result/index',
    states: {
      full: { shows: { id: 'check-outcome' }, stored: onCheck(oneSign) },
      empty: { shows: { id: 'no-check' } },
      loading: asksNobody,
      failed: asksNobody,
      refused: asksNobody,
    },
    more: {
      'to be kept': { shows: { id: 'keep-check' }, stored: onCheck({ ...oneSign, childId: 'toddler' }), who: parent },
      'no sign': { shows: { id: 'check-outcome' }, stored: onCheck(noSign) },
      'what was lost': { shows: { id: 'where-to-go' }, stored: onCheck(lost) },
      'two not yet': { shows: { id: 'where-to-go' }, stored: onCheck(twoOpen) },
      'with a contact of the place': {
        shows: { text: /虚构示例/ },
        stored: { ...onCheck(oneSign), 'last-scene': 'hx-cg-01' },
      },
      'care, with help first': { shows: { id: 'crisis-card' }, stored: onCheck(care([5, 11])) },
      'care, something': { shows: { id: 'check-outcome' }, stored: onCheck(care([9])) },
    },
  },
  {
    path: 'child/pages/take-along/index',
    states: {
      full: { shows: { id: 'paper' }, stored: onCheck(oneSign) },
      empty: { shows: { id: 'no-check' } },
      loading: asksNobody,
      failed: asksNobody,
      refused: asksNobody,
    },
  },
  {
    path: 'child/pages/growth/index',
    states: {
      full: { shows: { id: 'growth-line' }, who: parent, query: 'child=toddler' },
      empty: { shows: { id: 'no-growth' }, who: parent, query: 'child=pupil' },
      loading: { shows: { label: '正在加载' }, cloud: 'silent', query: 'child=toddler' },
      failed: { shows: { id: 'retry' }, cloud: 'away', query: 'child=toddler' },
      refused: {
        shows: { text: /孩子/ },
        cloud: [refuses(listResults, 'child-unknown')],
        query: 'child=toddler',
      },
    },
    more: {
      'to be shown to a counsellor': {
        shows: { id: 'confirm-share' },
        who: parent,
        query: 'child=toddler',
        steps: (phone) => phone.tap('share-result-looked-again'),
      },
      'nobody to show it to': {
        shows: { id: 'book-first' },
        who: parent,
        query: 'child=toddler',
        cloud: [
          says(listMyAppointments, { appointments: [], others: [], care: null, next: null, toAnswer: [], unread: 0 }),
        ],
        steps: (phone) => phone.tap('share-result-looked-again'),
      },
    },
  },
]
