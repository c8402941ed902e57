import { addressOf } from '../app/route'
import { useAnswer } from '../app/use-answer'
import { CallTable } from '../calls/call-table'
import { Loaded } from '../parts/loaded'

export function RecentCalls() {
  const calls = useAnswer('listCalls', { limit: 6 }, 2000)
  return (
    <section>
      <h2>最近的调用</h2>
      <Loaded
        answer={calls}
        empty={(found) => found.length === 0 && '还没有调用。打开小程序或网页用一用，这里就会出现它调用的云函数。'}
      >
        {(found) => (
          <>
            <CallTable calls={found} />
            <p>
              <a href={addressOf(['calls'])}>全部调用</a>
            </p>
          </>
        )}
      </Loaded>
    </section>
  )
}
