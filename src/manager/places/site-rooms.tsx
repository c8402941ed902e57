import { View } from '@tarojs/components'
import { useState } from 'react'
import { changeSite } from '#core/contracts/organisation'
import { roomKinds } from '#core/domain/organisation/site'
import { Button } from '../../components/button/button'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Options } from '../../counsellor/form/options'
import styles from './places.module.scss'
import { SavingSheet } from './saving-sheet'
import type { KeptSite } from './site-fields'
import type { SiteSheetProps } from './site-words'
import { useSaving } from './use-saving'
import { roomKindNames } from './words'

type Draft = Pick<KeptSite['rooms'][number], 'name' | 'kind'> & { readonly id: string | null }
const MOST_ROOMS = 30

/** Rooms and what is booked like one; what people have a place in stays. */
export function SiteRooms({ site, onClose }: SiteSheetProps) {
  const [rooms, setRooms] = useState<readonly Draft[]>(() =>
    site.rooms.map(({ id, name, kind }) => ({ id, name, kind })),
  )
  const { busy, trouble, save } = useSaving(changeSite, onClose)
  const put = (at: number, part: Partial<Draft>) =>
    setRooms(rooms.map((room, index) => (index === at ? { ...room, ...part } : room)))
  return (
    <SavingSheet
      id='rooms'
      title='改房间和设备'
      busy={busy}
      trouble={trouble}
      does='保存'
      onSave={() =>
        void save({ siteId: site.id, revision: site.revision, change: { part: 'rooms', rooms: [...rooms] } })
      }
      onClose={onClose}
    >
      {rooms.map((room, at) => (
        // They are told apart by their places alone: a new one has no id, and two may read the same while they are written.
        <View key={at} className={styles.list}>
          <Field
            id={`room-${at}`}
            label={`第 ${at + 1} 个的名称`}
            value={room.name}
            most={60}
            onChange={(name) => put(at, { name })}
          />
          <Options label='是房间还是设备'>
            {roomKinds.map((kind) => (
              <Choice
                key={kind}
                id={`room-${at}-${kind}`}
                label={roomKindNames[kind]}
                chosen={room.kind === kind}
                onChoose={() => put(at, { kind })}
              />
            ))}
          </Options>
          <Button
            kind='quiet'
            id={`remove-room-${at}`}
            label={`去掉第 ${at + 1} 个`}
            onPress={() => setRooms(rooms.filter((_, index) => index !== at))}
          >
            去掉
          </Button>
        </View>
      ))}
      {rooms.length < MOST_ROOMS ? (
        <Button
          kind='secondary'
          id='add-room'
          onPress={() => setRooms([...rooms, { id: null, name: '', kind: 'room' }])}
        >
          加一个
        </Button>
      ) : null}
    </SavingSheet>
  )
}
