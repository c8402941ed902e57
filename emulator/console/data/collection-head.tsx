import { addressOf, go } from '../app/route'
import { useAnswer } from '../app/use-answer'

/** Which collection this is, the way to another, and what can be done with all that the query finds in it. */
export function CollectionHead({ collection, query }: { collection: string; query: string }) {
  const { value } = useAnswer('listCollections', {}, 10_000)
  const names = value?.map(({ name }) => name) ?? []
  const exportOf = (format: 'jsonl' | 'csv') =>
    `export/${encodeURIComponent(collection)}?${new URLSearchParams({ format, query })}`
  return (
    <>
      <p className='trail'>
        <a href={addressOf(['data'])}>数据</a> ›{' '}
        <select aria-label='集合' value={collection} onChange={(event) => go(addressOf(['data', event.target.value]))}>
          {(names.includes(collection) ? names : [collection, ...names]).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </p>
      <h1>{collection}</h1>
      <p className='actions'>
        <a className='button' href={addressOf(['data', collection], { new: '1' })}>
          新增文档
        </a>
        <a className='button' href={exportOf('jsonl')} download={`${collection}.jsonl`}>
          导出 JSON
        </a>
        <a className='button' href={exportOf('csv')} download={`${collection}.csv`}>
          导出 CSV
        </a>
        <span className='note'>{query === '' ? '导出整个集合。' : '导出这个查询找到的全部文档。'}</span>
      </p>
    </>
  )
}
