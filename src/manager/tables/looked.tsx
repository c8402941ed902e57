import { Text, View } from '@tarojs/components'
import { postNames } from '#core/content/post-names'
import type { OutputOf } from '#core/contracts/operation'
import type { checkTables } from '#core/contracts/setup'
import { ListGroup, ListRow } from '../../components/list-row/list-row'
import { Notice } from '../../components/notice/notice'
import { type Column, DeskTable } from '../../counsellor/desk/table/desk-table'
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

/** As the table has them: nothing of it has an id yet. */
const numbered = <Row,>(rows: readonly Row[]) => rows.map((row, at) => ({ ...row, at }))

const roomsText = ({ rooms }: Looked['sites'][number]) => (rooms === 0 ? '没有写房间' : `${rooms} 间`)
const hoursText = ({ hours }: Looked['sites'][number]) => (hours ? '写了开放时间' : '没有写开放时间')

const placeColumns: readonly Column<Looked['places'][number]>[] = [
  { title: '名称', of: ({ name }) => name },
  { title: '哪一类', of: ({ kind }) => kindNames[kind] },
  { title: '在哪里下面', of: ({ above }) => above },
]
const siteColumns: readonly Column<Looked['sites'][number]>[] = [
  { title: '名称', of: ({ name }) => name },
  { title: '哪一类', of: ({ kind }) => siteKindNames[kind] },
  { title: '在哪里', of: ({ place }) => place },
  { title: '房间', of: roomsText },
  { title: '开放时间', of: hoursText },
]
const personColumns: readonly Column<Looked['people'][number]>[] = [
  { title: '称呼', of: ({ name }) => name },
  { title: '岗位', of: ({ role }) => postNames[role] },
  { title: '地方', of: ({ place }) => place },
  { title: '站点', of: ({ site }) => site },
]

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
        <DeskTable title='地方' columns={placeColumns} rows={numbered(places)} idOf={({ at }) => `place-${at}`}>
          <ListGroup title='地方'>
            {places.map(({ name, kind, above }, at) => (
              <ListRow key={at} title={name} note={`${kindNames[kind]}，在${above}下面`} />
            ))}
          </ListGroup>
        </DeskTable>
      ) : null}
      {sites.length > 0 ? (
        <DeskTable title='站点' columns={siteColumns} rows={numbered(sites)} idOf={({ at }) => `site-${at}`}>
          <ListGroup title='站点'>
            {sites.map((site, at) => (
              <ListRow
                key={at}
                title={site.name}
                note={`${site.place}，${siteKindNames[site.kind]}，${roomsText(site)}，${hoursText(site)}`}
              />
            ))}
          </ListGroup>
        </DeskTable>
      ) : null}
      {people.length > 0 ? (
        <DeskTable title='邀请' columns={personColumns} rows={numbered(people)} idOf={({ at }) => `person-${at}`}>
          <ListGroup title='邀请'>
            {people.map(({ name, role, place, site }, at) => (
              <ListRow
                key={at}
                title={name}
                note={[postNames[role], place, site].filter((one) => one !== '').join('，')}
              />
            ))}
          </ListGroup>
        </DeskTable>
      ) : null}
    </View>
  )
}
