import { type Appointment, asOf, isLive } from '#core/domain/scheduling/appointment'
import { type CounsellorDay, dayIdOf, noteCalledOff, untouchedDay } from '#core/domain/scheduling/day'
import { dateOf, type Instant, MINUTE, minuteOf } from '#core/domain/time'
import { aPerson } from './makers'
import type { World } from './world'

/**
 * Puts appointments into the world as functions would have left them: with their people, and on their counsellors' days
 * as far as these tell of them, without rests. What these people and days were before is gone.
 */
export async function bringAppointments(world: World, all: readonly Appointment[], now: Instant): Promise<void> {
  for (const id of new Set(all.map(({ personId }) => personId))) {
    const appointments = all.filter(({ personId }) => personId === id).sort((a, b) => a.start - b.start)
    await world.put('people', aPerson({ id, since: 0, appointments }))
  }
  for (const { counsellorId, start } of all) {
    const day = untouchedDay(counsellorId, dateOf(start))
    const there = all.filter((one) => dayIdOf(one.counsellorId, dateOf(one.start)) === day.id)
    await world.put(
      'counsellor-days',
      there.reduce((so, one) => told(so, one, now), day),
    )
  }
}

const calledOffBy: Partial<Record<Appointment['status'], 'client' | 'staff' | 'moved'>> = {
  'cancelled-by-client': 'client',
  'cancelled-by-staff': 'staff',
  moved: 'moved',
}

function told(day: CounsellorDay, appointment: Appointment, now: Instant): CounsellorDay {
  const { id, code, siteId, roomId, mode, start, end, status, cancelledAt } = asOf(appointment, now)
  const by = calledOffBy[status]
  if (by) return noteCalledOff(day, { id, code, siteId, roomId, mode, start, end, at: cancelledAt ?? now, by })
  if (!isLive(appointment, now)) return day
  return { ...day, claims: [...day.claims, claimOf(appointment)].sort((a, b) => a.from - b.from), revision: 1 }
}

function claimOf(appointment: Appointment): CounsellorDay['claims'][number] {
  const { id, start, end, expires, status, offerId } = appointment
  const { personId, code, siteId, roomId, equipmentIds, mode, topic, by, checkedInAt } = appointment
  const from = minuteOf(start)
  return {
    ...{ id, expires, from, until: from + (end - start) / MINUTE },
    kind: status === 'held' || status === 'asked' ? status : 'booked',
    seat: {
      ...{ personId, code, siteId, roomId, equipmentIds, mode, topic, by, checkedInAt, start, end },
      ...{ offerId: offerId ?? 'one-to-one', attendance: null },
    },
  }
}
