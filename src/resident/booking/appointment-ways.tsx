import { View } from '@tarojs/components'
import { Button } from '../../components/button/button'
import { useCalling } from '../../components/callable/calling'
import { CopyButton } from '../../components/copy-button/copy-button'
import { canOpenMap, openMap } from '../../device/map'
import type { Appointment } from './appointments'
import styles from './booking.module.scss'
import { CalendarButton } from './calendar-button'

/** What gets somebody there: the address, the link, the site's own number, and the phone's calendar. */
export function AppointmentWays({ appointment }: { readonly appointment: Appointment }) {
  const { id, mode, siteName, address, location, meetingLink, sitePhone } = appointment
  const { call } = useCalling()
  return (
    <View className={styles.pair}>
      {mode === 'room' && address ? (
        <CopyButton id={`copy-address-${id}`} text={address} label='复制地址' done='地址已复制，可以贴到地图里找。' />
      ) : null}
      {mode === 'room' && location && canOpenMap ? (
        <Button
          kind='secondary'
          id={`open-map-${id}`}
          icon='map-pin'
          onPress={() => void openMap({ ...location, name: siteName, address })}
        >
          在地图上看
        </Button>
      ) : null}
      {meetingLink ? (
        <CopyButton
          id={`copy-link-${id}`}
          text={meetingLink}
          label='复制见面的链接'
          done='链接已复制，到时打开就行。'
        />
      ) : null}
      <CalendarButton appointment={appointment} />
      {sitePhone ? (
        <Button kind='secondary' id={`call-site-${id}`} icon='phone' onPress={() => call(sitePhone)}>
          打给站点
        </Button>
      ) : null}
    </View>
  )
}
