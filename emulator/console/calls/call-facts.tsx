import type { CallRecord } from '../../cloud/console/contract'
import { useCloud } from '../app/cloud-state'
import { Moment } from '../parts/moment'
import { milliseconds } from '../wording/amounts'
import { callerOf, sources } from '../wording/calls'
import { OutcomeBadge } from './outcome-badge'

export function CallFacts({ call }: { call: CallRecord }) {
  const { state } = useCloud()
  return (
    <dl className='facts'>
      <dt>结果</dt>
      <dd>
        <OutcomeBadge call={call} />
      </dd>
      <dt>用时</dt>
      <dd>
        {call.ms === null ? '还在进行' : milliseconds(call.ms)}，其中等云 {milliseconds(call.cloudMs)}
      </dd>
      <dt>什么时候</dt>
      <dd>
        <Moment at={call.at} />
      </dd>
      <dt>谁</dt>
      <dd>{callerOf(call.openid, state?.people ?? [])}</dd>
      <dt>从哪里来</dt>
      <dd>{sources[call.source]}</dd>
      <dt>请求编号</dt>
      <dd>
        <code>{call.requestId}</code>
      </dd>
    </dl>
  )
}
