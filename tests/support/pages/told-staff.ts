import type { OutputOf } from '#core/contracts/operation'
import type { listStaffInbox } from '#core/contracts/staff'
import { staffKinds } from '#core/domain/inbox/entry'
import { dayKinds } from '#core/domain/inbox/of-days'
import { DAY, HOUR } from '#core/domain/time'
import { mondayAt } from '../makers'
import { now } from './cast'

type Inbox = OutputOf<typeof listStaffInbox>

const ofDays = dayKinds.map((kind, at) => ({
  ...{ kind, ref: `told-${at}`, at: now - at * HOUR, read: at > 3 },
  place: {
    ...{ code: `K7M${at + 2}`, start: mondayAt(24 + 9 + at) },
    movedTo: kind === 'place-moved' ? mondayAt(48 + 10, 30) : null,
  },
}))

const elsewhere = {
  ...{ kind: 'place-moved' as const, ref: 'told-elsewhere', at: now - DAY, read: true },
  place: { code: 'QX48', start: mondayAt(72 + 9), movedTo: null },
}

const own = staffKinds.map((kind, at) => ({
  ...{ kind, ref: `own-${at}`, at: now - DAY - at * HOUR, read: at > 1, place: null },
}))

/** One of each kind; more of it is new than is shown. */
export const toldStaff: Inbox = { entries: [...ofDays, elsewhere, ...own], unread: 6 }
