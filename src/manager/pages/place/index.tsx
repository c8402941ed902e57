import { Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { type ReactElement, useState } from 'react'
import { openPlace } from '#core/contracts/organisation'
import { kindsUnder } from '#core/domain/organisation/node'
import { isAskedUnder } from '#core/domain/organisation/staffing'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Badge } from '../../../components/badge/badge'
import { Button } from '../../../components/button/button'
import { Card } from '../../../components/card/card'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import { Notice } from '../../../components/notice/notice'
import { SideBySide } from '../../../counsellor/desk/side-by-side'
import { type Column, DeskTable } from '../../../counsellor/desk/table/desk-table'
import { openPage } from '../../../navigation/door'
import { fullDateText } from '../../../wording/dates'
import { PopulationSheet } from '../../course/population-sheet'
import { populationText } from '../../course/population-text'
import { AddPlace } from '../../places/add-place'
import { AddSite } from '../../places/add-site'
import { ClosePlace } from '../../places/close-place'
import { KeepingPage } from '../../places/keeping-page'
import { MovePlace } from '../../places/move-place'
import type { Place } from '../../places/place'
import styles from '../../places/places.module.scss'
import { RenamePlace } from '../../places/rename-place'
import { SettingsCard } from '../../places/settings-card'
import { kindNames, siteKindNames } from '../../places/words'
import '../../refusals'

const sheets = {
  ...{ add: AddPlace, site: AddSite, rename: RenamePlace, move: MovePlace, close: ClosePlace },
  people: ({ place: { node, population }, onClose }: { place: Place; onClose: () => void }) => (
    <PopulationSheet place={{ id: node.id, name: node.name, population }} onClose={onClose} />
  ),
}

/** One place: where it stands, what stands under it, its sites, what is set. */
function PlacePage() {
  const { id = '' } = useRouter().params
  const asked = useReading(openPlace, { nodeId: id })
  const [open, setOpen] = useState<keyof typeof sheets | null>(null)
  const heading = asked.state === 'ready' ? asked.value.node.name : '一个地方'
  const Sheet: ((props: { place: Place; onClose: () => void }) => ReactElement | null) | null = open && sheets[open]
  return (
    <KeepingPage asked={asked} title='一个地方' heading={heading}>
      {(place) => (
        <>
          <Stands place={place} onOpen={setOpen} />
          <View className={styles.columns}>
            <Sites place={place} onAdd={() => setOpen('site')} />
            <Under place={place} onAdd={() => setOpen('add')} />
            <SettingsCard
              settings={place.settings}
              of={{ kind: 'node', id: place.node.id, revision: place.node.revision }}
              about={['opening', 'booking', 'missing', 'built', 'staffing', 'plays']}
              concerns={(key) => isAskedUnder(key, place.node.kind)}
            />
          </View>
          {Sheet ? <Sheet place={place} onClose={() => setOpen(null)} /> : null}
        </>
      )}
    </KeepingPage>
  )
}

interface PartProps {
  readonly place: Place
  readonly onAdd: () => void
}

function Stands({ place, onOpen }: { place: Place; onOpen: (sheet: 'rename' | 'move' | 'close' | 'people') => void }) {
  const { node, above, movable, population } = place
  return (
    <Card id='stands'>
      <Text className={styles.note}>
        {above.length > 0
          ? `${kindNames[node.kind]}，在${above.join('、')}下面`
          : `${kindNames[node.kind]}，最上面一级`}
      </Text>
      <Text id='residents-here' className={styles.note}>
        {population ? populationText(population) : '还没有填常住人口。'}
      </Text>
      {node.closedOn === null ? null : (
        <Notice kind='info' id='closed'>{`${fullDateText(node.closedOn)}停用了。`}</Notice>
      )}
      <SideBySide>
        <Button kind='secondary' id='rename' onPress={() => onOpen('rename')}>
          改名称
        </Button>
        <Button kind='secondary' id='people' onPress={() => onOpen('people')}>
          {population ? '改人口数' : '填写常住人口'}
        </Button>
        {movable ? (
          <>
            <Button kind='secondary' id='move' onPress={() => onOpen('move')}>
              移到别的地方下面
            </Button>
            <Button kind='secondary' id='close' onPress={() => onOpen('close')}>
              {node.closedOn === null ? '停用' : '恢复'}
            </Button>
          </>
        ) : null}
      </SideBySide>
      {movable ? null : (
        <Text id='on-top' className={styles.note}>
          这是你管的最上面一级。要移动、停用，请找上一级的负责人。
        </Text>
      )}
    </Card>
  )
}

type SiteHere = Place['sites'][number]
type PlaceUnder = Place['children'][number]

const standingOf = ({ closedOn }: Pick<SiteHere, 'closedOn'>) =>
  closedOn === null ? null : <Badge tone='warm'>停用了</Badge>
const roomsText = ({ rooms }: SiteHere) => (rooms === 0 ? '还没有房间' : `${rooms} 个房间和设备`)
const toSite =
  ({ id }: SiteHere) =>
  () =>
    void openPage('/manager/pages/keep-site/index', { id })
const toPlace =
  ({ id }: PlaceUnder) =>
  () =>
    void openPage('/manager/pages/place/index', { id })

const siteColumns: readonly Column<SiteHere>[] = [
  { title: '名称', of: ({ name }) => name },
  { title: '哪一类', of: ({ kind }) => siteKindNames[kind] },
  { title: '房间和设备', of: roomsText },
  { title: '现在', as: 'word', of: (one) => standingOf(one) ?? '在用' },
]
const underColumns: readonly Column<PlaceUnder>[] = [
  { title: '名称', of: ({ name }) => name },
  { title: '哪一类', of: ({ kind }) => kindNames[kind] },
  { title: '现在', as: 'word', of: (one) => standingOf(one) ?? '在用' },
]

function Sites({ place: { node, sites }, onAdd }: PartProps) {
  return (
    <Card id='sites' title='这里的站点'>
      {sites.length === 0 ? <Text className={styles.note}>还没有站点，居民没有地方可以来。</Text> : null}
      <DeskTable
        title='这里的站点'
        headed={false}
        columns={siteColumns}
        rows={sites}
        idOf={({ id }) => `site-${id}`}
        opens={toSite}
      >
        <ListGroup>
          {sites.map((site) => (
            <ListRow
              key={site.id}
              id={`site-${site.id}`}
              title={site.name}
              badge={standingOf(site)}
              note={`${siteKindNames[site.kind]} · ${roomsText(site)}`}
              onPress={toSite(site)}
            />
          ))}
        </ListGroup>
      </DeskTable>
      {node.closedOn === null ? (
        <Button id='add-site' onPress={onAdd}>
          加一个站点
        </Button>
      ) : null}
    </Card>
  )
}

function Under({ place: { node, children }, onAdd }: PartProps) {
  if (kindsUnder(node.kind).length === 0) return null
  return (
    <Card id='under' title='下面的地方'>
      {children.length === 0 ? <Text className={styles.note}>下面还没有地方。</Text> : null}
      <DeskTable
        title='下面的地方'
        headed={false}
        columns={underColumns}
        rows={children}
        idOf={({ id }) => `under-${id}`}
        opens={toPlace}
      >
        <ListGroup>
          {children.map((child) => (
            <ListRow
              key={child.id}
              id={`under-${child.id}`}
              title={child.name}
              badge={standingOf(child)}
              note={kindNames[child.kind]}
              onPress={toPlace(child)}
            />
          ))}
        </ListGroup>
      </DeskTable>
      {node.closedOn === null ? (
        <Button kind='secondary' id='add-place' onPress={onAdd}>
          在下面加一个地方
        </Button>
      ) : null}
    </Card>
  )
}

export default asPage(PlacePage)
