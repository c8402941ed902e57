import { mondayOf } from '#core/domain/duty/week'
import { clockText, dateOf } from '#core/domain/time'
import { calledOf } from '../../_runtime/staff-names'
import { listRotasFrom } from '../../_store/rotas'
import { listStaff } from '../../_store/staff'
import { type Asking, type Rows, readPlaces } from './kept'

/** Who is on duty at the sites somebody keeps, from today on: the rotas that were made by now. */
export async function listDuty(asking: Asking): Promise<Rows> {
  const today = dateOf(asking.now)
  const [{ sites }, rotas, staff] = await Promise.all([
    readPlaces(asking),
    listRotasFrom(asking.database, mondayOf(today)),
    listStaff(asking.database),
  ])
  const siteName = new Map(sites.map(({ id, name }) => [id, name]))
  const called = (staffId: string) => {
    const record = staff.find(({ id }) => id === staffId)
    return record ? calledOf(asking.secrets, record) : ''
  }
  const rows = rotas
    .filter(({ siteId }) => siteName.has(siteId))
    .flatMap(({ siteId, shifts }) => shifts.map((shift) => ({ ...shift, site: siteName.get(siteId) ?? '' })))
    .filter(({ date }) => date >= today)
    .sort((a, b) => a.site.localeCompare(b.site, 'zh') || a.date.localeCompare(b.date) || a.from - b.from)
    .map(({ site, date, from, until, staffId }) => [site, date, clockText(from), clockText(until), called(staffId)])
  return [['站点', '日子', '从', '到', '谁'], ...rows]
}
