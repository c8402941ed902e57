import { sentenceOf } from '../wording/faults'
import { aheadInWords } from '../wording/times'
import { useCloud } from './cloud-state'
import { addressOf } from './route'

/** What makes this cloud behave unlike itself, on every section for as long as it does. */
export function Banner() {
  const { state, failure } = useCloud()
  const ahead = state ? aheadInWords(state.aheadMs) : null
  return (
    <div className='banners' aria-live='polite'>
      {failure && (
        <p className='banner bad'>
          {failure} {state ? '下面是最后一次看到的样子；正在编辑的内容都还在，连上以后会自动接着更新。' : ''}
        </p>
      )}
      {state && state.faults.length > 0 && (
        <p className='banner warm'>
          <strong>正在制造故障</strong>
          {state.faults.map(sentenceOf).join('；')}。<a href={addressOf(['faults'])}>查看或停止</a>
        </p>
      )}
      {ahead && (
        <p className='banner warm'>
          <strong>云上的时间{ahead}</strong>
          <a href={addressOf(['clock'])}>查看或调回</a>
        </p>
      )}
    </div>
  )
}
