import type { listPlaces } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { land } from '#core/contracts/sites'
import { minute, mondayAt } from '../makers'

/** None of the sample's doors is open when the pictures are taken: the first site, with hours of a Monday morning. */
const { rooms, ...words }: OutputOf<typeof land>['site'] = {
  ...{ id: 's-chenguang', name: '晨光心理服务站', community: '晨光社区（虚构）', street: '青禾街道（虚构）' },
  ...{ address: '晨光社区党群服务中心二楼', phone: null, rooms: [] },
  openingHours: [{ weekday: 1, from: minute(9), until: minute(11, 30) }],
}

/** Its doors should be open, and nobody is there: where one lands by its code. */
export const nobodyAtTheDoor: OutputOf<typeof land> = { site: { ...words, rooms }, place: '三栋门口', unattended: true }

/** The code on the door of one of its rooms. */
export const atTheDoorOfARoom: OutputOf<typeof land> = { site: { ...words, rooms }, place: '门上', room: '围坐室' }

/** The first among the places one can go to, before one where somebody is. */
export const nobodyAtOnePlace: OutputOf<typeof listPlaces>['places'] = [
  { ...words, unattended: true, nextFree: mondayAt(24 + 13, 30) },
  { ...words, id: 's-nantang', name: '南塘心理辅导室', nextFree: null },
]
