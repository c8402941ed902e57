import { useNow } from '../app/cloud-state'
import { addressOf } from '../app/route'
import { useAnswer } from '../app/use-answer'
import { nextDue } from '../clock/jump'
import { count } from '../wording/amounts'
import { fromNow } from '../wording/times'

/** How much of everything there is, each leading to its section. */
export function Amounts() {
  const now = useNow()
  const collections = useAnswer('listCollections', {}, 5000).value
  const timers = useAnswer('listTimers', {}, 5000).value
  const messages = useAnswer('listMessages', {}, 5000).value
  const files = useAnswer('listFiles', {}, 5000).value
  const due = timers && nextDue(timers)
  const documents = collections?.reduce((sum, collection) => sum + collection.documents, 0)
  const amounts = [
    { to: 'data', label: '文档', value: documents, note: `在 ${collections?.length ?? '…'} 个集合里` },
    {
      to: 'timers',
      label: '定时任务',
      value: timers?.length,
      note: due ? `${fromNow(due.at, now)}运行` : '没有要运行的',
    },
    { to: 'messages', label: '消息', value: messages?.length, note: '发出的订阅消息' },
    { to: 'files', label: '文件', value: files?.length, note: '在云存储里' },
  ]
  return (
    <ul className='amounts'>
      {amounts.map(({ to, label, value, note }) => (
        <li key={to}>
          <a href={addressOf([to])}>
            <span>{label}</span>
            <strong>{value === undefined ? '…' : count(value)}</strong>
            <span className='note'>{note}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
