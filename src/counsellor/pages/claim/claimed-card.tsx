import { Text } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { openPage } from '../../../navigation/door'
import { type Seat, seatText } from '../../seat/seats'
import { WhoSees } from '../../seat/who-sees'

interface ClaimedCardProps {
  readonly seat: Seat
  readonly now: Instant
  readonly onAnother: () => void
}

/** Nothing of what is in it: it is opened as whatever is shared, for a reason. */
export function ClaimedCard({ seat, now, onAnother }: ClaimedCardProps) {
  return (
    <>
      <Card id='claimed' title='码已经用过，作废了'>
        <Text>{seatText(seat)}</Text>
        <WhoSees seat={seat} now={now} />
      </Card>
      <Button id='to-shared' onPress={() => void openPage('/counsellor/pages/shared/index')}>
        去看这一份
      </Button>
      <Button kind='quiet' id='claim-another' onPress={onAnother}>
        再用一个取件码
      </Button>
    </>
  )
}
