import { View } from '@tarojs/components'
import { dateOf } from '#core/domain/time'
import { asPage } from '../../../boundary/as-page'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { useNow } from '../../../device/use-now'
import { openPage } from '../../../navigation/door'
import { holidaysNote, hoursNote, leaveNote, linkNote, offersNote, singlesNote } from '../../terms/standing'
import styles from '../../terms/terms.module.scss'
import { TermsPage } from '../../terms/terms-page'
import '../../refusals'

/** Everything that decides when and how somebody can be booked, and how each stands. */
function TermsHub() {
  const now = useNow()
  const today = dateOf(now)
  return (
    <TermsPage title='我的时间' lead='什么时候、怎么见面，都在这里改。会影响到别人的，保存之前都会先给你看。'>
      {({ terms, holidays }, { params }) => {
        const { calendar, offers, meetingLink } = terms
        const open = (page: string) => () => void openPage(`/counsellor/pages/${page}/index`, params)
        return (
          <View className={styles.columns}>
            <ListGroup>
              <ListRow
                id='to-hours'
                icon='clock'
                title='每周时间'
                note={hoursNote(calendar, today)}
                onPress={open('hours')}
              />
              <ListRow
                id='to-leave'
                icon='calendar-clock'
                title='请假和病假'
                note={leaveNote(calendar, now)}
                onPress={open('leave')}
              />
              <ListRow
                id='to-week'
                icon='calendar-check'
                title='单独开放和关闭'
                note={singlesNote(calendar, today)}
                onPress={open('week')}
              />
            </ListGroup>
            <ListGroup>
              <ListRow
                id='to-offers'
                icon='clipboard-list'
                title='可约的内容'
                note={offersNote(offers)}
                onPress={open('offers')}
              />
              <ListRow
                id='to-holidays'
                icon='house'
                title='节假日'
                note={holidaysNote(holidays.through, holidays.notApplied.length, today)}
                onPress={open('holidays')}
              />
              <ListRow id='to-link' icon='video' title='线上会面' note={linkNote(meetingLink)} onPress={open('link')} />
            </ListGroup>
          </View>
        )
      }}
    </TermsPage>
  )
}

export default asPage(TermsHub)
