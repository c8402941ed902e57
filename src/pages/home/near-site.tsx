import { land } from '#core/contracts/sites'
import { openingAt } from '#core/domain/organisation/opening'
import type { Instant } from '#core/domain/time'
import { useReading } from '../../cloud/use-reading'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { openingText } from '../../wording/opening-hours'

/** The place whose code was scanned last on this phone. */
export function NearSite({ scene, now }: { scene: string; now: Instant }) {
  const landed = useReading(land, { scene })
  if (landed.state !== 'ready') return null
  const { site } = landed.value
  return (
    <ListGroup>
      <ListRow
        id='near-site'
        icon='map-pin'
        title={site.name}
        note={openingText(openingAt(site.openingHours, now, site.special), now)}
        onPress={() => void openPage('/pages/landing/index', { scene })}
      />
    </ListGroup>
  )
}
