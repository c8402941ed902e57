import { addressOf } from '../app/route'
import { useAnswer } from '../app/use-answer'
import { Loaded } from '../parts/loaded'
import { Scrolling } from '../parts/scrolling'
import { count } from '../wording/amounts'

export function Collections() {
  const collections = useAnswer('listCollections', {}, 5000)
  return (
    <>
      <h1>数据</h1>
      <p className='lead'>数据库里的集合。点开一个，可以查找、修改和导出里面的文档。</p>
      <Loaded
        answer={collections}
        empty={(found) =>
          found.length === 0 && '还没有集合。集合由启动时的 schema 建立，或由云函数里的 createCollection 建立。'
        }
      >
        {(found) => (
          <Scrolling label='集合'>
            <table>
              <thead>
                <tr>
                  <th scope='col'>集合</th>
                  <th scope='col' className='number'>
                    文档
                  </th>
                  <th scope='col'>索引</th>
                </tr>
              </thead>
              <tbody>
                {found.map(({ name, documents, indexes }) => (
                  <tr key={name}>
                    <th scope='row'>
                      <a href={addressOf(['data', name])}>{name}</a>
                    </th>
                    <td className='number'>{count(documents)}</td>
                    <td>
                      {indexes.length === 0 && <span className='note'>只有 _id</span>}
                      {indexes.map((index) => (
                        <div key={index.name}>
                          {index.name} <code>{index.keys}</code> {index.unique && <span className='note'>唯一</span>}
                        </div>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scrolling>
        )}
      </Loaded>
    </>
  )
}
