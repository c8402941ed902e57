import { changeCallConsent } from '#core/content/change-call-consent'
import { setMayCall } from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import type { CallToMake } from '#core/domain/messages/call-to-make'
import type { Person } from '#core/domain/people/person'
import { callsToMake } from '../../cloudfunctions/_store/calls-to-make'
import { theirNumber } from './callbacks'
import { mondayAt } from './makers'
import { sealedFor } from './sealed-for'
import { valueOf } from './value-of'
import type { Browser, World } from './world'

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

const everyDay = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({ weekday, from: 0, until: 1440 }))

type Given = NonNullable<InputOf<typeof setMayCall>['given']>

/** At any hour of any day, and nothing said to anybody else. */
export const aNumberToCall = (change: Partial<Given> = {}): Given => ({
  ...{ number: theirNumber, windows: everyDay, mayLeaveWord: false, mayTellOther: false },
  ...{ consentVersion: changeCallConsent.version, ...change },
})

export const leavesNumber = async (browser: Browser, change: Partial<Given> = {}) =>
  valueOf(await browser.call(setMayCall, { given: aNumberToCall(change) })).mayCall

/** The same as it is stored. */
export const storedNumber = (personId: string): NonNullable<Person['calls']> => ({
  ...{ phone: sealedFor(personId, 'phone', null, theirNumber), windows: everyDay, at: mondayAt(0) },
  ...{ mayLeaveWord: false, mayTellOther: false, consentVersion: changeCallConsent.version },
})
