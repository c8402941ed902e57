import { View } from '@tarojs/components'
import type { Instant } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { SideBySide } from '../../../counsellor/desk/side-by-side'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { useNow } from '../../../device/use-now'
import { TakeAlong } from '../../../manager/tables/take-along'
import { openPage } from '../../../navigation/door'
import { ForKeepers } from '../../line/for-keepers'
import styles from '../../line/line.module.scss'
import { checkText, type Line, stateOf } from '../../line/words'
import '../../refusals'

/** Every line, those that need somebody first. */
function LinesPage() {
  const now = useNow()
  const urgency = (line: Line) => (line.closed ? 2 : stateOf(line, now).tone === 'warm' ? 0 : 1)
  return (
    <ForKeepers
      title='求助电话名单'
      heading='求助电话名单'
      lead='居民求助时看到的电话。每条都要有来源，九十天里核对过一次；打不通的马上停用。120 和 110 一直都在，不用在这里写。'
    >
      {({ lines }) => (
        <View className={styles.list}>
          <SideBySide>
            <Button id='add-line' onPress={() => void openPage('/community/pages/line/index')}>
              加一条线路
            </Button>
          </SideBySide>
          {lines.length === 0 ? (
            <Notice kind='empty' id='no-lines'>
              名单还是空的，先加一条查得到来源的线路。
            </Notice>
          ) : (
            <Lines lines={[...lines].sort((a, b) => urgency(a) - urgency(b))} now={now} />
          )}
          <TakeAlong table='lines' name='名单' />
        </View>
      )}
    </ForKeepers>
  )
}

interface LinesProps {
  readonly lines: readonly Line[]
  readonly now: Instant
}

function Lines({ lines, now }: LinesProps) {
  const areaOf = ({ area }: Line) => area?.name ?? '全国'
  const badgeOf = (line: Line) => {
    const { tone, text } = stateOf(line, now)
    return <Badge tone={tone}>{text}</Badge>
  }
  const columns: readonly Column<Line>[] = [
    { title: '号码', of: ({ number }) => number },
    { title: '名称', of: ({ name }) => name },
    { title: '管哪里', of: areaOf },
    { title: '核对和试拨', of: (line) => checkText(line, now) },
    { title: '现在', as: 'word', of: badgeOf },
  ]
  return (
    <DeskTable title='现在的线路' columns={columns} rows={lines} idOf={({ id }) => id} opens={wayTo}>
      <ListGroup title='现在的线路'>
        {lines.map((line) => (
          <ListRow
            key={line.id}
            id={line.id}
            title={`${line.number} ${line.name}`}
            badge={badgeOf(line)}
            note={`${areaOf(line)}。${checkText(line, now)}`}
            onPress={wayTo(line)}
          />
        ))}
      </ListGroup>
    </DeskTable>
  )
}

const wayTo =
  ({ id }: Line) =>
  () =>
    void openPage('/community/pages/line/index', { id })

export default asPage(LinesPage)
