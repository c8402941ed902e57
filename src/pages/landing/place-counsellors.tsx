import { listCounsellors } from '#core/contracts/appointments'
import type { Instant } from '#core/domain/time'
import { useReading } from '../../cloud/use-reading'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Skeleton } from '../../components/skeleton/skeleton'
import { useRenewal } from '../../device/use-renewal'
import { openPage } from '../../navigation/door'
import { useRestAfter } from '../../navigation/use-rest'
import { isOutdated } from '../../resident/booking/outdated'
import { CounsellorRow } from '../booking/counsellor-row'

/** As many as fit under the place without pushing everything else away; the soonest come first. */
const AT_ONCE = 3

/** Who can be met at this place, and when. Nothing stands here where that cannot be told: the page is about more. */
export function PlaceCounsellors({ siteId, now }: { siteId: string; now: Instant }) {
  const asked = useReading(listCounsellors, { siteId })
  const ready = asked.state === 'ready'
  useRenewal(ready && isOutdated(asked.value, now), now, ready ? asked.retry : undefined)
  useRestAfter(asked.state)
  if (asked.state === 'loading') return <Skeleton rows={1} />
  if (!ready || (asked.value.counsellors.length === 0 && !asked.value.selfServe)) return null
  const { counsellors, bookable, selfServe } = asked.value
  const others = counsellors.length - AT_ONCE
  return (
    <ListGroup title={counsellors.length > 0 ? '在这里可以约谁' : '在这里可以约'}>
      {counsellors.slice(0, AT_ONCE).map((one) => (
        <CounsellorRow key={one.id} counsellor={one} until={bookable.until} now={now} withSite={false} />
      ))}
      {others > 0 ? (
        <ListRow
          id='other-counsellors'
          title={`这里还有 ${others} 位咨询师`}
          onPress={() => void openPage('/pages/booking/index')}
        />
      ) : null}
      {selfServe ? (
        <ListRow
          id='things-here'
          title='自己用一会儿'
          note='约一段时间自己用，没有人陪着'
          onPress={() => void openPage('/resident/pages/things/index', { site: siteId })}
        />
      ) : null}
    </ListGroup>
  )
}
