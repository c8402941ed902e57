import { listCounsellors } from '#core/contracts/appointments'
import { modes as allModes, type Mode } from '#core/domain/scheduling/mode'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Page } from '../../../components/page/page'
import { openPage } from '../../../navigation/door'
import { modes } from '../../../wording/codes'
import { modesOf } from '../../booking/offers'
import { askedFor, currentWish, setWish } from '../../booking/wish'
import { NobodyFits } from './nobody-fits'

const notes: Record<Mode, string> = {
  room: '到站点，找个安静的房间坐下来谈',
  phone: '到时咨询师打给你，在家也能谈',
  video: '开始前一小时会给你见面的链接',
  text: '打字慢慢说，不用出声',
}

/** Only ways in which somebody can be met about it. */
export function HowScreen() {
  const asked = useReading(listCounsellors, askedFor({ ...currentWish(), mode: null }))

  function choose(mode: Mode | null) {
    setWish({ mode })
    void openPage('/resident/pages/find/index', { step: 'who' })
  }
  return (
    <Page title='预约' heading='想怎么谈' lead='哪一种都免费，之后也能换。'>
      <Answer asked={asked} rows={4} isEmpty={({ counsellors }) => counsellors.length === 0} empty={<NobodyFits />}>
        {({ counsellors }) => {
          const offered = modesOf(counsellors, currentWish().topic)
          return (
            <ListGroup>
              <ListRow id='how-any' title='都可以' note='先看看有什么时间' onPress={() => choose(null)} />
              {allModes
                .filter((mode) => offered.includes(mode))
                .map((mode) => (
                  <ListRow
                    key={mode}
                    id={`how-${mode}`}
                    title={modes[mode]}
                    note={notes[mode]}
                    onPress={() => choose(mode)}
                  />
                ))}
            </ListGroup>
          )
        }}
      </Answer>
    </Page>
  )
}
