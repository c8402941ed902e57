/** What the cloud's clock reaches, and what it does not. */
export function Consequences() {
  return (
    <section>
      <h2>拨动时间会怎样</h2>
      <ul className='prose'>
        <li>拨快，路上到期的定时任务（比如提醒）按先后一个个运行；同一个触发器最多补最近 100 次。</li>
        <li>
          云函数里的 Date.now()、new Date() 和数据库的 serverDate 都用云上的时间；event.Time 是定时任务应当运行的时刻。
        </li>
        <li>拨快超过 30 秒，开着的事务就过期；文件的临时地址、手机号的一次性代码到了时间也失效。</li>
        <li>手机和浏览器上的时间不变：小程序自己算“今天”时，用的仍是它那边的时间。</li>
        <li>拨过以后时间照常往前走；重启本地云，就回到真实时间。</li>
      </ul>
    </section>
  )
}
