import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { readHandovers } from '#core/contracts/duty'
import { asPage } from '../../../boundary/as-page'
import { useReading } from '../../../cloud/use-reading'
import { Answer } from '../../../components/answer/answer'
import { Choice, ChoiceGroup } from '../../../components/choice/choice'
import { Notice } from '../../../components/notice/notice'
import { DeskPage } from '../../../counsellor/desk/desk-page'
import { NotForYou } from '../../../counsellor/desk/not-for-you'
import { useNow } from '../../../device/use-now'
import { NoteCard } from '../../handover/note-card'
import { WriteNote } from '../../handover/write-note'
import '../../refusals'

/** What who is on duty leaves for who comes next. */
function HandoverPage() {
  const now = useNow()
  const [siteId, setSiteId] = useState<string | null>(useRouter().params['id'] ?? null)
  const asked = useReading(readHandovers, { siteId }, { eachLook: true })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='交班'>这一页是给在站点值班的工作人员用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  return (
    <DeskPage
      title='交班'
      heading='交给下一班的话'
      lead='钥匙、设备、要接着做的事。不写来的人是谁、谈了什么。正在值班的人、下一班的人和负责人看得到，十四天以后删掉。'
    >
      <Answer
        asked={asked}
        rows={4}
        isEmpty={({ shown }) => shown === null}
        empty={
          <Notice kind='empty' id='no-site'>
            你的岗位下面现在没有开着的站点。
          </Notice>
        }
      >
        {({ sites, shown }) =>
          shown === null ? null : (
            <>
              {sites.length > 1 ? (
                <ChoiceGroup label='哪个站点'>
                  {sites.map(({ id, name }) => (
                    <Choice
                      key={id}
                      id={`handover-at-${id}`}
                      label={name}
                      chosen={id === shown.siteId}
                      onChoose={() => setSiteId(id)}
                    />
                  ))}
                </ChoiceGroup>
              ) : null}
              <WriteNote key={shown.siteId} siteId={shown.siteId} may={shown.mayWrite} />
              {shown.notes.length === 0 ? (
                <Notice kind='empty' id='no-notes'>
                  这两周没有人留话。
                </Notice>
              ) : null}
              {shown.notes.map((note) => (
                <NoteCard key={note.id} siteId={shown.siteId} note={note} now={now} />
              ))}
            </>
          )
        }
      </Answer>
    </DeskPage>
  )
}

export default asPage(HandoverPage)
