import { land } from '#core/contracts/sites'
import { isOpen, openingAt } from '#core/domain/organisation/opening'
import type { Instant } from '#core/domain/time'
import { useReading } from '../../cloud/use-reading'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { useStandingOpen } from '../../device/use-standing-open'
import { isOfNow, nobodyThere } from '../../lines/nobody-there'
import { openPage } from '../../navigation/door'
import { openingText } from '../../wording/opening-hours'

/** The place whose code was scanned last on this phone. */
export function NearSite({ scene, now }: { scene: string; now: Instant }) {
  // Whether somebody is there may have changed a moment ago.
  const landed = useReading(land, { scene }, { eachLook: true })
  const ready = landed.state === 'ready'
  const stands = ready && isOpen(landed.value.site, now)
  useStandingOpen(stands, ready ? landed.retry : undefined)
  if (!ready) return null
  const { site, unattended } = landed.value
  const isEmpty = unattended === true && stands && isOfNow(landed)
  return (
    <ListGroup>
      <ListRow
        id='near-site'
        icon='map-pin'
        title={site.name}
        note={isEmpty ? nobodyThere : openingText(openingAt(site.openingHours, now, site.special), now)}
        onPress={() => void openPage('/pages/landing/index', { scene })}
      />
    </ListGroup>
  )
}
