import { Text } from '@tarojs/components'
import type { Scale } from '#core/domain/assessment/scale'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { agesText } from '../../../wording/scale'
import { InsteadRows } from '../../self-test/instead-rows'

interface OutsideAgesProps {
  readonly scale: Scale
  /** Made for others as well, of what one answers oneself. */
  readonly instead: readonly Scale[]
  readonly onInstead: (scale: Scale) => void
  readonly onBack: () => void
}

/** Why not, and what there is in its place. Nobody is sent away with nothing. */
export function OutsideAges({ scale, instead, onInstead, onBack }: OutsideAgesProps) {
  return (
    <>
      <Card id='outside-ages' title='这一份先不做'>
        <Text>{`题目和结果的说法，都是按 ${agesText(scale.ages) ?? '别的年龄'}的人写的。别的年龄来做，结果会说错，反而添心事。`}</Text>
        <Text>不是你不对，是这份问卷不合适。下面这些，现在就可以用。</Text>
      </Card>
      <ListGroup>
        {instead.map((other) => (
          <ListRow
            key={other.id}
            id={`instead-${other.id}`}
            icon='clipboard-list'
            title={other.plainTitle}
            note={agesText(other.ages)}
            onPress={() => onInstead(other)}
          />
        ))}
        <InsteadRows />
      </ListGroup>
      <Button kind='quiet' id='back-to-start' onPress={onBack}>
        点错了，回去
      </Button>
    </>
  )
}
