import type { ReactNode } from 'react'
import { Answer, type Asked } from '../../components/answer/answer'
import { DeskPage } from '../../counsellor/desk/desk-page'
import { NotForYou } from '../../counsellor/desk/not-for-you'
import { useReturn } from '../../counsellor/desk/use-return'

interface ForPeopleProps<Value> {
  readonly asked: Asked<Value>
  readonly heading: string
  readonly lead?: string
  /** Not where each look is noted. */
  readonly again?: boolean
  readonly children: (value: Value) => ReactNode
}

/** A page about who works here, for managers; read anew whenever it comes to the front. */
export function ForPeople<Value>({ asked, heading, lead, again = true, children }: ForPeopleProps<Value>) {
  useReturn(() => {
    if (again && asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title='同事'>这一页是给管理人员用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  return (
    <DeskPage title='同事' heading={heading} lead={lead}>
      <Answer asked={asked} rows={5}>
        {children}
      </Answer>
    </DeskPage>
  )
}
