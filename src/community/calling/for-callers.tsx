import type { ReactNode } from 'react'
import { listCallbacks } from '#core/contracts/callbacks'
import { useReading } from '../../cloud/use-reading'
import { Answer } from '../../components/answer/answer'
import { DeskPage } from '../../counsellor/desk/desk-page'
import { NotForYou } from '../../counsellor/desk/not-for-you'
import { useReturn } from '../../counsellor/desk/use-return'
import type { Queue } from './words'

interface ForCallersProps {
  readonly title: string
  readonly heading: string
  readonly lead?: string
  readonly children: (queue: Queue) => ReactNode
}

/** A page about who waits for a call, for those who call; read anew whenever it comes to the front. */
export function ForCallers({ title, heading, lead, children }: ForCallersProps) {
  const asked = useReading(listCallbacks, {}, { eachLook: true })
  useReturn(() => {
    if (asked.state !== 'loading') asked.retry()
  })
  if (asked.state === 'failed' && asked.refusal === 'not-allowed') {
    return <NotForYou title={title}>这一页是给打回电的社区工作人员用的。需要的话，请找街道的负责人开通。</NotForYou>
  }
  return (
    <DeskPage title={title} heading={heading} lead={lead}>
      <Answer asked={asked} rows={4}>
        {children}
      </Answer>
    </DeskPage>
  )
}
