import { useState } from 'react'
import { addSite } from '#core/contracts/organisation'
import { openPage } from '../../navigation/door'
import { Follows } from './follows'
import type { Place } from './place'
import { SavingSheet } from './saving-sheet'
import { emptyWords, SiteFields, wordsIn } from './site-fields'
import { useSaving } from './use-saving'

/** A site is begun with what is said of it; its rooms and hours are written on its own page. */
export function AddSite({ place: { node }, onClose }: { readonly place: Place; readonly onClose: () => void }) {
  const [form, setForm] = useState(emptyWords)
  const { busy, trouble, setTrouble, save } = useSaving(addSite, ({ saved }) => {
    onClose()
    void openPage('/manager/pages/keep-site/index', { id: saved.id })
  })
  function add() {
    const words = wordsIn(form)
    if (words === null) return setTrouble('坐标要两个都写，或者都不写，比如 30.123456。')
    void save({ nodeId: node.id, words })
  }
  return (
    <SavingSheet
      id='new-site'
      title={`在${node.name}加一个站点`}
      busy={busy}
      trouble={trouble}
      does='加上'
      onSave={add}
      onClose={onClose}
    >
      <SiteFields form={form} onChange={(part) => setForm({ ...form, ...part })} />
      <Follows lines={['居民马上看得到它的名称和地址', '房间和开放时间在下一页写', '开放预约，要先给它加上咨询师']} />
    </SavingSheet>
  )
}
