import { counsellors as sample } from '#core/content/sample/counsellors'
import { bookAppointment } from '#core/contracts/appointments'
import type { InputOf } from '#core/contracts/operation'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { Offer } from '#core/domain/scheduling/offer'
import { counsellors, storedCounsellor } from '../../cloudfunctions/_store/counsellors'
import { monday, mondayAt } from './makers'
import { valueOf } from './value-of'
import type { Browser } from './world'

/** 云溪 of the sample world, Mondays 13:30 to 15:30, with this changed about what they offer; as a document. */
export function yunxiWith(offer: Partial<Offer>, change: Partial<Counsellor> = {}) {
  const yunxi = sample.find(({ id }) => id === 'c-yunxi') as Counsellor
  const offers = yunxi.offers.map((one) => ({ ...one, ...offer }))
  return counsellors.document(storedCounsellor({ ...yunxi, offers, ...change }))
}

/** Somebody books with 云溪 on that Monday at 13:30. */
export async function bookYunxi(browser: Browser, change: Partial<InputOf<typeof bookAppointment>> = {}) {
  const wish = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), mode: 'room', consentVersion: 2 } as const
  const { appointment } = valueOf(await browser.call(bookAppointment, { ...wish, ...change }))
  return appointment
}

/** The same appointment, as staff name it. */
export const onMonday = (appointmentId: string) => ({ date: monday, appointmentId })
