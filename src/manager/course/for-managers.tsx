import type { ReactNode } from 'react'
import { Answer, type Asked } from '../../components/answer/answer'
import { DeskPage } from '../../counsellor/desk/desk-page'
import { NotForYou } from '../../counsellor/desk/not-for-you'
import { useReturn } from '../../counsellor/desk/use-return'

interface ForManagersProps<Value> {
  readonly asked: Asked<Value>
  readonly heading: string
  readonly lead?: string
  readonly children: (value: Value) => ReactNode
}

/** A page about courses, for who keeps or counts them; read anew whenever it comes to the front. */
export function ForManagers<Value>({ asked, heading, lead, children }: ForManagersProps<Value>) {
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='课程'>这一页是给编辑和管理人员用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  return (
    <DeskPage title='课程' heading={heading} lead={lead}>
      <Answer asked={asked} rows={4}>
        {children}
      </Answer>
    </DeskPage>
  )
}
