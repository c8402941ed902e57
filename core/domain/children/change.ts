import { accept, type Decision, refuse } from '../decision'
import { dateOf, type Instant } from '../time'
import { ageOn, type Born } from './age'
import { isYounger, stageAt } from './consent'
import type { Child } from './profile'

export interface Known {
  readonly born: Born
  readonly pretermWeeks: number | null
}

/** Whether somebody born then is a child at that moment. */
export function mayBeChild(born: Born, now: Instant): Decision<true, 'born-later' | 'not-a-child'> {
  if (!ageOn(born, dateOf(now))) return refuse('born-later')
  return stageAt(born, now) === 'adult' ? refuse('not-a-child') : accept(true)
}

interface Founder {
  readonly id: string
  readonly guardianId: string
  readonly personId: string
  readonly consentVersion: number
}

/** The profile of a child, made by the first guardian with their consent. */
export function newChild({ id, guardianId, personId, consentVersion }: Founder, known: Known, now: Instant): Child {
  return {
    id,
    forgotten: false,
    ...known,
    since: now,
    kept: 0,
    told: 0,
    guardians: [{ id: guardianId, personId, since: now, sees: 'records' }],
    own: null,
    consents: [{ by: 'guardian', answer: 'yes', version: consentVersion, at: now, personId }],
    invited: [],
    cares: [],
    trace: [],
  }
}

/** Nobody is made so much younger that what was theirs to say would be a guardian's again. */
export function changeKnown(
  child: Child,
  known: Known,
  now: Instant,
): Decision<Child, 'born-later' | 'not-a-child' | 'born-settled'> {
  const stage = stageAt(child.born, now)
  if (isYounger(stageAt(known.born, now), stage)) return refuse('born-settled')
  const may = mayBeChild(known.born, now)
  const staysAdult = !may.ok && may.refusal === 'not-a-child' && stage === 'adult'
  return may.ok || staysAdult ? accept({ ...child, ...known }) : may
}
