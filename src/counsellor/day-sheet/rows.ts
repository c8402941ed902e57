import type { Instant } from '#core/domain/time'
import { modes } from '../../wording/codes'
import { hoursText } from '../../wording/dates'
import { isSeated } from '../agenda/acts'
import type { AgendaAppointment, AgendaDay } from '../agenda/summary'

/** A line on paper: what somebody at the door may see, so a code, and nothing of what it is about. */
export interface SheetRow {
  readonly id: string
  readonly time: string
  readonly code: string
  readonly way: string
  readonly room: string
  readonly isAsked: boolean
  readonly isHere: boolean
  readonly attended: boolean
  readonly missed: boolean
}

interface Site {
  readonly id: string
  readonly name: string
}

/** Who has a place on that day or asks for one, as the day runs. */
export function sheetRows(
  { appointments }: Pick<AgendaDay, 'appointments'>,
  sites: readonly Site[],
  now: Instant,
): SheetRow[] {
  const used = new Set(appointments.map(({ siteId }) => siteId))
  return appointments
    .filter((one) => isSeated(one, now))
    .map((one) => ({
      ...{ id: one.id, code: one.code, time: hoursText(one.start, one.end), way: modes[one.mode] },
      room: one.mode === 'room' ? roomText(one, used.size > 1 ? sites : []) : '',
      isAsked: one.status === 'asked',
      isHere: one.checkedInAt !== null,
      attended: one.status === 'attended',
      missed: one.status === 'missed-by-client',
    }))
}

/** The site too, where the day has more than one. */
function roomText({ siteId, roomName }: AgendaAppointment, sites: readonly Site[]): string {
  const site = sites.find(({ id }) => id === siteId)
  return [site?.name, roomName].filter(Boolean).join(' ')
}

/** The same as text, to be pasted where it can be printed. */
export function sheetText(title: string, rows: readonly SheetRow[]): string {
  const lines = rows.map(({ time, code, way, room, isAsked }) =>
    [time, code, way, room, isAsked ? '等你答复' : ''].filter(Boolean).join('  '),
  )
  return [title, ...lines].join('\n')
}
