import type { CallToMake } from '#core/domain/messages/call-to-make'
import { callsToMake } from '../../cloudfunctions/_store/calls-to-make'
import { mondayAt } from './makers'
import type { World } from './world'

/** Of a reminder that did not reach somebody, for an appointment that begins then. */
export function aCallToMake(change: Partial<CallToMake> & Pick<CallToMake, 'personId' | 'by'>): CallToMake {
  return {
    ...{ id: 'planted-to-call', appointmentId: 'planted-appointment', siteId: 's-chenguang', nodeId: 'n-chenguang' },
    within: ['n-chenguang', 'n-qinghe'],
    ...{
      occasion: 'day-before',
      of: change.by,
      at: mondayAt(5),
      isOpen: true,
      tries: [],
      looks: [],
      goneAt: mondayAt(999),
    },
    ...change,
  }
}

export const putCallToMake = (world: World, call: CallToMake) => world.put('calls-to-make', callsToMake.document(call))

/** As whoever agreed to a wording that names the place beside the counsellor: there is none yet. */
export async function agreesToBeCalled(world: World, personId: string, appointmentId: string): Promise<void> {
  const stored = (await world.documents('people')).find(({ _id }) => _id === personId)
  const { _id, ...person } = stored ?? {}
  const appointments = (person.appointments as { id: string }[]).map((one) =>
    one.id === appointmentId ? { ...one, consentVersion: 3 } : one,
  )
  await world.put('people', { ...person, id: personId, appointments })
}
