import { residentTitle } from '#core/content/resident-title'
import type { Mode } from '#core/domain/scheduling/mode'
import { weekText } from '#core/domain/setup/written-week'
import { dateOf } from '#core/domain/time'
import { listAllCounsellors } from '../../_store/counsellors'
import { type Asking, type Rows, readPlaces } from './kept'

const modeWords: Record<Mode, string> = { room: '当面', phone: '电话', video: '视频', text: '文字' }

/** What can be booked with whom, and in which hours of the week: nothing of who booked. */
export async function listCalendars(asking: Asking): Promise<Rows> {
  const [{ sites }, counsellors] = await Promise.all([readPlaces(asking), listAllCounsellors(asking.database)])
  const siteName = new Map(sites.map(({ id, name }) => [id, name]))
  const today = dateOf(asking.now)
  const rows = counsellors.flatMap((counsellor) => {
    const { name, status, offers, calendar } = counsellor
    const title = residentTitle(counsellor, today)
    const inForce = calendar.versions.filter(({ from }) => from <= today).at(-1)?.hours ?? []
    return offers
      .filter(({ siteId }) => siteName.has(siteId))
      .map((offer) => [
        ...[name, title, siteName.get(offer.siteId) ?? '', offer.name],
        ...[offer.modes.map((mode) => modeWords[mode]).join('、'), `${offer.sessionMinutes} 分钟`],
        weekText(inForce.filter(({ siteId }) => siteId === offer.siteId)),
        status === 'active' && offer.open ? '开放' : '没有开放',
      ])
  })
  return [['名字', '称呼', '站点', '内容', '怎么谈', '一次多久', '每周时间', '现在'], ...rows]
}
