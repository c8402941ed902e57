import { postNames } from '#core/content/post-names'
import { placementNodes } from '#core/domain/access/placements'
import { funnelOf, type Step, steps } from '#core/domain/placements/funnel'
import { roomOf } from '#core/domain/placements/placement'
import { listPlacementsOf } from '../../_store/placements'
import { listStepCountsOf } from '../../_store/step-counts'
import { type Asking, type Rows, readPlaces } from './kept'

const stepWords: Record<Step, string> = {
  scanned: '扫过',
  read: '读了文章',
  'test-begun': '开始自评',
  'help-opened': '看了求助',
  booked: '约了时间',
}

/** What the page of codes says of each: below ten, nothing; from there in full tens, as they stood when the week began. */
const atLeast = (number: number | null): string => (number === null ? '不到 10 次' : `至少 ${number} 次`)

/** Codes that hang and that were taken down, with what became of those who scanned one. */
export async function listPlacements(asking: Asking): Promise<Rows> {
  const { nodes, everySite, nameOf } = await readPlaces(asking)
  // As the page of codes has it: whoever hangs them up there, too.
  const own = placementNodes(asking.caller.grants, nodes)
  const sites = everySite.filter(({ nodeId }) => own.has(nodeId))
  const ids = sites.map(({ id }) => id)
  const [placements, counts] = await Promise.all([
    listPlacementsOf(asking.database, ids),
    listStepCountsOf(asking.database, ids),
  ])
  const siteName = new Map(sites.map(({ id, name }) => [id, name]))
  const rows = placements.map(({ id, siteId, place, roomId, since, by, goneOn }) => {
    const funnel = funnelOf(counts, [id], false, asking.now)
    return [
      ...[
        siteName.get(siteId) ?? '',
        roomOf(
          { roomId },
          sites.find((one) => one.id === siteId),
        ) ?? '',
        place,
        since ?? '',
        goneOn ?? '',
      ],
      by ? `${nameOf(by.nodeId)} ${postNames[by.role]}` : '',
      ...steps.map((step) => atLeast(funnel[step].atLeast)),
    ]
  })
  return [
    ['站点', '房间', '贴在哪里', '哪天起', '哪天取下', '谁贴的', ...steps.map((step) => stepWords[step])],
    ...rows,
  ]
}
