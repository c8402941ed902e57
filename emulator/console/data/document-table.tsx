import { Scrolling } from '../parts/scrolling'
import { Cell } from './cell'

interface Properties {
  collection: string
  documents: readonly string[]
  /** Of the document with this id, as JSON text. */
  addressOf: (id: string) => string
}

const mostColumns = 12

/** Documents as rows, a column a field; the first fields met come first. */
export function DocumentTable({ collection, documents, addressOf }: Properties) {
  const rows = documents.map((text) => JSON.parse(text) as Record<string, unknown>)
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((field) => field !== '_id')
  const shown = fields.slice(0, mostColumns)
  return (
    <Scrolling label={`${collection} 的文档`}>
      <table className='documents'>
        <thead>
          <tr>
            <th scope='col'>_id</th>
            {shown.map((field) => (
              <th scope='col' key={field}>
                {field}
              </th>
            ))}
            {fields.length > shown.length && <th scope='col'>还有 {fields.length - shown.length} 个字段</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const id = JSON.stringify(row._id)
            return (
              <tr key={id}>
                <th scope='row'>
                  <a href={addressOf(id)}>
                    <Cell value={row._id} />
                  </a>
                </th>
                {shown.map((field) => (
                  <td key={field}>
                    <Cell value={row[field]} />
                  </td>
                ))}
                {fields.length > shown.length && <td className='note'>点 _id 看全部</td>}
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scrolling>
  )
}
