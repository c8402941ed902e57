import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, listMyAppointments } from '#core/contracts/appointments'
import { people } from '../../../cloudfunctions/_store/people'
import { aWorld } from '../../support/a-world'
import { anAppointment, aPerson, aWish, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { wrongAppointments } from '../../support/wrong/appointments'
import {
  type Fields,
  gone,
  listOf,
  notAList,
  notANumber,
  notAnId,
  notAVersion,
  notAYesNo,
  notOneOf,
  orNull,
  without,
  wrongIn,
} from '../../support/wrong/values'

const world = aWorld()
let resident: Browser
let personId: string
beforeAll(async () => {
  resident = await world.as('sample-resident')
  personId = world.personId('sample-resident')
})
const own = () => anAppointment({ id: 'own', personId, counsellorId: 'c-yunxi', siteId: 's-chenguang' })

describe('a person', () => {
  const person = (): Fields => {
    const known = aPerson({ id: personId, since: 1, appointments: [own()] })
    return { ...people.document({ ...known, openBefore: null, dueAt: null } as Parameters<typeof people.document>[0]) }
  }
  const place = { counsellorId: 'c-yunxi', start: mondayAt(13, 30), times: 1 }
  const anAttempt = { id: 'attempt', at: 1, did: null }

  it.each(
    Object.entries({
      since: orNull(notANumber),
      appointments: [...notAList, ...listOf(wrongIn(anAppointment(), wrongAppointments))],
      others: [
        ...notAList,
        ...listOf(
          wrongIn(
            { id: 'o1', kind: 'child', name: 'k1.x' },
            { id: notAnId, kind: notOneOf.filter((kind) => kind !== 'other'), name: [gone, null, 7] },
          ),
        ),
      ],
      missed: [
        ...notAList,
        ...listOf(
          wrongIn(
            { appointmentId: 'a1', at: 1, by: 'client' },
            { appointmentId: notAnId, at: notANumber, by: notOneOf },
          ),
        ),
      ],
      missedForgivenAt: orNull(notANumber),
      underCare: notAYesNo,
      givenBack: [
        ...[gone, 7, {}, { on: 'soon', places: [] }, { on: monday }],
        ...wrongIn(place, { counsellorId: notAnId, start: notANumber, times: notANumber }).map((one) => ({
          ...{ on: monday, places: [one] },
        })),
      ],
      attempts: [...notAList, ...listOf(wrongIn(anAttempt, { id: notAnId, at: notANumber, did: orNull(notAnId) }))],
      uses: [gone, 7, {}, { on: 'soon', times: {} }, { on: monday }, { on: monday, times: { 'a.b': 'x' } }],
      openBefore: orNull(notAnId),
      v: notAVersion,
    }),
  )(
    'whose %s is wrong in every way can change nothing, and stays as they are; nobody else notices',
    async (field, values) => {
      const other = await world.as('sample-parent')
      const all = (await world.everything()).filter(([one]) => one !== 'people')
      for (const value of values) {
        const bad = (value === gone ? without(person(), field) : { ...person(), [field]: value }) as Fields
        await world.put('people', bad)
        expect(await resident.call(bookAppointment, aWish())).toEqual({ ok: false, refusal: 'unavailable' })
        const { id, ...lies } = bad
        expect(await world.documents('people')).toEqual([{ ...lies, _id: id }])
      }
      expect(await resident.call(listMyAppointments, {})).toEqual({ ok: false, refusal: 'unavailable' })
      expect((await world.everything()).filter(([one]) => one !== 'people')).toEqual(all)
      valueOf(await other.call(bookAppointment, aWish()))
    },
  )

  it('who is as they should be can: so none of these was wrong for another reason', async () => {
    await world.put('people', person())
    valueOf(await resident.call(bookAppointment, aWish()))
  })
})
