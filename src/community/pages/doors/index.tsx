import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { listDoors } from '#core/contracts/organisation'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Button } from '../../../components/button/button'
import { AddClosure } from '../../../manager/places/add-closure'
import { KeepingPage } from '../../../manager/places/keeping-page'
import styles from '../../../manager/places/places.module.scss'
import { SiteClosures } from '../../../manager/places/site-closures'
import { HoursCard, SiteHours } from '../../../manager/places/site-hours'
import { openPage } from '../../../navigation/door'
import { DoorRows, type Doors } from './rows'
import '../../refusals'

const path = '/community/pages/doors/index'
const words = {
  title: '开放时间',
  forWhom: '这一页是给编辑用的。需要的话，请找街道的负责人开通。',
  list: path,
}

/** When the sites of an editor's places are open: all of them, or the one that is named, to be written. */
function DoorsPage() {
  const { id } = useRouter().params
  return id === undefined || id === '' ? <EveryDoor /> : <OneDoor id={id} />
}

function EveryDoor() {
  const [after, setAfter] = useState<string | null>(null)
  const asked = useReading(listDoors, after === null ? {} : { after })
  return (
    <KeepingPage
      asked={asked}
      heading='开放时间'
      lead='站点什么时候开门、哪几天关门，居民在站点的页面上看到的就是这里写的。名称、地址和房间由管理人员改。'
      {...words}
    >
      {({ doors, next }) => (
        <View className={styles.list}>
          <DoorRows doors={doors} onOpen={(id) => void openPage(path, { id })} />
          {next === null ? null : (
            <Button kind='secondary' id='next-doors' onPress={() => setAfter(next)}>
              看后面的站点
            </Button>
          )}
          {after === null ? null : (
            <Button kind='quiet' id='first-doors' onPress={() => setAfter(null)}>
              回到开头
            </Button>
          )}
        </View>
      )}
    </KeepingPage>
  )
}

function OneDoor({ id }: { readonly id: string }) {
  const asked = useReading(listDoors, { siteId: id })
  const heading = asked.state === 'ready' ? (asked.value.doors[0]?.name ?? '开放时间') : '开放时间'
  return (
    <KeepingPage asked={asked} heading={heading} {...words}>
      {({ doors: [door] }) => (door ? <Written door={door} /> : null)}
    </KeepingPage>
  )
}

function Written({ door }: { readonly door: Doors[number] }) {
  const [open, setOpen] = useState<'hours' | 'closure' | null>(null)
  const close = () => setOpen(null)
  return (
    <>
      <View className={styles.columns}>
        <HoursCard site={door} onChange={() => setOpen('hours')} />
        <SiteClosures site={door} onAdd={() => setOpen('closure')} />
      </View>
      {open === 'hours' ? <SiteHours site={door} onClose={close} /> : null}
      {open === 'closure' ? <AddClosure site={door} onClose={close} /> : null}
    </>
  )
}

export default asPage(DoorsPage)
