import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, listOpenings } from '#core/contracts/appointments'
import { untouchedRoomDay } from '#core/domain/scheduling/day'
import { counsellorDays } from '../../../cloudfunctions/_store/counsellor-days'
import { roomDays } from '../../../cloudfunctions/_store/room-days'
import type { CollectionName } from '../../../cloudfunctions/_store/schema'
import { aWorld } from '../../support/a-world'
import { everyList } from '../../support/every-list'
import { aClaim, aDay, aSeat, aWish, minute, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import {
  type Fields,
  gone,
  listOf,
  notADay,
  notAList,
  notANumber,
  notAnId,
  notAText,
  notAVersion,
  notOneOf,
  orNull,
  without,
  wrongIn,
} from '../../support/wrong/values'

const world = aWorld()
let resident: Browser
let counsellor: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  counsellor = await world.as('sample-counsellor')
})

const aSongbaiDay = aDay({ id: 'c-songbai_2026-11-24', counsellorId: 'c-songbai', date: '2026-11-24' })
const itsRoom = untouchedRoomDay('r-nantang-1', '2026-11-24')
const songbaiClaim = aClaim({ seat: aSeat({ siteId: 's-nantang', roomId: 'r-nantang-1' }) })
const aCalledOff = {
  ...{ id: 'a1', code: 'K7QM', siteId: 's-nantang', roomId: 'r-nantang-1', mode: 'room', by: 'client' },
  ...{ start: mondayAt(10), end: mondayAt(11), at: mondayAt(9) },
}
/** As whoever writes a day leaves it: with the line by which others see what is free. */
const withItsLine = { ...counsellorDays.document({ ...aSongbaiDay, revision: 3 }), taken: '3;0' }
const notAroundTheDay = [gone, null, '7', 0.5, -1441, 2881]

/** Days by the one place that hangs on them, and what each field, or a part of it, may not be. */
const wrongDays: readonly (readonly [string, CollectionName, Fields, Readonly<Record<string, readonly unknown[]>>])[] =
  [
    [
      'a counsellor’s day',
      'counsellor-days',
      { ...counsellorDays.document(aSongbaiDay) },
      {
        counsellorId: notAnId,
        date: notADay,
        claims: [
          ...notAList,
          ...listOf(
            wrongIn(songbaiClaim, {
              id: notAnId,
              kind: notOneOf,
              from: [...notAroundTheDay, minute(11)],
              until: notAroundTheDay,
              expires: orNull(notANumber),
              byNewcomer: [false, 1],
              seat: [gone, 7, {}],
            }),
          ),
          [aClaim(), aClaim({ id: 'a2', from: minute(10, 30), until: minute(11, 30) })],
          [aClaim(), aClaim({ id: 'a2', seat: aSeat({ offerId: 'group' }) })],
        ],
        'claims: whose it is': wrongIn(aSeat(), {
          personId: notAnId,
          code: notAText,
          offerId: notAnId,
          siteId: notAnId,
          roomId: orNull(notAnId),
          equipmentIds: notAList,
          mode: notOneOf,
          topic: orNull(notOneOf),
          start: notANumber,
          end: notANumber,
          by: notOneOf,
          checkedInAt: orNull(notANumber),
          attendance: orNull(notOneOf),
          reason: ['other', 7],
        }).map((seat) => [{ ...songbaiClaim, seat }]),
        calledOff: [
          ...notAList,
          ...listOf(
            wrongIn(aCalledOff, {
              id: notAnId,
              code: notAText,
              siteId: notAnId,
              roomId: orNull(notAnId),
              mode: notOneOf,
              start: notANumber,
              end: notANumber,
              at: notANumber,
              by: notOneOf,
            }),
          ),
        ],
        calledOffBefore: notANumber,
        revision: notANumber,
        v: notAVersion,
      },
    ],
    [
      'a counsellor’s day of the first release',
      'counsellor-days',
      { id: aSongbaiDay.id, counsellorId: 'c-songbai', date: '2026-11-24', hours: [], claims: [], revision: 1 },
      {
        claims: [...notAList, [{ appointmentId: 'a', from: 9, until: 9 }], [{ from: 9, until: 10 }]],
        revision: notANumber,
      },
    ],
    [
      'the day of the room they sit in',
      'room-days',
      { ...roomDays.document(itsRoom) },
      {
        roomId: notAnId,
        date: notADay,
        claims: [
          ...notAList,
          ...listOf(
            wrongIn(
              { id: 'a1', counsellorId: 'c1', from: 600, until: 650, expires: null },
              {
                id: notAnId,
                counsellorId: orNull(notAnId),
                from: notAroundTheDay,
                until: notAroundTheDay,
                expires: orNull(notANumber),
              },
            ),
          ),
        ],
        revision: notANumber,
        v: notAVersion,
      },
    ],
  ]

describe.each(
  wrongDays.flatMap(([what, name, day, fields]) =>
    Object.entries(fields).map(([part, values]) => ({
      what,
      name,
      day,
      part,
      field: part.split(':')[0] ?? part,
      values,
    })),
  ),
)('$what whose $part is wrong in every way', ({ name, day, field, values }) => {
  it('has no places as long as nobody knows which are taken, and everybody else has theirs', async () => {
    const others = ({ anyone: _, ...lists }: Awaited<ReturnType<typeof everyList>>) => ({
      ...lists,
      counsellors: lists.counsellors.counsellors.filter((one) => one.id !== 'c-songbai'),
      openings: lists.openings.openings.filter((one) => one.counsellorId !== 'c-songbai'),
    })
    const ofSongbai = async () => {
      const { openings } = valueOf(await resident.call(listOpenings, { counsellorIds: ['c-songbai'], mode: 'room' }))
      return openings.map(({ date }) => date)
    }
    const before = await everyList(resident, counsellor)
    expect(await ofSongbai()).toContain('2026-11-24')
    const wish = aWish({ counsellorId: 'c-songbai', start: mondayAt(24 + 17, 30) })
    const all = (await world.everything()).filter(([one]) => one !== name)
    for (const value of values) {
      const bad = value === gone ? without(day, field) : { ...day, [field]: value }
      await world.put(name, bad as Fields)
      // A day that does not say whose or when it is is found by no query; whoever books it finds it by its id.
      if (!['counsellorId', 'roomId', 'date'].includes(field)) expect(await ofSongbai()).not.toContain('2026-11-24')
      expect(await resident.call(bookAppointment, wish)).toEqual({ ok: false, refusal: 'unavailable' })
      const { id, ...lies } = bad as Fields
      expect(await world.documents(name)).toEqual([{ ...lies, _id: id }])
    }
    expect(others(await everyList(resident, counsellor))).toEqual(others(before))
    expect((await world.everything()).filter(([one]) => one !== name)).toEqual(all)
  })
})

describe.each(
  Object.entries({
    claims: [...notAList, [{ ...aClaim(), id: 7 }], [aClaim({ seat: 7 as never })]],
    calledOff: [...notAList, [{ ...aCalledOff, by: 'nobody' }]],
    calledOffBefore: notANumber,
  } satisfies Record<string, readonly unknown[]>),
)('a day that says in one line what is free, and whose %s are wrong,', (field, values) => {
  it('is claimed by nobody, and has no places any more once somebody wanted one', async () => {
    const ofSongbai = async () => {
      const { openings } = valueOf(await resident.call(listOpenings, { counsellorIds: ['c-songbai'], mode: 'room' }))
      return openings.map(({ date }) => date)
    }
    const wish = aWish({ counsellorId: 'c-songbai', start: mondayAt(24 + 17, 30) })
    for (const value of values) {
      const bad = (value === gone ? without(withItsLine, field) : { ...withItsLine, [field]: value }) as Fields
      await world.put('counsellor-days', bad)
      const before = await world.everything()
      expect(await resident.call(bookAppointment, wish)).toEqual({ ok: false, refusal: 'unavailable' })
      expect(await world.everything()).toEqual(before)
      expect(await ofSongbai()).not.toContain('2026-11-24')
    }
    await world.put('counsellor-days', withItsLine)
    expect(await ofSongbai()).toContain('2026-11-24')
  })
})

describe.each(
  Object.entries({
    date: notADay,
    counsellorId: notAnId,
    revision: notANumber,
    v: notAVersion,
  } satisfies Record<string, readonly unknown[]>),
)('a day that says in one line what is free, and whose %s is wrong,', (field, values) => {
  it('has no places', async () => {
    for (const value of values) {
      const bad = (value === gone ? without(withItsLine, field) : { ...withItsLine, [field]: value }) as Fields
      await world.put('counsellor-days', bad)
      const { openings } = valueOf(await resident.call(listOpenings, { counsellorIds: ['c-songbai'], mode: 'room' }))
      // One that does not say whose or when it is is found by no query; whoever books it finds it by its id.
      if (!['counsellorId', 'date'].includes(field))
        expect(openings.map(({ date }) => date)).not.toContain('2026-11-24')
      const wish = aWish({ counsellorId: 'c-songbai', start: mondayAt(24 + 17, 30) })
      expect(await resident.call(bookAppointment, wish)).toEqual({ ok: false, refusal: 'unavailable' })
    }
  })
})
