import { bookAppointment, cancelAppointment, listOpenings, listSoonestPlaces } from '#core/contracts/appointments'
import { forgetAssessment, submitAssessment } from '#core/contracts/assessments'
import type { Phone } from '../browser'
import { bookable, booked, dates, now, regular } from './cast'
import { type DrawnPage, type Never, refuses, says } from './drawn-page'
import { halfway, heavy, onTest, untouched, withSupport } from './self-test'

const asksNobody: Never = { never: 'asks nobody: a self-test is on the phone' }
const ownIsNotRefused: Never = { never: 'what is one’s own is refused to nobody' }

/** As the phone of somebody who said yes to it keeps an appointment: without a name. */
const { counsellorId: _, counsellorName: __, status: ___, ...kept } = booked
const onPhone = { consentVersion: 1, at: now, ahead: 0, appointments: [kept] }

async function openFirst(phone: Phone, prefix: string): Promise<void> {
  await phone.all(prefix).first().click()
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
  },
  {
    path: 'resident/pages/before-test/index',
    states: {
      full: { shows: { id: 'start-test' }, stored: onTest(untouched) },
      empty: { shows: { id: 'to-assess' } },
      loading: asksNobody,
      failed: asksNobody,
      refused: asksNobody,
    },
    more: {
      'half done': { shows: { id: 'resume-test' }, stored: onTest(halfway) },
      'result waits': { shows: { id: 'found-sheet' }, stored: onTest(heavy) },
      'nobody knows': { shows: { id: 'look-kept' }, stored: onTest({ ...heavy, sentAt: now }) },
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
      full: { shows: { id: 'question-text' }, stored: onTest(halfway) },
      empty: { shows: { id: 'to-assess' } },
      loading: asksNobody,
      failed: asksNobody,
      refused: asksNobody,
    },
    more: {
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
      'with support': { shows: { id: 'crisis-card' }, stored: onTest({ ...withSupport, completedAt: now }) },
      'keep sheet': {
        shows: { id: 'confirm-keep' },
        stored: onTest(heavy),
        steps: (phone) => phone.tap('keep-result'),
      },
      'nobody knows': { shows: { id: 'keep-unsure' }, stored: onTest({ ...heavy, sentAt: now }) },
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
      'confirm sheet': { shows: { id: 'confirm-booking' }, query: 'id=c-songbai', steps: pickATime },
      booked: {
        shows: { id: 'appointment-code' },
        query: 'id=c-songbai',
        cloud: [says(bookAppointment, { appointment: booked })],
        steps: async (phone) => {
          await pickATime(phone)
          await phone.tap('confirm-booking')
        },
      },
      'has one already': {
        shows: { id: 'booking-refused' },
        query: 'id=c-songbai',
        cloud: [refuses(bookAppointment, 'enough-booked')],
        steps: async (phone) => {
          await pickATime(phone)
          await phone.tap('confirm-booking')
        },
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
      'confirm sheet': { shows: { id: 'confirm-booking' }, steps: (phone) => openFirst(phone, 'place-') },
      'one in the way': { shows: { id: 'already-booked' }, who: regular },
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
]
