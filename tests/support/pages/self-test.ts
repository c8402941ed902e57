import { phq9Answers } from '../makers'
import { asOffered, aWordingBrought } from '../wordings'
import { now } from './cast'

/** Answers as they lie on a phone. */
interface Sheet {
  readonly responses: Readonly<Record<string, number>>
  readonly completedAt: number | null
  /** When it was sent to be kept without an answer. */
  readonly sentAt?: number
}

export const untouched: Sheet = { responses: {}, completedAt: null }
export const halfway: Sheet = { responses: { 'phq9-1': 1, 'phq9-2': 2, 'phq9-3': 0 }, completedAt: null }
/** Every question answered, with much of everything but the last. */
export const heavy: Sheet = { responses: { ...phq9Answers(3), 'phq9-9': 0 }, completedAt: now }
/** The answer to the last question calls for support. */
export const withSupport: Sheet = { responses: { ...phq9Answers(0), 'phq9-9': 1 }, completedAt: null }

/** The entries of a phone on which somebody is on this self-test. */
export function onTest({ responses, completedAt, sentAt }: Sheet): Readonly<Record<string, unknown>> {
  const times = { begunAt: now, savedAt: now, completedAt, sentAt: sentAt ?? null }
  const sheet = { scaleId: 'phq9', scaleVersion: 2, responses, ...times }
  return { 'current-test': 'phq9', ...(Object.keys(responses).length > 0 ? { sheets: { phq9: sheet } } : {}) }
}

const heard = { definitions: [asOffered(aWordingBrought({ status: 'approved' }))], next: null }

/** Answers to a questionnaire that was brought, as they lie on a phone that has heard of it. */
export function onBrought(answered: number, { scaleVersion = 1001, isHeard = true, completed = false } = {}) {
  const responses = Object.fromEntries(Array.from({ length: answered }, (_, at) => [`srq20-${at + 1}`, at < 4 ? 1 : 0]))
  const times = { begunAt: now, savedAt: now, completedAt: completed ? now : null, sentAt: null }
  return {
    'current-test': 'srq20',
    ...(answered > 0 && { sheets: { srq20: { scaleId: 'srq20', scaleVersion, responses, ...times } } }),
    ...(isHeard && { 'last.assessments.listDefinitions.{}': { value: heard, at: now } }),
  }
}
