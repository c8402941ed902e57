import { hotlines } from '#core/content/hotlines'
import { mondayOf } from '#core/domain/duty/week'
import { isOwnLine, wholeRegistry } from '#core/domain/hotlines/registry'
import { clockText, dateOf } from '#core/domain/time'
import { calledOf } from '../../_runtime/staff-names'
import { listLines } from '../../_store/hotlines'
import { listRotasFrom } from '../../_store/rotas'
import { listStaff } from '../../_store/staff'
import { type Asking, type Rows, readPlaces } from './kept'

/**
 * Who is on duty from today on, in the rotas that were made by now: at the sites somebody keeps, then at the lines of their
 * places that people of theirs answer.
 */
export async function listDuty(asking: Asking): Promise<Rows> {
  const today = dateOf(asking.now)
  const [{ own, sites }, rotas, staff, lines] = await Promise.all([
    readPlaces(asking),
    listRotasFrom(asking.database, mondayOf(today)),
    listStaff(asking.database),
    listLines(asking.database),
  ])
  const ownLines = wholeRegistry(hotlines, lines)
    .filter(isOwnLine)
    .filter(({ area }) => own.has(area.nodeId))
  const called = (staffId: string) => {
    const record = staff.find(({ id }) => id === staffId)
    return record ? calledOf(asking.secrets, record) : ''
  }
  const shiftsAt = (posts: readonly { readonly id: string; readonly name: string }[], kind: string) => {
    const nameOf = new Map(posts.map(({ id, name }) => [id, name]))
    return rotas
      .flatMap(({ siteId, shifts }) => shifts.map((shift) => ({ ...shift, at: nameOf.get(siteId) })))
      .flatMap(({ at, ...shift }) => (at === undefined || shift.date < today ? [] : [{ ...shift, at }]))
      .sort((a, b) => a.at.localeCompare(b.at, 'zh') || a.date.localeCompare(b.date) || a.from - b.from)
      .map(({ at, date, from, until, staffId }) => [kind, at, date, clockText(from), clockText(until), called(staffId)])
  }
  return [
    ['哪一类', '在哪里', '日子', '从', '到', '谁'],
    ...shiftsAt(sites, '站点'),
    ...shiftsAt(ownLines, '自己接的电话'),
  ]
}
