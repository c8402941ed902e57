import { View } from '@tarojs/components'
import { asPage } from '../../../boundary/as-page'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { Heading } from '../../../components/element/region'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
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
            <ListGroup title='在等电话的'>
              {waiting.map((row) => (
                <QueueRow key={row.id} row={row} />
              ))}
            </ListGroup>
          )}
          {more ? <Notice kind='info'>后面还有，先打完这些。</Notice> : null}
          <Button kind='secondary' id='to-waiting' onPress={() => void openPage('/community/pages/waiting/index')}>
            候补名单
          </Button>
          <Button kind='secondary' id='to-day' onPress={() => void openPage('/community/pages/day/index')}>
            当天名单
          </Button>
          <Heading level={2}>要打电话说一声的</Heading>
          <ToCall asked={toCall} />
          {ended.length > 0 ? (
            <ListGroup title='这一天里办完和收回的'>
              {ended.map((row) => (
                <QueueRow key={row.id} row={row} />
              ))}
            </ListGroup>
          ) : null}
        </View>
      )}
    </ForCallers>
  )
}

function QueueRow({ row }: { readonly row: Row }) {
  const now = useNow()
  const { tone, text } = stateOf(row, now)
  return (
    <ListRow
      id={`callback-${row.id}`}
      title={`${row.placeName}${row.asker === 'guardian' ? '，为孩子' : ''}`}
      badge={<Badge tone={tone}>{text}</Badge>}
      note={whenText(row, now)}
      onPress={() => void openPage('/community/pages/callback/index', { id: row.id })}
    />
  )
}

export default asPage(CallbacksPage)
