import type { QueryCost } from '../../cloud/console/contract'
import { count } from '../wording/amounts'

/** What a query took, in words. */
export function CostLine({ cost }: { cost: QueryCost }) {
  return (
    <p className='cost note'>
      看了 {count(cost.examined)} 个文档，得到 {count(cost.returned)} 个；
      {cost.index ? `用了索引 ${cost.index}` : '没有用索引'}。{cost.advice && <strong>{cost.advice}</strong>}
    </p>
  )
}
