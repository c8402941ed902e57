import { useState } from 'react'
import { renameNode } from '#core/contracts/organisation'
import { Field } from '../../components/field/field'
import { Follows } from './follows'
import type { Place } from './place'
import { SavingSheet } from './saving-sheet'
import { useSaving } from './use-saving'

export function RenamePlace({ place, onClose }: { readonly place: Place; readonly onClose: () => void }) {
  const { id, revision, name: before } = place.node
  const [name, setName] = useState(before)
  const { busy, trouble, save } = useSaving(renameNode, onClose)
  return (
    <SavingSheet
      id='rename'
      title='改名称'
      busy={busy}
      trouble={trouble}
      does='改成这个名称'
      isOff={name.trim() === before}
      onSave={() => void save({ nodeId: id, revision, name })}
      onClose={onClose}
    >
      <Field id='rename-name' label='名称' value={name} most={60} onChange={setName} />
      <Follows lines={['居民在站点的地址上面看到的，也换成新的名称', '已经印好的码照样能用']} />
    </SavingSheet>
  )
}
