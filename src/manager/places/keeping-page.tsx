import type { ReactNode } from 'react'
import { Answer, type Asked } from '../../components/answer/answer'
import { Button } from '../../components/button/button'
import { Notice } from '../../components/notice/notice'
import { DeskPage } from '../../counsellor/desk/desk-page'
import { NotForYou } from '../../counsellor/desk/not-for-you'
import { useReturn } from '../../counsellor/desk/use-return'
import { openPage } from '../../navigation/door'
import { sentenceFor } from '../../wording/refusals'

interface KeepingPageProps<Value> {
  /** Who the page is for, to whoever typed its address; and where its list is. Of managers unless it says so. */
  readonly forWhom?: string
  readonly list?: string
  readonly asked: Asked<Value>
  readonly title: string
  readonly heading: string
  readonly lead?: string | undefined
  readonly children: (value: Value) => ReactNode
}

const gone = ['place-not-yours', 'site-not-yours']

const ofManagers = '这一页是给管理人员用的。需要的话，请找街道的负责人开通。'
const places = '/manager/pages/places/index'

/** A page about places and sites, for those who keep them; read anew whenever it comes to the front. */
export function KeepingPage<Value>(props: KeepingPageProps<Value>) {
  const { asked, title, heading, lead, forWhom = ofManagers, list = places, children } = props
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title={title}>{forWhom}</NotForYou>
  }
  const isGone = asked.state === 'failed' && gone.includes(asked.refusal)
  return (
    <DeskPage title={title} heading={heading} lead={lead}>
      {isGone ? (
        <Notice
          kind='empty'
          id='place-unknown'
          action={
            <Button kind='secondary' id='to-places' onPress={() => void openPage(list)}>
              回到列表
            </Button>
          }
        >
          {sentenceFor(asked.refusal)}
        </Notice>
      ) : (
        <Answer asked={asked} rows={5}>
          {children}
        </Answer>
      )}
    </DeskPage>
  )
}
