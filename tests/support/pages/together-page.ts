import { submitFor } from '#core/contracts/assessments'
import { DAY, HOUR } from '#core/domain/time'
import { findScale } from '#core/scales/index'
import type { Phone } from '../browser'
import { monday, mondayAt } from '../makers'
import { idle, now, regular } from './cast'
import { type DrawnPage, refuses, says } from './drawn-page'

/** A conversation and a questionnaire chosen, the text read out, then begun. */
async function begin(phone: Phone): Promise<void> {
  for (const id of ['seat-their-first', 'scale-elder-selfcare', 'heard', 'begin-run']) await phone.tap(id)
}

const scale = findScale('elder-selfcare')
const seat = {
  date: monday,
  appointmentId: 'their-first',
  code: 'M4NK',
  start: mondayAt(13, 30),
  end: mondayAt(14, 20),
}
const answers = { 'sc-1': 0, 'sc-2': 1, 'sc-3': 3, 'sc-4': 0, 'sc-5': 1 }

/** What lies on the phone of somebody who stopped, or whose network did. */
const run = (responses: object, completedAt: number | null) => ({
  'run-together': {
    ...{ seat: { ...seat, hasAccount: true }, scale, parameters: {}, responses, consentVersion: 1 },
    ...{ begunAt: now - HOUR, until: now + DAY, completedAt, attempt: null },
  },
})
const finished = run(answers, now - HOUR)

const goOn = (phone: Phone) => phone.tap('go-on-run')
const score = { total: 5, bandId: 'some-help', criticalItems: [] }
const handedIn = says(submitFor, { administrationId: 'just-run', score })

export const togetherPage: DrawnPage = {
  path: 'counsellor/pages/together/index',
  states: {
    full: { shows: { id: 'scale-elder-cog-coarse' }, who: regular },
    empty: { shows: { id: 'no-seats' }, who: idle },
    loading: { shows: { label: '正在加载' }, who: regular, cloud: 'silent' },
    failed: { shows: { id: 'retry' }, who: regular, cloud: 'away' },
    refused: { shows: { id: 'not-allowed' } },
  },
  more: {
    missing: { shows: { id: 'not-begun' }, who: regular, steps: (phone) => phone.tap('begin-run') },
    question: { shows: { id: 'answer-' }, who: regular, steps: begin },
    found: { shows: { id: 'go-on-run' }, who: regular, stored: run({ 'sc-1': 0 }, null) },
    result: { shows: { id: 'run-kept' }, who: regular, stored: finished, cloud: [handedIn], steps: goOn },
    waiting: { shows: { id: 'run-trouble' }, who: regular, stored: finished, cloud: 'away', steps: goOn },
    'no more': {
      ...{ shows: { id: 'run-trouble' }, who: regular, stored: finished, steps: goOn },
      cloud: [refuses(submitFor, 'appointment-unknown')],
    },
  },
}
