import type { CallRecord } from '../../cloud/console/contract'
import { useCloud } from '../app/cloud-state'
import { addressOf } from '../app/route'
import { Scrolling } from '../parts/scrolling'
import { milliseconds } from '../wording/amounts'
import { callerOf, sources } from '../wording/calls'
import { wallTime } from '../wording/times'
import { OutcomeBadge } from './outcome-badge'

const isAdvised = (call: CallRecord): boolean => call.requests.some(({ cost }) => Boolean(cost?.advice))

export function CallTable({ calls }: { calls: readonly CallRecord[] }) {
  const { state } = useCloud()
  return (
    <Scrolling label='调用记录'>
      <table>
        <thead>
          <tr>
            <th scope='col'>函数</th>
            <th scope='col'>结果</th>
            <th scope='col' className='number'>
              用时
            </th>
            <th scope='col' className='number'>
              请求云
            </th>
            <th scope='col'>谁</th>
            <th scope='col'>从哪里来</th>
            <th scope='col'>什么时候</th>
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <tr key={call.id}>
              <th scope='row'>
                <a href={addressOf(['calls', String(call.id)])}>
                  {call.function} <span className='note'>#{call.id}</span>
                </a>
              </th>
              <td>
                <OutcomeBadge call={call} />
              </td>
              <td className='number'>{call.ms === null ? '…' : milliseconds(call.ms)}</td>
              <td className='number'>
                {call.requestCount} 次，{milliseconds(call.cloudMs)}
                {isAdvised(call) && <span className='note beside'>有建议</span>}
              </td>
              <td>{callerOf(call.openid, state?.people ?? [])}</td>
              <td>{sources[call.source]}</td>
              <td>{wallTime(call.at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}
