import { View } from '@tarojs/components'
import { asPage } from '../../../boundary/as-page'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
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
          <Button id='add-line' onPress={() => void openPage('/community/pages/line/index')}>
            加一条线路
          </Button>
          {lines.length === 0 ? (
            <Notice kind='empty' id='no-lines'>
              名单还是空的，先加一条查得到来源的线路。
            </Notice>
          ) : (
            <ListGroup title='现在的线路'>
              {[...lines]
                .sort((a, b) => urgency(a) - urgency(b))
                .map((line) => {
                  const { tone, text } = stateOf(line, now)
                  return (
                    <ListRow
                      key={line.id}
                      id={line.id}
                      title={`${line.number} ${line.name}`}
                      badge={<Badge tone={tone}>{text}</Badge>}
                      note={`${line.area?.name ?? '全国'}。${checkText(line, now)}`}
                      onPress={() => void openPage('/community/pages/line/index', { id: line.id })}
                    />
                  )
                })}
            </ListGroup>
          )}
          <TakeAlong table='lines' name='名单' />
        </View>
      )}
    </ForKeepers>
  )
}

export default asPage(LinesPage)
