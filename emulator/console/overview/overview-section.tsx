import { useCloud, useNow } from '../app/cloud-state'
import { sentenceOf } from '../wording/faults'
import { aheadInWords, wallTime } from '../wording/times'
import { Amounts } from './amounts'
import { FunctionsHere } from './functions-here'
import { RecentCalls } from './recent-calls'

export function OverviewSection() {
  const { state } = useCloud()
  const now = useNow()
  return (
    <>
      <h1>概况</h1>
      <p className='lead'>运行在这台电脑上的云开发环境。小程序的数据、函数、文件和消息都能在这里看到，也能动手改。</p>
      {state && (
        <dl className='facts'>
          <dt>环境</dt>
          <dd>{state.envId}</dd>
          <dt>地址</dt>
          <dd>
            <a href='/'>{state.url}</a>
          </dd>
          <dt>云上时间</dt>
          <dd>
            {wallTime(now)}（+08:00），{aheadInWords(state.aheadMs) ?? '就是真实时间'}
          </dd>
          <dt>故障</dt>
          <dd>{state.faults.map(sentenceOf).join('；') || '没有'}</dd>
          {state.people.length > 0 && (
            <>
              <dt>样例人物</dt>
              <dd>{state.people.map(({ label }) => label).join('、')}</dd>
            </>
          )}
        </dl>
      )}
      <Amounts />
      <RecentCalls />
      <FunctionsHere />
    </>
  )
}
