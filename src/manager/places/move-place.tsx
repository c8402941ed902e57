import { Text } from '@tarojs/components'
import { useState } from 'react'
import { moveNode, openPlace } from '#core/contracts/organisation'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { Choice } from '../../components/choice/choice'
import { Options } from '../../counsellor/form/options'
import { Follows } from './follows'
import type { Place } from './place'
import styles from './places.module.scss'
import { SavingSheet } from './saving-sheet'
import { changesUnder } from './setting-words'
import { useSaving } from './use-saving'

/** Where it goes, and what would hold there otherwise than it does now. */
export function MovePlace({ place, onClose }: { readonly place: Place; readonly onClose: () => void }) {
  const { node, targets } = place
  const [to, setTo] = useState<string | null>(null)
  const there = useReading(openPlace, { nodeId: to ?? node.id }, { enabled: to !== null })
  const { busy, trouble, save } = useSaving(moveNode, onClose)
  return (
    <SavingSheet
      id='move'
      title={`把${node.name}移到`}
      busy={busy}
      trouble={trouble}
      does='移过去'
      isOff={to === null}
      onSave={() => to !== null && void save({ nodeId: node.id, revision: node.revision, parentId: to })}
      onClose={onClose}
    >
      {targets.length === 0 ? (
        <Text id='nowhere-to-go' className={styles.note}>
          你管的地方里，没有别的可以放它的上一级。
        </Text>
      ) : (
        <Options label='哪个地方下面'>
          {targets.map(({ id, name }) => (
            <Choice key={id} id={`to-${id}`} label={name} chosen={id === to} onChoose={() => setTo(id)} />
          ))}
        </Options>
      )}
      {to === null ? null : (
        <Answer asked={there} rows={2}>
          {(above) => <Follows lines={movedLines(place, above)} />}
        </Answer>
      )}
    </SavingSheet>
  )
}

/** What follows from standing under another place: who keeps it, what goes along, what is set otherwise. */
function movedLines(place: Place, above: Place): string[] {
  const { node, children, sites, settings } = place
  const along = [
    ...(children.length > 0 ? [`${children.length} 个下一级的地方`] : []),
    ...(sites.length > 0 ? [`${sites.length} 个站点`] : []),
  ]
  const changed = changesUnder(settings, above.settings)
  return [
    `${node.name}归${[...above.above, above.node.name].join('、')}的负责人管`,
    ...(along.length > 0 ? [`${along.join('、')}跟着一起移`] : []),
    ...(changed.length > 0 ? changed : ['预约、开门的设置都不变']),
    '已经约好的不受影响，印好的码照样能用',
  ]
}
