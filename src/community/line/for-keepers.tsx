import type { ReactNode } from 'react'
import { listKept } from '#core/contracts/hotlines'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { DeskPage } from '../../counsellor/desk/desk-page'
import { NotForYou } from '../../counsellor/desk/not-for-you'
import { useReturn } from '../../counsellor/desk/use-return'
import type { Kept } from './words'

interface ForKeepersProps {
  readonly title: string
  readonly heading: string
  readonly lead?: string
  readonly children: (kept: Kept) => ReactNode
}

/** A page about the lines, for those who keep them; read anew whenever it comes to the front. */
export function ForKeepers({ title, heading, lead, children }: ForKeepersProps) {
  const asked = useReading(listKept, {})
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title={title}>这一页是给管求助电话的工作人员用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  return (
    <DeskPage title={title} heading={heading} lead={lead}>
      <Answer asked={asked} rows={4}>
        {children}
      </Answer>
    </DeskPage>
  )
}
