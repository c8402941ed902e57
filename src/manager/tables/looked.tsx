import { Text, View } from '@tarojs/components'
import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import type { checkTables } from '#core/contracts/setup'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { kindNames, siteKindNames } from '../places/words'
import { faultText } from './fault-words'
import styles from './tables.module.scss'

type Looked = OutputOf<typeof checkTables>

/** Every row that cannot be taken, by its number. */
export function Faults({ looked: { faults, faulty } }: { readonly looked: Looked }) {
  return (
    <View id='faults' className={styles.list}>
      <Notice kind='warn'>{`有 ${faulty} 处要改，改好再选一次。现在什么都没有添。`}</Notice>
      {faults.map((fault, at) => (
        <Text key={at} className={styles.fault}>
          {faultText(fault)}
        </Text>
      ))}
      {faulty > faults.length ? <Text className={styles.note}>后面还有，先改这些。</Text> : null}
    </View>
  )
}

/** What would be made. */
export function Planned({ looked: { places, sites, people } }: { readonly looked: Looked }) {
  const counts = [
    places.length > 0 ? `${places.length} 个地方` : '',
    sites.length > 0 ? `${sites.length} 个站点` : '',
    people.length > 0 ? `${people.length} 份邀请` : '',
  ].filter((one) => one !== '')
  return (
    <View id='planned' className={styles.list}>
      <Notice kind='info'>{`会添上 ${counts.join('、')}。原来有的都不动。`}</Notice>
      {places.length > 0 ? (
        <ListGroup title='地方'>
          {places.map(({ name, kind, above }, at) => (
            <ListRow key={at} title={name} note={`${kindNames[kind]}，在${above}下面`} />
          ))}
        </ListGroup>
      ) : null}
      {sites.length > 0 ? (
        <ListGroup title='站点'>
          {sites.map(({ name, kind, place, rooms, hours }, at) => (
            <ListRow
              key={at}
              title={name}
              note={`${place}，${siteKindNames[kind]}，${rooms === 0 ? '没有写房间' : `${rooms} 间`}，${hours ? '写了开放时间' : '没有写开放时间'}`}
            />
          ))}
        </ListGroup>
      ) : null}
      {people.length > 0 ? (
        <ListGroup title='邀请'>
          {people.map(({ name, role, place, site }, at) => (
            <ListRow
              key={at}
              title={name}
              note={[postNames[role], place, site].filter((one) => one !== '').join('，')}
            />
          ))}
        </ListGroup>
      ) : null}
    </View>
  )
}
