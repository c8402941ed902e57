import { gone, notAList, notANumber, notAnId, notAText, notOneOf, orNull } from './values'

/** What an appointment may not be, with its person and filed. */
export const wrongAppointments = {
  code: notAText,
  personId: notAnId,
  counsellorId: notAnId,
  offerId: orNull(notAnId),
  siteId: notAnId,
  roomId: orNull(notAnId),
  equipmentIds: [...notAList, ['../a']],
  start: notANumber,
  end: notANumber,
  mode: notOneOf,
  topic: orNull(notOneOf),
  status: notOneOf,
  expires: orNull(notANumber),
  forOther: orNull(notAnId),
  intake: [gone, 7, {}, [], 'x'.repeat(8201)],
  phone: [gone, 7, {}, [], 'x'.repeat(8201)],
  consentVersion: orNull(notANumber),
  by: notOneOf,
  bookedAt: notANumber,
  cancelledAt: orNull(notANumber),
  movedFrom: orNull(notAnId),
  movedTo: orNull(notAnId),
  checkedInAt: orNull(notANumber),
  change: [gone, 7, 'moved', {}, { kind: 'lost', at: 1 }, { kind: 'moved' }, { kind: 'moved', at: 'then' }],
}
