import { useState } from 'react'
import { addCounsellor, listSite } from '#core/contracts/calendar'
import { useDoing } from '../../../cloud/use-doing'
import { Notice } from '../../../components/notice/notice'
import { tell } from '../../../device/tell'
import { replacePage } from '../../../navigation/door'
import { type Profile, ProfileForm } from './profile-form'

const nobody: Profile = { name: '', title: '社区心理咨询师', introduction: '', credentials: [], concerns: [] }

/** Somebody new at a site; their hours and what can be booked with them come afterwards. */
export function Added({ siteId }: { readonly siteId: string }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const adding = useDoing(addCounsellor, { refreshes: [listSite] })

  async function add(profile: Profile) {
    setRefusal(null)
    const answer = await adding.run({ siteId, profile })
    if (!answer.ok) return setRefusal(answer.refusal)
    tell('已经加上')
    await replacePage('/manager/pages/profile/index', { counsellor: answer.value.terms.counsellorId })
  }
  return (
    <>
      <Notice kind='info'>加上以后，再给这位老师安排时间、打开一种谈话，居民才约得到。</Notice>
      <ProfileForm
        before={nobody}
        busy={adding.busy}
        action='加上这位咨询师'
        refusal={refusal}
        onSave={(profile) => void add(profile)}
      />
    </>
  )
}
