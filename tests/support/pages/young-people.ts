import { listMyAppointments } from '#core/contracts/appointments'
import {
  answerCare,
  askForSomebody,
  forgetChild,
  keepResult,
  listResults,
  openResult,
  readTrace,
} from '#core/contracts/children'
import type { Phone } from '../browser'
import { booked, parent, teenager, young } from './cast'
import { type DrawnPage, refuses, says } from './drawn-page'

const loading = { shows: { label: '正在加载' }, cloud: 'silent' } as const
const failed = { shows: { id: 'retry' }, cloud: 'away' } as const
const own = { who: young, query: 'child=thirteen' } as const
const grown = { who: teenager, query: 'child=teenager' } as const
const theirs = { who: parent, query: 'child=thirteen' } as const

const taps = (...ids: string[]) => ({
  steps: async (phone: Phone) => {
    for (const id of ids) await phone.tap(id)
  },
})
const begun = ['own-phq2', 'shows-outline', 'begin-own']
const answered = [...begun, 'answer-3', 'answer-1']

/** What is a young person's own, by themselves and by who looks after them. */
export const youngPages: readonly DrawnPage[] = [
  {
    path: 'child/pages/own/index',
    states: {
      full: { shows: { id: 'own-who5' }, ...own },
      empty: { shows: { id: 'no-such-child' }, who: parent, query: 'child=nobody' },
      loading: { ...loading, query: 'child=thirteen' },
      failed: { ...failed, query: 'child=thirteen' },
      refused: {
        shows: { id: 'not-kept' },
        ...own,
        cloud: [refuses(keepResult, 'child-said-no')],
        ...taps(...answered, 'need-no', 'keep-own'),
      },
    },
    more: {
      'not agreed yet': { shows: { id: 'asked-again' }, who: parent, query: 'child=pupil' },
      'on another phone than theirs': { shows: { id: 'not-here' }, ...theirs },
      'who will see what': { shows: { id: 'the-exception' }, ...own, ...taps('own-phq2') },
      'nothing chosen': { shows: { id: 'choose-first' }, ...own, ...taps('own-phq2', 'begin-own') },
      'a sentence': { shows: { id: 'skip-item' }, ...own, ...taps(...begun) },
      'feels bad': { shows: { id: 'crisis-card' }, ...own, ...taps(...begun, 'feel-bad') },
      'is somebody needed': { shows: { id: 'need-tell' }, ...own, ...taps(...answered) },
      'needs somebody': { shows: { id: 'crisis-review' }, ...own, ...taps(...answered, 'need-tell') },
      'what it says, and somebody needed': {
        shows: { id: 'keep-own' },
        ...own,
        ...taps(...answered, 'need-tell', 'crisis-continue'),
      },
      kept: {
        shows: { id: 'to-own-kept' },
        ...own,
        cloud: [says(keepResult, { resultId: 'just-kept' })],
        ...taps(...answered, 'need-no', 'keep-own'),
      },
      'stopped, and somebody needed': {
        shows: { id: 'tell-guardians' },
        ...own,
        ...taps(...begun, 'stop-items', 'need-tell', 'crisis-continue'),
      },
      'somebody needed, and nothing answered': {
        shows: { id: 'tell-guardians' },
        ...own,
        ...taps('own-need', 'need-tell', 'crisis-continue'),
      },
      'told that care is needed': {
        shows: { text: '写给大人了' },
        ...own,
        cloud: [says(askForSomebody, { careId: 'just-told' })],
        ...taps('own-need', 'need-tell', 'crisis-continue', 'tell-guardians'),
      },
      'nobody to tell meanwhile': {
        shows: { id: 'not-told' },
        ...own,
        cloud: [refuses(askForSomebody, 'nobody-to-tell')],
        ...taps('own-need', 'need-tell', 'crisis-continue', 'tell-guardians'),
      },
      'one skipped': {
        shows: { id: 'back-to-skipped' },
        ...own,
        ...taps(...begun, 'skip-item', 'answer-1', 'need-no'),
      },
    },
  },
  {
    path: 'child/pages/own-kept/index',
    states: {
      full: { shows: { id: 'exception-own-gad7' }, ...own },
      empty: { shows: { id: 'none-kept' }, who: parent, query: 'child=pupil' },
      loading: { ...loading, query: 'child=thirteen' },
      failed: { ...failed, query: 'child=thirteen' },
      refused: {
        shows: { text: /同意之前，谁都看不到/ },
        ...own,
        cloud: [refuses(listResults, 'own-agreement-needed')],
      },
    },
    more: {
      'changing who sees it': { shows: { id: 'show-nothing-own-who5' }, ...own, ...taps('change-own-who5') },
      'deleting it': { shows: { id: 'really-own-who5' }, ...own, ...taps('forget-own-who5') },
      'to be shown to a counsellor': {
        shows: { id: 'confirm-share' },
        ...own,
        cloud: [
          says(listMyAppointments, {
            appointments: [booked],
            others: [],
            care: null,
            next: null,
            toAnswer: [],
            unread: 0,
          }),
        ],
        ...taps('share-result-own-who5'),
      },
      'by a guardian, care needed': { shows: { id: 'care-needed' }, ...theirs },
      'by a guardian, who had spoken with another': {
        shows: { id: 'not-answered' },
        ...theirs,
        cloud: [refuses(answerCare, 'result-unknown')],
        ...taps('have-spoken'),
      },
      'by a guardian, opened': { shows: { text: /孩子只给看大概。想知道更多/ }, ...theirs, ...taps('open-own-who5') },
      'by a guardian, all of it': { shows: { id: 'given-own-voice' }, ...theirs, ...taps('open-own-voice') },
      'hidden meanwhile': {
        shows: { id: 'not-opened' },
        ...theirs,
        cloud: [refuses(openResult, 'result-unknown')],
        ...taps('open-own-who5'),
      },
    },
  },
  {
    path: 'child/pages/voices/index',
    states: {
      // Of two answers beside each other each may miss one: the topic stands there.
      full: { shows: { id: 'topic-tv-sleep' }, ...own },
      empty: { shows: { text: /你说的：还没有说/ }, who: parent, query: 'child=pupil' },
      loading: { ...loading, query: 'child=thirteen' },
      failed: { ...failed, query: 'child=thirteen' },
      refused: {
        shows: { text: /同意之前，谁都看不到/ },
        ...own,
        cloud: [refuses(listResults, 'own-agreement-needed')],
      },
    },
    more: {
      'by a guardian': { shows: { id: 'open-child-voice' }, ...theirs },
      'by a guardian, opened': { shows: { id: 'talk-tv-sleep' }, ...theirs, ...taps('open-child-voice') },
      'a guardian speaks': { shows: { id: 'save-said' }, ...theirs, ...taps('say-mine') },
      'nothing about talking': { shows: { id: 'not-said' }, ...theirs, ...taps('say-mine', 'save-said') },
    },
  },
  {
    path: 'child/pages/trace/index',
    states: {
      full: { shows: { id: 'trace-looked' }, ...own },
      empty: { shows: { id: 'no-trace' }, ...own, cloud: [says(readTrace, { lines: [] })] },
      loading: { ...loading, query: 'child=thirteen' },
      failed: { ...failed, query: 'child=thirteen' },
      refused: { shows: { text: /同意之前，谁都看不到/ }, ...own, cloud: [refuses(readTrace, 'own-agreement-needed')] },
    },
    more: { 'by a guardian': { shows: { id: 'trace-exception' }, ...theirs } },
  },
  {
    path: 'child/pages/forget-child/index',
    states: {
      full: { shows: { id: 'want-forget' }, ...grown },
      empty: { shows: { id: 'no-such-child' }, who: parent, query: 'child=nobody' },
      loading: { ...loading, query: 'child=teenager' },
      failed: { ...failed, query: 'child=teenager' },
      refused: {
        shows: { id: 'not-forgotten' },
        ...grown,
        cloud: [refuses(forgetChild, 'child-unknown')],
        ...taps('want-forget', 'really-forget'),
      },
    },
    more: {
      'asked once more': { shows: { id: 'really' }, ...grown, ...taps('want-forget') },
      deleted: {
        shows: { id: 'forgotten' },
        ...grown,
        cloud: [says(forgetChild, {})],
        ...taps('want-forget', 'really-forget'),
      },
      'not yet theirs': { shows: { id: 'not-theirs' }, ...own },
    },
  },
]
