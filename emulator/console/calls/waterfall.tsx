import type { CallRecord } from '../../cloud/console/contract'
import { RequestRow } from './request-row'

/** The requests of a call in the order they began, each drawn where in the call it was under way. */
export function Waterfall({ call }: { call: CallRecord }) {
  const { requests, requestCount, ms: whole } = call
  if (requests.length === 0) {
    return <p className='note'>没有向云发过请求：没有读写数据库、文件，也没有调用别的函数。</p>
  }
  const wholeMs = Math.max(whole ?? 0, ...requests.map(({ afterMs, ms }) => afterMs + ms), 1)
  return (
    <>
      <ol className='waterfall'>
        {requests.map((request, at) => (
          // Requests only ever join at the end.
          <RequestRow key={String(at)} request={request} wholeMs={wholeMs} />
        ))}
      </ol>
      {requestCount > requests.length && (
        <p className='note'>
          一共 {requestCount} 次请求，这里是前 {requests.length} 次。
        </p>
      )}
    </>
  )
}
