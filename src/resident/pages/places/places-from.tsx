import { useState } from 'react'
import { listPlaces } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import { nearestFirst, type Spot } from '#core/domain/organisation/distance'
import { isOpen } from '#core/domain/organisation/opening'
import { dateOf, type Instant } from '#core/domain/time'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Button } from '../../../components/button/button'
import { ListGroup } from '../../../components/list-row/list-row'
import { useRenewal } from '../../../device/use-renewal'
import { useStandingOpen } from '../../../device/use-standing-open'
import { isOfNow } from '../../../lines/nobody-there'
import { PlaceRow } from './place-row'
import { PlaceSheet } from './place-sheet'

type Page = OutputOf<typeof listPlaces>
export type Place = Page['places'][number]

interface PlacesFromProps {
  /** Those of the pages before. */
  readonly before: readonly Place[]
  /** The last id of them. */
  readonly after?: string
  readonly page: number
  /** Where somebody is; null: in the order of names. */
  readonly here: Spot | null
  readonly now: Instant
}

const isOutdated = ({ places, bookable }: Page, now: Instant) =>
  bookable.from !== dateOf(now) || places.some(({ nextFree }) => nextFree !== null && nextFree <= now)

/** One page of places with those before it: the nearest of all can be told once all are there. */
export function PlacesFrom({ before, after, page, here, now }: PlacesFromProps) {
  // Whether somebody is there may have changed a moment ago.
  const asked = useReading(listPlaces, after === undefined ? {} : { after }, { eachLook: true })
  const [further, setFurther] = useState(false)
  const ready = asked.state === 'ready'
  useStandingOpen(ready && asked.value.places.some((place) => isOpen(place, now)), ready ? asked.retry : undefined)
  useRenewal(ready && isOutdated(asked.value, now), now, ready ? asked.retry : undefined)
  return (
    <Answer
      asked={asked}
      rows={4}
      isEmpty={({ places, next }) => before.length + places.length === 0 && next === null}
      empty='这里暂时还没有登记可以去的地方。想找人说说，可以先打 12356。'
    >
      {({ places, bookable, next }) => {
        const soFar = [
          ...before,
          ...(ready && isOfNow(asked) ? places : places.map(({ unattended: _, ...place }) => place)),
        ]
        if (next !== null && (further || here !== null)) {
          return <PlacesFrom before={soFar} after={next} page={page + 1} here={here} now={now} />
        }
        return (
          <>
            <Rows places={soFar} until={bookable.until} here={here} now={now} />
            {next === null ? null : (
              <Button kind='secondary' id='further-places' onPress={() => setFurther(true)}>
                看更多地方
              </Button>
            )}
          </>
        )
      }}
    </Answer>
  )
}

interface RowsProps {
  readonly places: readonly Place[]
  readonly until: Page['bookable']['until']
  readonly here: Spot | null
  readonly now: Instant
}

function Rows({ places, until, here, now }: RowsProps) {
  const [open, setOpen] = useState<string | null>(null)
  const sorted = here
    ? nearestFirst(places, here)
    : [...places].sort((a, b) => a.name.localeCompare(b.name, 'zh')).map((place) => ({ place, metres: null }))
  const chosen = sorted.find(({ place }) => place.id === open)
  return (
    <>
      <ListGroup>
        {sorted.map(({ place, metres }) => (
          <PlaceRow
            key={place.id}
            {...{ place, metres, until, now }}
            unmeasured={here !== null && metres === null}
            onOpen={() => setOpen(place.id)}
          />
        ))}
      </ListGroup>
      {chosen ? <PlaceSheet {...chosen} now={now} onClose={() => setOpen(null)} /> : null}
    </>
  )
}
