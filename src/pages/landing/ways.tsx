import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { openPage } from '../../navigation/door'
import { places } from '../../navigation/places'

/** In the order of the tab bar. */
export function Ways() {
  return (
    <ListGroup>
      <ListRow
        id='way-assess'
        icon='clipboard-list'
        title={places.assess}
        note='看看自己最近过得怎么样，不留名'
        onPress={() => void openPage('/pages/assess/index')}
      />
      <ListRow
        id='way-child'
        icon='user-round'
        title='为孩子看看'
        note='按年龄看看该留意什么'
        onPress={() => void openPage('/child/pages/check/index')}
      />
      <ListRow
        id='way-booking'
        icon='calendar-check'
        title={places.booking}
        note='和咨询师谈一谈'
        onPress={() => void openPage('/pages/booking/index')}
      />
      <ListRow
        id='way-read'
        icon='book-open'
        title={places.read}
        note='睡眠、情绪、孩子，几分钟一篇'
        onPress={() => void openPage('/pages/read/index')}
      />
      <ListRow
        id='way-help'
        icon='life-buoy'
        title={places.help}
        note='现在就打电话，不用等'
        onPress={() => void openPage('/pages/help/index')}
      />
    </ListGroup>
  )
}
