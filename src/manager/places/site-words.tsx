import { useState } from 'react'
import { changeSite } from '#core/contracts/organisation'
import { SavingSheet } from './saving-sheet'
import { type KeptSite, SiteFields, wordsFormOf, wordsIn } from './site-fields'
import { useSaving } from './use-saving'

export interface SiteSheetProps {
  readonly site: KeptSite
  readonly onClose: () => void
}

/** What is said of a site. */
export function SiteWords({ site, onClose }: SiteSheetProps) {
  const [form, setForm] = useState(() => wordsFormOf(site))
  const { busy, trouble, setTrouble, save } = useSaving(changeSite, onClose)
  function write() {
    const words = wordsIn(form)
    if (words === null) return setTrouble('坐标要两个都写，或者都不写，比如 30.123456。')
    void save({ siteId: site.id, revision: site.revision, change: { part: 'words', words } })
  }
  return (
    <SavingSheet
      id='words'
      title='改名称、地址和电话'
      busy={busy}
      trouble={trouble}
      does='保存'
      onSave={write}
      onClose={onClose}
    >
      <SiteFields form={form} onChange={(part) => setForm({ ...form, ...part })} />
    </SavingSheet>
  )
}
