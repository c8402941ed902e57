import { useState } from 'react'
import { listSite, readTerms, saveProfile } from '#core/contracts/calendar'
import { useDoing } from '../../../cloud/use-doing'
import { Heading } from '../../../components/element/region'
import { ListGroup, ListRow } from '../../../components/list-row/list-row'
import type { TermsRead } from '../../../counsellor/terms/use-terms'
import { tell } from '../../../device/tell'
import { openPage } from '../../../navigation/door'
import { type Profile, ProfileForm } from './profile-form'
import { Standing } from './standing'

/** The pages about one calendar, that a manager opens for somebody. */
const pages = [
  ['hours', '每周时间', '哪几天、几点到几点、在哪里'],
  ['week', '单独开放和关闭', '某一天临时关掉或者加开'],
  ['leave', '请假和病假', '提前安排的，或者突然病了'],
  ['holidays', '节假日', '放假和调休的日子'],
  ['offers', '可约的内容', '居民能约的是哪几种'],
  ['link', '线上会面', '视频和文字谈话用'],
] as const

export function Known({ read: { terms, profile } }: { readonly read: TermsRead }) {
  const { counsellorId } = terms
  const [refusal, setRefusal] = useState<string | null>(null)
  const saving = useDoing(saveProfile, { refreshes: [readTerms, listSite] })

  async function save(profile: Profile) {
    setRefusal(null)
    const answer = await saving.run({ counsellorId, profile })
    if (!answer.ok) return setRefusal(answer.refusal)
    tell('已经保存')
  }
  return (
    <>
      <Heading level={2}>{terms.name}</Heading>
      <Standing terms={terms} />
      <ListGroup title='安排'>
        {pages.map(([page, title, note]) => (
          <ListRow
            key={page}
            id={`to-${page}`}
            title={title}
            note={note}
            onPress={() => void openPage(`/counsellor/pages/${page}/index`, { counsellor: counsellorId })}
          />
        ))}
      </ListGroup>
      <ProfileForm
        before={profile}
        busy={saving.busy}
        action='保存介绍'
        refusal={refusal}
        onSave={(changed) => void save(changed)}
      />
    </>
  )
}
