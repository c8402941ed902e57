import { count } from '../wording/amounts'

interface Properties {
  total: number
  offset: number
  size: number
  addressOf: (offset: number) => string
}

export function Pager({ total, offset, size, addressOf }: Properties) {
  const last = Math.min(total, offset + size)
  return (
    <nav className='pager' aria-label='翻页'>
      {offset > 0 && (
        <a className='button' href={addressOf(Math.max(0, offset - size))}>
          上一页
        </a>
      )}
      <span>
        {offset >= total ? `一共 ${count(total)} 个，这一页没有` : `第 ${offset + 1}–${last} 个，共 ${count(total)} 个`}
      </span>
      {last < total && (
        <a className='button' href={addressOf(offset + size)}>
          下一页
        </a>
      )}
    </nav>
  )
}
