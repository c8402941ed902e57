import { addressOf, go, useRoute } from '../app/route'
import { useAnswer } from '../app/use-answer'
import { CostLine } from '../parts/cost-line'
import { Loaded } from '../parts/loaded'
import { CollectionHead } from './collection-head'
import { DocumentTable } from './document-table'
import { exampleFrom } from './example'
import { Pager } from './pager'
import { QueryForm } from './query-form'

const pageSize = 20

/** The documents of a collection a query finds, page by page; the query is in the address. */
export function CollectionView({ collection }: { collection: string }) {
  const { parameters } = useRoute()
  const query = parameters.get('query') ?? ''
  const order = parameters.get('order') ?? ''
  const offset = Math.max(0, Math.trunc(Number(parameters.get('offset')) || 0))
  const answer = useAnswer('findDocuments', { collection, query, order, offset, limit: pageSize }, 10_000)
  const place = (next: { query?: string; order?: string; offset?: number; id?: string }) =>
    addressOf(['data', collection], {
      query: next.query ?? query,
      order: next.order ?? order,
      offset: String(next.offset || ''),
      id: next.id ?? '',
    })
  return (
    <>
      <CollectionHead collection={collection} query={query} />
      <QueryForm
        key={collection}
        query={query}
        order={order}
        example={exampleFrom(answer.value?.documents[0])}
        onSearch={(next) => {
          if (next.query === query && next.order === order && offset === 0) answer.again()
          else go(place({ ...next, offset: 0 }))
        }}
      />
      <Loaded
        answer={answer}
        empty={({ total }) =>
          total === 0 &&
          (query === ''
            ? '这个集合里还没有文档。云函数写入以后会出现在这里，也可以点“新增文档”。'
            : '没有文档符合这个查询。注意字段名的大小写，以及数字不加引号。')
        }
      >
        {({ documents, total, cost }) => (
          <>
            <CostLine cost={cost} />
            <DocumentTable collection={collection} documents={documents} addressOf={(id) => place({ offset, id })} />
            <Pager total={total} offset={offset} size={pageSize} addressOf={(next) => place({ offset: next })} />
          </>
        )}
      </Loaded>
      {answer.value?.total === 0 && <CostLine cost={answer.value.cost} />}
    </>
  )
}
