import type { listMyAppointments } from '#core/contracts/appointments'
import type { listResults } from '#core/contracts/children'
import type { OutputOf } from '#core/contracts/operation'
import { stageAt, type Voice } from '#core/domain/children/consent'
import type { Instant } from '#core/domain/time'
import { sharableWith } from '../../resident/pages/kept/sharable'
import type { Profile } from '../family/use-children'

export type ShownShare = NonNullable<OutputOf<typeof listResults>['results'][number]['share']>

type Appointments = OutputOf<typeof listMyAppointments>['appointments']

/** Appointments whose counsellor may be shown something of this child: booked for them; by the young person, their own. */
export const sharableFor = (appointments: Appointments, childId: string, isSelf: boolean, now: Instant) =>
  sharableWith(
    appointments.filter(({ forOther }) => forOther === (isSelf ? null : childId)),
    now,
  )

/** What can be said on this phone about showing something; the cloud decides, and this is what is offered. */
export interface Offered {
  readonly isSelf: boolean
  readonly share: boolean
  readonly takeBack: boolean
}

/** Of a guardian's answers by guardians until 18; of a child's own by the child, on a guardian's phone while they have no account. */
export function offeredOn({ sees, hasOwnAccount, born }: Profile, voice: Voice, now: Instant): Offered {
  const stage = stageAt(born, now)
  if (sees === 'self') return { isSelf: true, share: voice === 'child' || stage === 'adult', takeBack: true }
  const mayBe = sees === 'records' && stage !== 'adult'
  if (voice === 'guardian') return { isSelf: false, share: mayBe, takeBack: mayBe }
  const onTheirPhone = mayBe && !hasOwnAccount
  return { isSelf: false, share: onTheirPhone && stage !== 'guardian', takeBack: onTheirPhone }
}
