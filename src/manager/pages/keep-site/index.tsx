import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { openSite } from '#core/contracts/organisation'
import { isAskedAtSite } from '#core/domain/organisation/staffing'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { fullDateText } from '../../../wording/dates'
import { AddClosure } from '../../places/add-closure'
import { CloseSite } from '../../places/close-site'
import { KeepingPage } from '../../places/keeping-page'
import type { Kept } from '../../places/kept-site'
import styles from '../../places/places.module.scss'
import { SettingsCard } from '../../places/settings-card'
import { SiteClosures } from '../../places/site-closures'
import type { KeptSite } from '../../places/site-fields'
import { HoursCard, SiteHours } from '../../places/site-hours'
import { SiteRooms } from '../../places/site-rooms'
import { SiteWords } from '../../places/site-words'
import { roomKindNames, siteKindNames, useText } from '../../places/words'
import '../../refusals'

const sheets = { words: SiteWords, rooms: SiteRooms, hours: SiteHours, closure: AddClosure }
type Open = keyof typeof sheets | 'close'

/** One site: what is said of it, its rooms, when it is open and when not, what is set. */
function KeepSitePage() {
  const { id = '' } = useRouter().params
  const asked = useReading(openSite, { siteId: id })
  const [open, setOpen] = useState<Open | null>(null)
  const heading = asked.state === 'ready' ? asked.value.site.name : '一个站点'
  const close = () => setOpen(null)
  const Sheet = open === null || open === 'close' ? null : sheets[open]
  return (
    <KeepingPage asked={asked} title='一个站点' heading={heading}>
      {(kept) => (
        <>
          <View className={styles.columns}>
            <Said kept={kept} onOpen={setOpen} />
            <Rooms site={kept.site} onChange={() => setOpen('rooms')} />
            <HoursCard site={kept.site} onChange={() => setOpen('hours')} />
            <SiteClosures site={kept.site} onAdd={() => setOpen('closure')} />
            <SettingsCard
              settings={kept.settings}
              of={{ kind: 'site', id: kept.site.id, revision: kept.site.revision }}
              about={['opening', 'booking', 'missing', 'staffing']}
              concerns={(key) => isAskedAtSite(key, kept.site.kind)}
            />
          </View>
          {Sheet ? <Sheet site={kept.site} onClose={close} /> : null}
          {open === 'close' ? <CloseSite kept={kept} onClose={close} /> : null}
        </>
      )}
    </KeepingPage>
  )
}

function Said({ kept: { site, place }, onOpen }: { kept: Kept; onOpen: (open: Open) => void }) {
  const { kind, address, phone, location, closedOn } = site
  return (
    <Card id='said'>
      {closedOn === null ? null : (
        <Notice kind='info' id='closed'>{`${fullDateText(closedOn)}停用了，居民找不到它。`}</Notice>
      )}
      <Text className={styles.note}>{`${siteKindNames[kind]}，在${place}`}</Text>
      <Text className={styles.note}>{address}</Text>
      <Text className={styles.note}>{phone ? `电话 ${phone}` : '没有写电话'}</Text>
      <Text className={styles.note}>
        {location ? `坐标 ${location.latitude}，${location.longitude}` : '没有写坐标，居民打不开地图'}
      </Text>
      <Button kind='secondary' id='words' onPress={() => onOpen('words')}>
        改名称、地址和电话
      </Button>
      <Button kind='secondary' id='close' onPress={() => onOpen('close')}>
        {closedOn === null ? '停用这个站点' : '恢复这个站点'}
      </Button>
    </Card>
  )
}

interface PartProps {
  readonly site: KeptSite
  readonly onChange: () => void
}

function Rooms({ site: { rooms }, onChange }: PartProps) {
  return (
    <Card id='rooms-card' title='房间和设备'>
      {rooms.length === 0 ? <Text className={styles.note}>还没有房间，不能当面谈，也不算建成。</Text> : null}
      {rooms.map(({ id, name, kind, inUse }) => (
        <ListRow
          key={id}
          id={`room-${id}`}
          title={name}
          badge={<Badge tone='soft'>{roomKindNames[kind]}</Badge>}
          note={useText(inUse)}
        />
      ))}
      <Button kind='secondary' id='rooms' onPress={onChange}>
        改房间和设备
      </Button>
    </Card>
  )
}

export default asPage(KeepSitePage)
