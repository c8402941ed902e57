import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'

export function Ways() {
  return (
    <ListGroup>
      <ListRow
        id='way-read'
        icon='book-open'
        title='读一读'
        note='睡眠、情绪、孩子，几分钟一篇'
        onPress={() => void openPage('/pages/read/index')}
      />
      <ListRow
        id='way-assess'
        icon='clipboard-list'
        title='做自评'
        note='看看自己最近过得怎么样，不留名'
        onPress={() => void openPage('/pages/assess/index')}
      />
      <ListRow
        id='way-booking'
        icon='calendar-check'
        title='约咨询'
        note='和咨询师谈一谈'
        onPress={() => void openPage('/pages/booking/index')}
      />
      <ListRow
        id='way-help'
        icon='life-buoy'
        title='要帮助'
        note='现在就打电话，不用等'
        onPress={() => void openPage('/pages/help/index')}
      />
    </ListGroup>
  )
}
