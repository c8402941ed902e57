import { View } from '@tarojs/components'
import { asPage } from '../../../boundary/as-page'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { Heading } from '../../../components/element/region'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { SideBySide } from '../../../counsellor/desk/side-by-side'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { ForCallers } from '../../calling/for-callers'
import { ToCall, useToCall } from '../../calling/to-call'
import { type Row, stateOf, whenText } from '../../calling/words'
import styles from '../../line/line.module.scss'
import '../../refusals'

/** Who waits for a call, in turn; of who they are nothing. */
function CallbacksPage() {
  const toCall = useToCall()
  return (
    <ForCallers
      title='回电名单'
      heading='请人回电的'
      lead='过了说好的时间的排在最前面。接过来才看得到号码，二十分钟没有打就还给大家；只在对方说的安全时间里能接。'
    >
      {({ waiting, ended, more }) => (
        <View className={styles.list}>
          {waiting.length === 0 ? (
            <Notice kind='empty' id='nobody-waits'>
              现在没有人在等电话。
            </Notice>
          ) : (
            <QueueRows title='在等电话的' rows={waiting} />
          )}
          {more ? <Notice kind='info'>后面还有，先打完这些。</Notice> : null}
          <SideBySide>
            <Button kind='secondary' id='to-waiting' onPress={() => void openPage('/community/pages/waiting/index')}>
              候补名单
            </Button>
            <Button kind='secondary' id='to-day' onPress={() => void openPage('/community/pages/day/index')}>
              当天名单
            </Button>
          </SideBySide>
          <Heading level={2}>要打电话说一声的</Heading>
          <ToCall asked={toCall} />
          {ended.length > 0 ? <QueueRows title='这一天里办完和收回的' rows={ended} /> : null}
        </View>
      )}
    </ForCallers>
  )
}

function QueueRows({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const now = useNow()
  const columns: readonly Column<Row>[] = [
    { title: '哪里的', of: whoseOf },
    { title: '什么时候打', of: (row) => whenText(row, now) },
    { title: '现在', as: 'word', of: (row) => <Standing row={row} /> },
  ]
  return (
    <DeskTable title={title} columns={columns} rows={rows} idOf={idOf} opens={wayTo}>
      <ListGroup title={title}>
        {rows.map((row) => (
          <ListRow
            key={row.id}
            id={idOf(row)}
            title={whoseOf(row)}
            badge={<Standing row={row} />}
            note={whenText(row, now)}
            onPress={wayTo(row)}
          />
        ))}
      </ListGroup>
    </DeskTable>
  )
}

const idOf = ({ id }: Row) => `callback-${id}`
const whoseOf = ({ placeName, asker }: Row) => `${placeName}${asker === 'guardian' ? '，为孩子' : ''}`
const wayTo =
  ({ id }: Row) =>
  () =>
    void openPage('/community/pages/callback/index', { id })

function Standing({ row }: { readonly row: Row }) {
  const { tone, text } = stateOf(row, useNow())
  return <Badge tone={tone}>{text}</Badge>
}

export default asPage(CallbacksPage)
