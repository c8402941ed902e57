import { useState } from 'react'
import { listCounsellors } from '#core/contracts/appointments'
import type { OutputOf } from '#core/contracts/operation'
import type { Instant } from '#core/domain/time'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { ListGroup } from '../../components/list-row/list-row'
import { CounsellorRow } from './counsellor-row'

interface FurtherProps {
  readonly after: Exclude<OutputOf<typeof listCounsellors>['next'], null>
  /** Null: everywhere. */
  readonly siteId: string | null
  readonly now: Instant
}

/** Those one answer had no room for, once they are asked for. */
export function FurtherCounsellors(props: FurtherProps) {
  const [further, setFurther] = useState(false)
  return further ? (
    <AskedCounsellors {...props} />
  ) : (
    <Button kind='secondary' id='further-counsellors' onPress={() => setFurther(true)}>
      看更多咨询师
    </Button>
  )
}

function AskedCounsellors({ after, siteId, now }: FurtherProps) {
  const asked = useReading(listCounsellors, { after })
  return (
    <Answer asked={asked} rows={4}>
      {({ counsellors, bookable, next }) => (
        <>
          <ListGroup>
            {counsellors
              .filter((one) => siteId === null || one.siteId === siteId)
              .map((one) => (
                <CounsellorRow key={one.id} counsellor={one} until={bookable.until} now={now} />
              ))}
          </ListGroup>
          {next ? <FurtherCounsellors after={next} siteId={siteId} now={now} /> : null}
        </>
      )}
    </Answer>
  )
}
