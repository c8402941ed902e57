import { View } from '@tarojs/components'
import type { OutputOf } from '#core/contracts/operation'
import type { openSite } from '#core/contracts/organisation'
import { type SiteKind, siteKinds } from '#core/domain/organisation/site'
import { Choice } from '../../components/choice/choice'
import { Field } from '../../components/field/field'
import { Options } from '../../counsellor/form/options'
import styles from './places.module.scss'
import { siteKindNames } from './words'

export type KeptSite = OutputOf<typeof openSite>['site']

/** As much of a site as says when it is open. */
export type SiteDoor = Pick<KeptSite, 'id' | 'revision' | 'openingHours' | 'closures' | 'special'>

export interface DoorSheetProps {
  readonly site: SiteDoor
  readonly onClose: () => void
}

/** What is said of a site, as it is written. */
export interface WordsForm {
  readonly name: string
  readonly kind: SiteKind
  readonly address: string
  readonly phone: string
  readonly latitude: string
  readonly longitude: string
}

export const emptyWords: WordsForm = {
  ...{ name: '', kind: 'counselling-room', address: '', phone: '', latitude: '', longitude: '' },
}

export const wordsFormOf = ({ name, kind, address, phone, location }: KeptSite): WordsForm => ({
  ...{ name, kind, address, phone: phone ?? '' },
  latitude: location ? `${location.latitude}` : '',
  longitude: location ? `${location.longitude}` : '',
})

/** As it is stored; null where the point on the map cannot be read. */
export function wordsIn({ name, kind, address, phone, latitude, longitude }: WordsForm) {
  const words = { name, kind, address, phone: phone.trim() === '' ? null : phone.trim() }
  if (latitude.trim() === '' && longitude.trim() === '') return words
  const [north, east] = [degreesIn(latitude, 90), degreesIn(longitude, 180)]
  return north === null || east === null ? null : { ...words, location: { latitude: north, longitude: east } }
}

function degreesIn(written: string, most: number): number | null {
  const plain = written.trim()
  if (!/^-?\d{1,3}(\.\d{1,8})?$/.test(plain)) return null
  const degrees = Number(plain)
  return Math.abs(degrees) <= most ? degrees : null
}

interface SiteFieldsProps {
  readonly form: WordsForm
  readonly onChange: (part: Partial<WordsForm>) => void
}

export function SiteFields({ form, onChange }: SiteFieldsProps) {
  return (
    <View className={styles.list}>
      <Field id='site-name' label='名称' value={form.name} most={60} onChange={(name) => onChange({ name })} />
      <Options label='是什么'>
        {siteKinds.map((kind) => (
          <Choice
            key={kind}
            id={`site-kind-${kind}`}
            label={siteKindNames[kind]}
            chosen={form.kind === kind}
            onChoose={() => onChange({ kind })}
          />
        ))}
      </Options>
      <Field
        id='site-address'
        label='地址'
        note='写到门口，第一次来的人照着能找到。'
        value={form.address}
        most={200}
        onChange={(address) => onChange({ address })}
      />
      <Field
        id='site-phone'
        label='电话'
        note='没有就空着。居民点一下就会拨这个号码。'
        value={form.phone}
        most={30}
        onChange={(phone) => onChange({ phone })}
      />
      <Field
        id='site-latitude'
        label='纬度'
        note='在地图上点开站点的门口，照抄坐标（国内地图用的那一种）。没有量过就空着。'
        value={form.latitude}
        most={14}
        onChange={(latitude) => onChange({ latitude })}
      />
      <Field
        id='site-longitude'
        label='经度'
        value={form.longitude}
        most={14}
        onChange={(longitude) => onChange({ longitude })}
      />
    </View>
  )
}
