import { addressOf, go } from '../app/route'
import { useAnswer } from '../app/use-answer'

/** Which collection this is, the way to another, and what can be done with the whole of it. */
export function CollectionHead({ collection }: { collection: string }) {
  const { value } = useAnswer('listCollections', {}, 10_000)
  const names = value?.map(({ name }) => name) ?? []
  const exported = `export/${encodeURIComponent(collection)}`
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
        <a className='button' href={exported} download={`${collection}.jsonl`}>
          导出 JSON
        </a>
        <a className='button' href={`${exported}?format=csv`} download={`${collection}.csv`}>
          导出 CSV
        </a>
        <span className='note'>导出的是整个集合，不只是查到的。</span>
      </p>
    </>
  )
}
