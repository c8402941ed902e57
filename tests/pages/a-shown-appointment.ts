import { instantAt } from '#core/domain/time'
import type { Appointment } from '../../src/resident/booking/appointments'

/** As the cloud answers it: 24 November 2026, two to three in the afternoon. */
export const aShownAppointment = (changes: Partial<Appointment> = {}): Appointment => ({
  id: 'a',
  code: 'K7QM',
  counsellorId: 'c',
  counsellorName: '示例老师',
  siteId: 's',
  siteName: '示例站点',
  address: '示例路 1 号',
  sitePhone: null,
  roomName: '一室',
  start: instantAt('2026-11-24', 14 * 60),
  end: instantAt('2026-11-24', 15 * 60),
  mode: 'room',
  topic: null,
  status: 'confirmed',
  expires: null,
  bring: '',
  location: null,
  lateFrom: instantAt('2026-11-23', 14 * 60),
  forOther: null,
  movedFrom: null,
  movedTo: null,
  checkedInAt: null,
  change: null,
  meetingLink: null,
  ...changes,
})
